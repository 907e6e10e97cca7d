/**
 * Page -> article: headline, standfirst, byline and date above the text, the text itself, and everything else as left out.
 * The import guard: a block inside the article that holds quoted speech in running text is never left out for its looks.
 */
import type { ParagraphKind } from '../../model/paragraph';
import type { ExtractedParagraph } from '../assemble';
import { kindRuleFor } from '../credit-lines';
import { readLines } from '../line';
import type { Block } from './blocks';
import { chooseContainer } from './choose-container';
import { elementsByHeadline } from './by-headline';
import { judgeBlocks, type JudgedBlock } from './judged-block';
import { namesOf } from './junk-hints';
import { isInside, type PageElement } from './page-tree';

export interface Extracted {
  readonly paragraphs: readonly ExtractedParagraph[];
  readonly leftOut: readonly string[];
}

/** What the page says of itself, as far as extraction needs it. */
export interface ExtractionHints {
  readonly headlineElement: PageElement | null;
  readonly articleBody: string | null;
  /** Names of the authors: a paragraph that begins with one and tells what they do is about them. */
  readonly authors: readonly string[];
  /** og:description and the like: the standfirst often repeats it. */
  readonly description: string | null;
}

/** The article, or null where the page holds no running text. */
export function extractArticle(blocks: readonly Block[], hints: ExtractionHints): Extracted | null {
  const near = elementsByHeadline(blocks, hints.headlineElement);
  const judged = judgeBlocks(blocks, hints.articleBody, near);
  const container = chooseContainer(judged, hints.headlineElement, near);
  if (!container) return null;
  const inside = judged.map((block) => isInside(block.element, container));
  const first = judged.findIndex(
    (block, index) => inside[index] && isKept(block, container) && block.words >= 8 && !isHeading(block),
  );
  if (first === -1) return null;
  const { headlineElement } = hints;
  const found = headlineElement === null ? -1 : judged.findIndex((one) => isInside(one.element, headlineElement));
  const top = found === -1 ? first : found;
  const head = judged.map((block, index) =>
    index < first && index >= top ? headKind(block, index - top, hints, inside[index] ?? false) : null,
  );
  const kept = judged.map((block, index) =>
    index < first ? head[index] !== null : (inside[index] ?? false) && isKept(block, container),
  );
  guardQuotations(judged, kept, first);
  dropBiographies(judged, kept, hints.authors);
  trimEdges(judged, kept, first);
  return {
    paragraphs: judged.flatMap((block, index) =>
      kept[index] ? [{ text: block.text, hint: head[index] ?? hintOf(block) }] : [],
    ),
    leftOut: judged.flatMap((block, index) => (kept[index] ? [] : [block.text])),
  };
}

const isHeading = (block: JudgedBlock): boolean => /^h[1-6]$/u.test(block.element.tag);

function isKept(block: JudgedBlock, container: PageElement): boolean {
  if (block.confirmed && !block.notice) return true;
  if (block.hidden || block.notice) return false;
  if (block.gallery && !block.endsSentence && block.words < 12) return false;
  if (block.linkShare > 0.5 && block.words < 60 && !isCaption(block))
    return block.linkShare < 0.8 && block.endsSentence;
  const junk = block.junk;
  return junk === null || isInside(container, junk);
}

const around = (block: Block, steps: number): PageElement[] => {
  const list: PageElement[] = [];
  for (let at: PageElement | null = block.element; at && list.length < steps; at = at.parent) list.push(at);
  return list;
};

const CAPTION_NAMES =
  /caption|(?:image|photo|media|picture)[-_ ]?(?:description|text|credit|legend|meta|info)|legend|cutline|credit/u;

const isCaption = (block: Block): boolean =>
  around(block, 4).some(
    (element) => /^(?:figcaption|figure)$/u.test(element.tag) || CAPTION_NAMES.test(namesOf(element)),
  );

/** Words from which on a paragraph is running text whatever it ends with. */
const LONG_PARAGRAPH = 40;

function hintOf(block: JudgedBlock): ParagraphKind | null {
  if (block.gallery && block.words <= 120) return 'caption';
  if (isCaption(block) && block.words <= 120)
    return /credit|copyright|source/u.test(namesOf(block.element)) && block.words <= 12 ? 'credit' : 'caption';
  if (isHeading(block)) return 'heading';
  if (block.element.tag === 'tr') return 'body';
  const isText = block.endsSentence || block.words >= LONG_PARAGRAPH;
  return /^(?:p|blockquote|li|dd|pre)$/u.test(block.element.tag) && isText ? 'body' : null;
}

/** Words of a block that are not punctuation, for comparing a line with the page's description. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const STANDFIRST_NAMES =
  /standfirst|\bdek\b|sub-?(?:title|head(?:line|ing)?)|summary|\blede?\b|intro\b|excerpt|teaser-?text|\bdeck\b|chapo|description|abstract|kicker-?text|strapline|article-?lead/u;

/** How many blocks above the text can belong to its head; a page's menus stand further up. */
const HEAD_REACH = 25;

/** Kind of a block above the text, `below` blocks below the headline, that belongs to the article's head; null for all else there. */
function headKind(block: JudgedBlock, below: number, hints: ExtractionHints, inside: boolean): ParagraphKind | null {
  const { headlineElement } = hints;
  if (block.hidden) return null;
  if (headlineElement !== null && isInside(block.element, headlineElement)) return 'headline';
  if (below > HEAD_REACH) return null;
  const inNavigation = block.junk !== null && /^(?:nav|footer|form|button|menu)$/u.test(block.junk.tag);
  if (inNavigation || block.notice || block.words > 80) return null;
  const line = readLines(block.text, [[0, block.text.length]])[0];
  const kind = line && block.words <= 30 ? (kindRuleFor(line)?.kind ?? null) : null;
  if (kind === 'byline' || kind === 'dateline') return kind;
  if (isCaption(block)) return inside ? 'caption' : null;
  const names = around(block, 2).map(namesOf).join(' ');
  const repeats =
    hints.description !== null &&
    bare(block.text).length > 20 &&
    bare(hints.description).startsWith(bare(block.text).slice(0, 80));
  return block.linkShare < 0.5 && block.words >= 4 && (repeats || STANDFIRST_NAMES.test(names)) ? 'standfirst' : null;
}

const QUOTED = /[“"«„][^“”"«»„]{20,}[”"»“]/u;

/** Running text with quoted speech that was left out between two kept blocks is put back. */
function guardQuotations(blocks: readonly JudgedBlock[], kept: boolean[], first: number): void {
  const last = kept.lastIndexOf(true);
  for (const [index, block] of blocks.entries()) {
    if (index <= first || index >= last || kept[index] || block.hidden) continue;
    const isComment =
      block.junk !== null &&
      /comment|disqus|respond|related|recommend|promo|nav|footer/iu.test(namesOf(block.junk) + block.junk.tag);
    if (!isComment && block.linkShare < 0.4 && block.words >= 8 && QUOTED.test(block.text)) kept[index] = true;
  }
}

/** What an author's note says of them: "Ann Lind is a reporter in Oslo.", "Bo Ek covers ferries." */
const OCCUPATION =
  /^,?\s(?:(?:is|was|has been)\s(?:an?|the|our|one|based|currently|also)\b|covers|writes|reports|works|currently|joined|can be reached|ist|est|es|è)(?!\p{L})/u;

/** Notes on the authors stand at the ends of the text; in its middle a reporter may be part of the story. */
const NOTES_WITHIN = 3;

function dropBiographies(blocks: readonly JudgedBlock[], kept: boolean[], authors: readonly string[]): void {
  const shown = blocks.flatMap((_, index) => (kept[index] ? [index] : []));
  for (const index of [...shown.slice(0, 2 * NOTES_WITHIN), ...shown.slice(-NOTES_WITHIN)]) {
    const text = blocks[index]?.text ?? '';
    if (authors.some((name) => text.startsWith(name) && OCCUPATION.test(text.slice(name.length)))) kept[index] = false;
  }
}

/** Short lines without a sentence below the last one are tags, share counts, titles of what follows. */
function trimEdges(blocks: readonly JudgedBlock[], kept: boolean[], first: number): void {
  for (let index = kept.length - 1; index > first; index -= 1) {
    const block = blocks[index];
    if (!block || !kept[index]) continue;
    const line = readLines(block.text, [[0, block.text.length]])[0];
    if (block.endsSentence || block.words >= 25 || isCaption(block) || block.confirmed || (line && kindRuleFor(line)))
      return;
    kept[index] = false;
  }
}
