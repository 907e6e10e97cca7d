/** A block with what speaks for and against its being text of the article. */
import { boilerplateRule } from '../boilerplate-rules';
import { countShapeWords, plainWords } from '../line';
import type { Block } from './blocks';
import { elementSums } from './element-sums';
import { looksLikeJunk, namesOf } from './junk-hints';
import type { PageElement } from './page-tree';

export interface JudgedBlock extends Block {
  readonly words: number;
  readonly endsSentence: boolean;
  /** Share of the characters that are links, 0 to 1. */
  readonly linkShare: number;
  /** Outermost element around it that looks like junk; null where none does. */
  readonly junk: PageElement | null;
  /** Interface text by its words (boilerplate-rules). */
  readonly notice: boolean;
  /** Stands word for word in the article body that the page hands to search engines. */
  readonly confirmed: boolean;
  /** What it adds to the worth of every element around it: positive for running text. */
  readonly worth: number;
}

const SENTENCE_END = /[.!?…。！？؟۔।:][\s"'”’»«“)\]*›]*$/u;

const HEADING = /^h[1-6]$/u;

/** Junk and lists of links count against a container by their words, up to this many: one long list is one fault. */
const WORST = 30;

/** A "junk" element with more than this part of the page's running text got its name by mistake ("has-sidebar", a form around all). */
const TOO_MUCH_FOR_JUNK = 0.4;

/** Readers' comments can be longer than the article; their names are never a mistake. */
const NEVER_ARTICLE = /comment|disqus|respond/u;

export function judgeBlocks(blocks: readonly Block[], articleBody: string | null): JudgedBlock[] {
  const isConfirmed = confirmer(articleBody);
  const facts = blocks.map((block) => {
    const words = countShapeWords(block.text);
    return {
      ...block,
      words,
      linkShare: block.linked / block.text.length,
      endsSentence: SENTENCE_END.test(block.text.slice(-12)),
      notice: words < 160 && boilerplateRule(plainWords(block.text), words) !== null,
      confirmed: words >= 8 && isConfirmed(block.text),
    };
  });
  const running = runningWords(facts);
  let total = 1;
  for (const sum of running.values()) total = Math.max(total, sum);
  const isJunk = (element: PageElement): boolean =>
    looksLikeJunk(element) &&
    ((running.get(element) ?? 0) <= total * TOO_MUCH_FOR_JUNK ||
      element.tag === 'footer' ||
      NEVER_ARTICLE.test(namesOf(element)));
  const junkOf = new Map<PageElement, PageElement | null>();
  return facts.map((fact) => {
    const judged = { ...fact, junk: junkAround(fact.element, junkOf, isJunk) };
    return { ...judged, worth: worthOf(judged) };
  });
}

/** Words of running text below every element. */
const runningWords = (facts: readonly Omit<JudgedBlock, 'junk' | 'worth'>[]): Map<PageElement, number> =>
  elementSums(facts, (fact) =>
    fact.endsSentence && fact.linkShare <= 0.5 && !fact.notice && fact.words >= 4 ? fact.words : 0,
  );

function worthOf(block: Omit<JudgedBlock, 'worth'>): number {
  if (block.confirmed && !block.notice) return block.words * 1.5;
  if (block.hidden) return 0;
  const bad = block.junk !== null || block.notice || (block.linkShare > 0.5 && block.words < 60);
  if (bad) return -Math.min(block.words, WORST) / 2 - 1;
  if (HEADING.test(block.element.tag)) return 0;
  if (block.endsSentence && block.words >= 4) return block.words * (1 - block.linkShare);
  return block.words >= 25 ? block.words * (1 - block.linkShare) : -2;
}

/** The outermost junk element around an element, remembered for every element on the way. */
function junkAround(
  element: PageElement,
  known: Map<PageElement, PageElement | null>,
  isJunk: (element: PageElement) => boolean,
): PageElement | null {
  const way: PageElement[] = [];
  let at: PageElement | null = element;
  while (at && !known.has(at)) {
    way.push(at);
    at = at.parent;
  }
  let junk = at ? (known.get(at) ?? null) : null;
  for (const one of way.reverse()) {
    if (junk === null && isJunk(one)) junk = one;
    known.set(one, junk);
  }
  return junk;
}

/** Letters and digits only: the page's own copy of the text differs in quote marks and white space. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Longest article body looked through for each block: a search is linear in it. */
const LONGEST_BODY = 200_000;

function confirmer(articleBody: string | null): (text: string) => boolean {
  const body = articleBody === null ? '' : bare(articleBody.slice(0, LONGEST_BODY));
  if (body.length < 200) return () => false;
  return (text) => {
    const own = bare(text.slice(0, 4000));
    // The first and last parts suffice: a link or a note inside may be missing in the copy.
    return own.length >= 30 && (body.includes(own.slice(0, 60)) || body.includes(own.slice(-60)));
  };
}
