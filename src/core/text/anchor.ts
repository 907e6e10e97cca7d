/**
 * Anchors (W3C Web Annotation: position, exact quote, prefix, suffix) and moving a span from one version of a text to the
 * next. A span moves only where nobody could doubt it: its exact words, between neighbours that stand once in the old text
 * and once, unchanged, in the new one; or inside a whole sentence that nothing else in either text is like. Anything less is
 * an orphan for the analyst to place. Many orphans are a nuisance; a silent wrong anchor is the worst fault the program can
 * have.
 */
import type { Span } from '../model/span';

export interface Anchor {
  readonly position: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters of context kept on each side in an anchor, as other annotation tools do. */
const contextLength = 32;

export function makeAnchor(text: string, [start, end]: Span): Anchor {
  return {
    position: [start, end],
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

export type Placement =
  | { readonly kind: 'placed'; readonly span: Span }
  /** missing: the words with their neighbours are not there any more; ambiguous: more than once, or not told apart before. */
  | { readonly kind: 'orphan'; readonly reason: 'missing' | 'ambiguous' };

/** Finds an anchor that came without its text (from another program): all of it, once. */
export function placeAnchor(anchor: Anchor, text: string): Placement {
  const window = anchor.prefix + anchor.exact + anchor.suffix;
  return placeWindow(text, window, anchor.prefix.length, anchor.exact.length);
}

/** Moves a span of `oldText` to the same words of `newText`. */
export function reanchor(oldText: string, span: Span, newText: string): Placement {
  if (oldText === newText) return { kind: 'placed', span };
  const placed = byNeighbours(oldText, span, newText);
  if (placed.kind === 'placed') return placed;
  const there = byOwnSentence(oldText, span, newText);
  return there ? { kind: 'placed', span: there } : placed;
}

/** Between what stands on both sides of it, long enough to be told from all other places. */
function byNeighbours(oldText: string, span: Span, newText: string): Placement {
  const [start, end] = span;
  const left = telltaleLength(oldText, start, -1);
  const right = telltaleLength(oldText, end, 1);
  if (left === null || right === null) return { kind: 'orphan', reason: 'ambiguous' };
  const window = oldText.slice(start - left, end + right);
  const placed = placeWindow(newText, window, left, end - start);
  if (placed.kind === 'orphan') return placed;
  // Context cut short by the text's own edge counts only at the new text's edge: there is nothing else to tell it by.
  const atStart = left < start || placed.span[0] === left;
  const atEnd = right < oldText.length - end || placed.span[1] === newText.length - right;
  return atStart && atEnd ? placed : { kind: 'orphan', reason: 'missing' };
}

/** A paragraph or sentence shorter than this may be written anew by chance: "Nobody was hurt, the police said." */
const TELLING = 64;

/** It is cut into so many pieces, of which none may stand anywhere else: look-alikes share long stretches. */
const PIECES = 4;

/**
 * The neighbours changed, but the paragraph or the sentences that the span stands in did not, and they are unlike all else:
 * whole in both texts, once, and no quarter of them stands a second time in either.
 */
function byOwnSentence(oldText: string, [start, end]: Span, newText: string): Span | null {
  for (const [from, to] of [paragraphAround(oldText, [start, end]), sentencesAround(oldText, [start, end])]) {
    const words = oldText.slice(from, to);
    if (from > start || to < end || words.length < TELLING || !standsOnce(newText, words)) continue;
    if (piecesOf(words).every((piece) => standsOnce(oldText, piece) && standsOnce(newText, piece))) {
      const at = newText.indexOf(words) + start - from;
      return [at, at + end - start];
    }
  }
  return null;
}

/** The line that holds the span's begin; a span over several paragraphs does not fit into it. */
function paragraphAround(text: string, [start, end]: Span): Span {
  const next = text.indexOf('\n', Math.max(start, end - 1));
  return [text.lastIndexOf('\n', start - 1) + 1, next === -1 ? text.length : next];
}

/** From the end of the sentence before to the end of the one that the span ends in, inside the paragraph. */
function sentencesAround(text: string, span: Span): Span {
  const [from, to] = paragraphAround(text, span);
  const ends = [...text.slice(from, to).matchAll(/[.!?]+["”’»)]*\s+/gu)].map((end) => from + end.index + end[0].length);
  return [ends.filter((end) => end <= span[0]).pop() ?? from, ends.find((end) => end >= span[1]) ?? to];
}

function piecesOf(words: string): string[] {
  const length = Math.ceil(words.length / PIECES);
  return Array.from({ length: PIECES }, (_, n) => words.slice(n * length, (n + 1) * length)).filter(
    // The last may be a letter or two: then it says nothing.
    (piece) => piece.length >= length / 2,
  );
}

function standsOnce(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at !== -1 && text.indexOf(words, at + 1) === -1;
}

function placeWindow(text: string, window: string, before: number, length: number): Placement {
  const at = text.indexOf(window);
  if (at === -1 || window === '') return { kind: 'orphan', reason: 'missing' };
  if (text.indexOf(window, at + 1) !== -1) return { kind: 'orphan', reason: 'ambiguous' };
  return { kind: 'placed', span: [at + before, at + before + length] };
}

/**
 * Context beyond what stands elsewhere in the old text too. Look-alike sentences differ in a word ("on Monday" / "on
 * Tuesday") that a correction may change; a third of a line more reaches into their neighbours. Of 10,000 edits of texts
 * made of look-alikes (anchor.test.ts), 170 spans went wrong without it, 2 with 12 characters, none with 32; 70 % of the
 * spans that were still there moved, the others became orphans.
 */
const margin = 32;

/** A context repeated for longer than this is not worth telling apart. */
const longestRepeat = 2000;

/**
 * How many characters before (-1) or after (+1) `position` it takes to tell the place from all others in the text, and
 * `margin` more; fewer where the text ends. Null if it cannot be told. Linear in the text for text that is not periodic.
 */
function telltaleLength(text: string, position: number, direction: 1 | -1): number | null {
  const available = direction === 1 ? text.length - position : position;
  let repeated = 0;
  for (let other = 0; other <= text.length; other += 1) {
    if (other === position) continue;
    repeated = Math.max(repeated, sharedLength(text, position, other, direction));
    if (repeated >= longestRepeat) return null;
  }
  return Math.min(repeated + margin, available);
}

/** Length of the same characters before or after both positions. */
function sharedLength(text: string, a: number, b: number, direction: 1 | -1): number {
  let n = 0;
  const offset = direction === 1 ? 0 : -1;
  while (n < longestRepeat) {
    const x = a + offset + n * direction;
    const y = b + offset + n * direction;
    if (x < 0 || y < 0 || x >= text.length || y >= text.length || text.charCodeAt(x) !== text.charCodeAt(y)) return n;
    n += 1;
  }
  return n;
}
