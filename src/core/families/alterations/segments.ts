/** From aligned tokens to segments: stretches that pair word for word, and gaps where at least one side has words of its own. */
import type { SpeechToken } from '../speech-tokens';
import { alignTokens, type TokenPair } from './align-tokens';

export interface Matched {
  readonly kind: 'matched';
  readonly pairs: readonly TokenPair[];
}

/** Tokens `a[from..to)` have no partner, nor have `b[from..to)`; either may be empty. */
export interface Gap {
  readonly kind: 'gap';
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

export type Segment = Matched | Gap;

/** The two token runs with their segments in order of reading. */
export interface TokenDiff {
  readonly a: readonly SpeechToken[];
  readonly b: readonly SpeechToken[];
  readonly segments: readonly Segment[];
}

export const gapTokensA = (diff: TokenDiff, gap: Gap): readonly SpeechToken[] => diff.a.slice(gap.a[0], gap.a[1]);
export const gapTokensB = (diff: TokenDiff, gap: Gap): readonly SpeechToken[] => diff.b.slice(gap.b[0], gap.b[1]);

export const isGap = (segment: Segment): segment is Gap => segment.kind === 'gap';

function segmentsOf(pairs: readonly TokenPair[], lengthA: number, lengthB: number): Segment[] {
  const segments: Segment[] = [];
  let run: TokenPair[] = [];
  let i = 0;
  let j = 0;
  const close = (toA: number, toB: number) => {
    if (i === toA && j === toB) return;
    if (run.length > 0) segments.push({ kind: 'matched', pairs: run });
    run = [];
    segments.push({ kind: 'gap', a: [i, toA], b: [j, toB] });
  };
  for (const pair of pairs) {
    close(pair.a, pair.b);
    run.push(pair);
    i = pair.a + 1;
    j = pair.b + 1;
  }
  if (i === lengthA && j === lengthB) {
    if (run.length > 0) segments.push({ kind: 'matched', pairs: run });
  } else close(lengthA, lengthB);
  return segments;
}

export function diffTokens(a: readonly SpeechToken[], b: readonly SpeechToken[]): TokenDiff {
  return { a, b, segments: segmentsOf(alignTokens(a, b), a.length, b.length) };
}

/** Summed weight of the words that found a partner, as a share of the lighter side: 0 (nothing shared) to 1. */
export function sharedShare(diff: TokenDiff): number {
  const weigh = (tokens: readonly SpeechToken[]) => tokens.reduce((sum, t) => sum + t.weight, 0);
  const lighter = Math.min(weigh(diff.a), weigh(diff.b));
  let shared = 0;
  for (const segment of diff.segments) {
    if (segment.kind === 'gap') continue;
    for (const pair of segment.pairs) shared += Math.min(diff.a[pair.a]?.weight ?? 0, diff.b[pair.b]?.weight ?? 0);
  }
  return lighter === 0 ? 0 : Math.min(1, shared / lighter);
}

/** As many words on one side as on the other ("door" / "gate", "back door" / "rear gate"). */
export const isBalanced = (gap: Gap): boolean => gap.a[1] - gap.a[0] === gap.b[1] - gap.b[0];
