/**
 * Alignment of two token runs (Needleman-Wunsch): which word stands for which. Words pair when they are equal, forms of
 * one root, spellings of one name, both numbers, or both modals; anything else is a gap. Content words weigh more
 * than grammar words, and a pair that continues a run gets a bonus, so that an elision stays in one piece.
 */
import { isModal } from '../lexicon/sense-words';
import type { SpeechToken } from '../speech-tokens';
import { similarSpelling } from './similar-spelling';

export type PairQuality = 'exact' | 'root' | 'spelling' | 'number' | 'modal';

export interface TokenPair {
  readonly a: number;
  readonly b: number;
  readonly quality: PairQuality;
}

/** Points by quality before weighing: equal words beat forms of one word, these beat mere kinship of kind. */
const POINTS: Record<PairQuality, number> = { exact: 1, root: 0.8, spelling: 0.7, number: 0.45, modal: 0.45 };

/** Every token has some worth (0.25), so that equal grammar words line up where nothing better forbids it. */
const BASE = 0.25;
const RUN_BONUS = 0.12;

export function pairQuality(a: SpeechToken, b: SpeechToken): PairQuality | null {
  if (a.kind !== b.kind || a.bracketed !== b.bracketed) return null;
  if (a.word === b.word) return 'exact';
  if (a.kind !== 'word' || a.hedging || b.hedging) return null;
  if (a.number && b.number) return 'number';
  if (a.number || b.number) return null;
  if (a.root === b.root) return 'root';
  if (isModal(a.word) && isModal(b.word)) return 'modal';
  return similarSpelling(a, b) ? 'spelling' : null;
}

function pairScore(a: SpeechToken, b: SpeechToken, quality: PairQuality): number {
  return POINTS[quality] * (BASE + Math.max(a.weight, b.weight));
}

type Tokens = readonly SpeechToken[];

/**
 * Best pairs in order. What both begin and end with pairs as it stands; for the rest time and memory are the product of
 * the two lengths: a quotation has some dozens of words.
 */
export function alignTokens(a: Tokens, b: Tokens): readonly TokenPair[] {
  const head = commonHead(a, b);
  const tail = commonTail(a, b, head);
  const inner = alignInner(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const pairs: TokenPair[] = [];
  for (let n = 0; n < head; n += 1) pairs.push({ a: n, b: n, quality: 'exact' });
  for (const pair of inner) pairs.push({ ...pair, a: pair.a + head, b: pair.b + head });
  for (let n = tail; n > 0; n -= 1) pairs.push({ a: a.length - n, b: b.length - n, quality: 'exact' });
  return slide(a, b, pairs);
}

/** Content words have this weight; a run that ends in grammar words might as well pair with the same ones further on. */
const FIRM = 0.5;

const isSame = (x: SpeechToken | undefined, y: SpeechToken | undefined): boolean =>
  x !== undefined && y !== undefined && x.kind === 'word' && x.word === y.word && x.bracketed === y.bracketed;

/** Length of the run of equal words both begin with, up to its last content word. */
function commonHead(a: Tokens, b: Tokens): number {
  let firm = 0;
  for (let n = 0; isSame(a[n], b[n]); n += 1) if ((a[n]?.weight ?? 0) >= FIRM) firm = n + 1;
  return firm;
}

/** Length of the run of equal words both end with, from its first content word; it leaves the head alone. */
function commonTail(a: Tokens, b: Tokens, head: number): number {
  let firm = 0;
  const most = Math.min(a.length, b.length) - head;
  for (let n = 1; n <= most && isSame(a[a.length - n], b[b.length - n]); n += 1)
    if ((a[a.length - n]?.weight ?? 0) >= FIRM) firm = n;
  return firm;
}

function alignInner(a: Tokens, b: Tokens): TokenPair[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const paired = new Uint8Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i += 1) {
    const left = a[i - 1];
    for (let j = 1; j <= b.length; j += 1) {
      const right = b[j - 1];
      if (left === undefined || right === undefined) continue;
      const here = i * width + j;
      const gap = Math.max(best[here - width] ?? 0, best[here - 1] ?? 0);
      best[here] = gap;
      const quality = pairQuality(left, right);
      if (quality === null) continue;
      const diagonal = here - width - 1;
      const bonus = paired[diagonal] === 1 ? RUN_BONUS : 0;
      const score = (best[diagonal] ?? 0) + pairScore(left, right, quality) + bonus;
      if (score <= gap) continue;
      best[here] = score;
      paired[here] = 1;
    }
  }
  return walkBack(a, b, best, paired);
}

/** A stray pair of at most so many grammar words is moved to where it stands beside other pairs. */
const STRAY = 2;
const STRAY_WEIGHT = 0.2;

/**
 * "The storms came, and | the owners need help" against "the owners need help": the first "The" pairs as well as the
 * second. Strays at the head are moved to the run after them, strays at the end to the run before them.
 */
function slide(a: Tokens, b: Tokens, pairs: TokenPair[]): TokenPair[] {
  const moved = [...pairs];
  for (let n = Math.min(STRAY, moved.length - 1); n > 0; n -= 1) {
    const next = moved[n];
    if (next !== undefined && gapBefore(moved, n)) shift(a, b, moved, 0, n, next, -n);
    const last = moved[moved.length - n - 1];
    if (last !== undefined && gapBefore(moved, moved.length - n))
      shift(a, b, moved, moved.length - n, moved.length, last, 1);
  }
  return moved;
}

function gapBefore(pairs: readonly TokenPair[], at: number): boolean {
  const [left, right] = [pairs[at - 1], pairs[at]];
  return left !== undefined && right !== undefined && (right.a - left.a > 1 || right.b - left.b > 1);
}

/** Moves the pairs `from` to `to` next to `anchor`, `offset` words from it, if the same words stand there on both sides. */
function shift(
  a: Tokens,
  b: Tokens,
  pairs: TokenPair[],
  from: number,
  to: number,
  anchor: TokenPair,
  offset: number,
): void {
  const stray = pairs.slice(from, to);
  const placed = stray.map((pair, n) => ({ ...pair, a: anchor.a + offset + n, b: anchor.b + offset + n }));
  const fits = stray.every((pair, n) => {
    const [left, right] = [a[placed[n]?.a ?? -1], b[placed[n]?.b ?? -1]];
    const light = (a[pair.a]?.weight ?? 1) <= STRAY_WEIGHT;
    return light && left?.word === a[pair.a]?.word && right?.word === b[pair.b]?.word;
  });
  if (fits) pairs.splice(from, to - from, ...placed);
}

function walkBack(a: Tokens, b: Tokens, best: Float64Array, paired: Uint8Array): TokenPair[] {
  const width = b.length + 1;
  const pairs: TokenPair[] = [];
  let i = a.length;
  let j = b.length;
  while (i > 0 && j > 0) {
    const here = i * width + j;
    const left = a[i - 1];
    const right = b[j - 1];
    if (paired[here] === 1 && left !== undefined && right !== undefined) {
      pairs.push({ a: i - 1, b: j - 1, quality: pairQuality(left, right) ?? 'exact' });
      i -= 1;
      j -= 1;
    } else if ((best[here - width] ?? 0) >= (best[here - 1] ?? 0)) i -= 1;
    else j -= 1;
  }
  return pairs.reverse();
}
