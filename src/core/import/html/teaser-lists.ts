/**
 * Lists of other articles without telling names: a headline that is a link, a line of text, perhaps a date, and the same
 * again. Containers of one look (tag and class) that hold such a card at least three times are teasers.
 */
import type { Block } from './blocks';
import type { PageElement } from './page-tree';

/** Cards of one look from which on they are a list. */
const FEWEST = 3;

/** Words of a card: a headline and a sentence or two. Items of an article that is itself a list are longer. */
const LONGEST_CARD = 70;

/** Steps from the link's block up to its card. */
const HIGHEST = 4;

interface Facts extends Block {
  readonly words: number;
  readonly linkShare: number;
}

interface Contents {
  words: number;
  blocks: number;
}

/** The elements that are cards of such lists. */
export function teaserCards(blocks: readonly Facts[]): Set<PageElement> {
  const contents = contentsOf(blocks);
  const cards = new Map<string, Set<PageElement>>();
  for (const block of blocks) {
    if (block.linkShare < 0.6 || block.words < 3 || block.words > 30) continue;
    const card = cardAround(block.element, contents);
    if (!card) continue;
    const look = `${card.tag} ${card.attributes['class'] ?? ''} < ${card.parent?.tag ?? ''}`;
    cards.set(look, (cards.get(look) ?? new Set()).add(card));
  }
  return new Set([...cards.values()].filter((list) => list.size >= FEWEST).flatMap((list) => [...list]));
}

/** Words and blocks below every element, up to the height of a card. */
function contentsOf(blocks: readonly Facts[]): Map<PageElement, Contents> {
  const contents = new Map<PageElement, Contents>();
  for (const block of blocks) {
    let at: PageElement | null = block.element;
    for (let step = 0; at && step <= HIGHEST; step += 1, at = at.parent) {
      const own = contents.get(at) ?? { words: 0, blocks: 0 };
      contents.set(at, { words: own.words + block.words, blocks: own.blocks + 1 });
    }
  }
  return contents;
}

/** The nearest element that holds the link and some text beside it, and no more than a card does. */
function cardAround(link: PageElement, contents: ReadonlyMap<PageElement, Contents>): PageElement | null {
  let at: PageElement | null = link;
  for (let step = 0; at && step < HIGHEST; step += 1, at = at.parent) {
    const own = contents.get(at);
    if (!own || own.words > LONGEST_CARD || own.blocks > 5) return null;
    if (own.blocks >= 2) return /^(?:body|html|article|main|p)$/u.test(at.tag) ? null : at;
  }
  return null;
}
