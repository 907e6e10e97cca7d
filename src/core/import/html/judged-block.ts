/** A block with what speaks for and against its being text of the article. */
import { boilerplateRule } from '../boilerplate-rules';
import { countShapeWords, plainWords } from '../line';
import type { Block } from './blocks';
import { elementSums } from './element-sums';
import { looksLikeGallery, looksLikeJunk, looksLikeJunkWeakly, namesOf } from './junk-hints';
import type { PageElement } from './page-tree';
import { teaserCards } from './teaser-lists';

export interface JudgedBlock extends Block {
  readonly words: number;
  readonly endsSentence: boolean;
  /** Share of the characters that are links, 0 to 1. */
  readonly linkShare: number;
  /** Outermost element around it that looks like junk; null where none does. */
  readonly junk: PageElement | null;
  /** Stands among pictures that are shown one after the other: what is printed there are captions. */
  readonly gallery: boolean;
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
const NEVER_ARTICLE = /comment|coment[aá]ri|kommentar|komentar|disqus|respond/u;

/** `near` = the parts of the page by its headline: they alone may be text in spite of their names. Empty = unknown. */
export function judgeBlocks(
  blocks: readonly Block[],
  articleBody: string | null,
  near: ReadonlySet<PageElement>,
): JudgedBlock[] {
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
  const cards = teaserCards(facts);
  const shareOf = (element: PageElement): number => (running.get(element) ?? 0) / total;
  const isJunk = (element: PageElement): boolean =>
    cards.has(element) ||
    (looksLikeJunk(element) &&
      !((near.size === 0 || near.has(element)) && isTextAfterAll(element, shareOf(element), running)));
  const isGallery = (element: PageElement): boolean =>
    looksLikeGallery(element) && shareOf(element) <= TOO_MUCH_FOR_JUNK;
  const junkOf = new Map<PageElement, PageElement | null>();
  const galleryOf = new Map<PageElement, PageElement | null>();
  return facts.map((fact) => {
    const judged = {
      ...fact,
      junk: outermostAround(fact.element, junkOf, isJunk),
      gallery: outermostAround(fact.element, galleryOf, isGallery) !== null,
    };
    return { ...judged, worth: worthOf(judged) };
  });
}

/** Words of running text from which on a weak sign of junk is taken for the looks of a part of the text. */
const MUCH_FOR_WEAK = 60;

/** Named like junk, but with so much running text that the name must mean something else. */
function isTextAfterAll(element: PageElement, share: number, running: ReadonlyMap<PageElement, number>): boolean {
  if (element.tag === 'footer' || NEVER_ARTICLE.test(namesOf(element))) return false;
  return share > TOO_MUCH_FOR_JUNK || (looksLikeJunkWeakly(element) && (running.get(element) ?? 0) >= MUCH_FOR_WEAK);
}

/** Words of running text below every element. */
const runningWords = (facts: readonly Omit<JudgedBlock, 'junk' | 'gallery' | 'worth'>[]): Map<PageElement, number> =>
  elementSums(facts, (fact) =>
    fact.endsSentence && fact.linkShare <= 0.5 && !fact.notice && fact.words >= 4 ? fact.words : 0,
  );

function worthOf(block: Omit<JudgedBlock, 'worth'>): number {
  if (block.confirmed && !block.notice) return block.words * 1.5;
  if (block.hidden || block.gallery) return 0;
  // What is left out by its surroundings costs little: it often stands between the paragraphs of the text.
  if (block.junk !== null) return -1 - Math.min(block.words, 8) / 4;
  const bad = block.notice || (block.linkShare > 0.5 && block.words < 60);
  if (bad) return -Math.min(block.words, WORST) / 2 - 1;
  if (HEADING.test(block.element.tag)) return 0;
  if (block.endsSentence && block.words >= 4) return block.words * (1 - block.linkShare);
  return block.words >= 25 ? block.words * (1 - block.linkShare) : -2;
}

/** The outermost element around an element that fits, remembered for every element on the way. */
function outermostAround(
  element: PageElement,
  known: Map<PageElement, PageElement | null>,
  fits: (element: PageElement) => boolean,
): PageElement | null {
  const way: PageElement[] = [];
  let at: PageElement | null = element;
  while (at && !known.has(at)) {
    way.push(at);
    at = at.parent;
  }
  let found = at ? (known.get(at) ?? null) : null;
  for (const one of way.reverse()) {
    if (found === null && fits(one)) found = one;
    known.set(one, found);
  }
  return found;
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
