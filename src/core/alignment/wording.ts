/**
 * How much of the wording two passages share: the longest common subsequence of words (edits in place) and runs of words
 * in a row (copying). Words are compared as written, but for case, accents and possessives.
 */
import type { Word } from './read-article';

export type WordingKind = 'verbatim' | 'edited' | 'reworded';

export interface Wording {
  readonly kind: WordingKind;
  /** 2 x common subsequence / words of both, 0 to 1. */
  readonly ratio: number;
  /** Longest run of the same words in a row outside quote marks: two reporters may share a quotation, not a sentence. */
  readonly ownRun: number;
  /** Words of the second passage that stand in runs of four and more. */
  readonly copied: number;
}

/** One word in twenty: a dateline dropped, a weekday for a date. */
const VERBATIM = 0.94;
/** More than half of the words kept in order. Machine rewording stays below on most sentences. */
const EDITED = 0.62;
/** A sentence that was only shortened is edited, however short it became; fewer words than this prove nothing. */
const TRIMMED = 0.88;
const TRIMMED_WORDS = 6;
/** Runs that count as copied, in words: the field's usual n-gram. */
const RUN = 4;

export function compareWording(a: readonly Word[], b: readonly Word[]): Wording {
  const common = commonSubsequence(a, b);
  const ratio = (2 * common) / Math.max(1, a.length + b.length);
  const shorter = Math.min(a.length, b.length);
  const trimmed = shorter >= TRIMMED_WORDS && common / shorter >= TRIMMED;
  const kind = ratio >= VERBATIM ? 'verbatim' : ratio >= EDITED || trimmed ? 'edited' : 'reworded';
  return { kind, ratio, ...runs(a, b) };
}

function commonSubsequence(a: readonly Word[], b: readonly Word[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const word of a) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1)
      next[j] = word.plain === b[j - 1]?.plain ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}

function runs(a: readonly Word[], b: readonly Word[]): { ownRun: number; copied: number } {
  const copied = new Uint8Array(b.length);
  let ownRun = 0;
  let all = new Uint16Array(b.length + 1);
  let own = new Uint16Array(b.length + 1);
  for (const word of a) {
    const nextAll = new Uint16Array(b.length + 1);
    const nextOwn = new Uint16Array(b.length + 1);
    for (const [index, other] of b.entries()) {
      if (word.plain !== other.plain) continue;
      const run = (all[index] ?? 0) + 1;
      nextAll[index + 1] = run;
      if (run >= RUN) copied.fill(1, index + 1 - run, index + 1);
      if (word.quoted || other.quoted) continue;
      nextOwn[index + 1] = (own[index] ?? 0) + 1;
      ownRun = Math.max(ownRun, nextOwn[index + 1] ?? 0);
    }
    all = nextAll;
    own = nextOwn;
  }
  return { ownRun, copied: copied.reduce((n, flag) => n + flag, 0) };
}
