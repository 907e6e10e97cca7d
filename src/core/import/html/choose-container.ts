/**
 * Which element holds the article: the one whose blocks are worth most in sum. Running text adds its words, navigation,
 * link lists and notices subtract, so that going one element further out pays only while it brings text.
 */
import { elementSums } from './element-sums';
import { isInside, type PageElement } from './page-tree';
import type { JudgedBlock } from './judged-block';
import { looksLikeArticle } from './junk-hints';

/** What names and schema.org marks are worth: enough to decide between near equals, never against the text. */
const FACTOR = [1, 1.15, 1.4] as const;

/** An outer element must bring this much more than the best one inside it. */
const OUTER_GAIN = 1.02;

/** Words from which on an `<article>` inside the chosen one is an article of its own. */
const OWN_ARTICLE = 100;

/** What it is worth to hold the headline or to begin below it: short articles stand beside long columns of other texts. */
const BY_HEADLINE = 1.6;

/** The element, or null where the page holds no running text. */
export function chooseContainer(
  blocks: readonly JudgedBlock[],
  headline: PageElement | null,
  near: ReadonlySet<PageElement>,
): PageElement | null {
  const worth = elementSums(blocks, (block) => block.worth);
  let best: PageElement | null = null;
  let most = 0;
  for (const [element, sum] of worth) {
    const value = sum * FACTOR[looksLikeArticle(element)] * (near.has(element) ? BY_HEADLINE : 1);
    if (value > most * (best === null ? 1 : OUTER_GAIN)) {
      best = element;
      most = value;
    }
  }
  return best ? narrow(best, worth, headline) : null;
}

/** Pages that load one article after the other: take the one under the page's headline, else the first. */
function narrow(best: PageElement, worth: ReadonlyMap<PageElement, number>, headline: PageElement | null): PageElement {
  const articles = [...worth.entries()]
    .filter(
      ([element, sum]) =>
        element.tag === 'article' && sum >= OWN_ARTICLE && element !== best && isInside(element, best),
    )
    .map(([element]) => element);
  const outermost = articles.filter((one) => !articles.some((other) => other !== one && isInside(one, other)));
  if (outermost.length < 2) return best;
  const total = worth.get(best) ?? 0;
  const holder = outermost.find((one) => headline !== null && isInside(headline, one)) ?? outermost[0];
  // Parts of one report are also set as articles; then no single one holds much of the text.
  return holder && (worth.get(holder) ?? 0) >= total * 0.25 ? holder : best;
}
