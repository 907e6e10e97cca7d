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
  const [left, right] = [Int32Array.from(a, formOf), Int32Array.from(b, formOf)];
  const inB = new Set(right);
  const common = commonSubsequence(
    left.filter((form) => inB.has(form)),
    right,
  );
  const ratio = (2 * common) / Math.max(1, a.length + b.length);
  const shorter = Math.min(a.length, b.length);
  const trimmed = shorter >= TRIMMED_WORDS && common / shorter >= TRIMMED;
  const kind = ratio >= VERBATIM ? 'verbatim' : ratio >= EDITED || trimmed ? 'edited' : 'reworded';
  const copied = copiedWords(left, right, inB);
  const ownRun = longestRun(Int32Array.from(a, ownForm), Int32Array.from(b, ownForm), inB);
  return { kind, ratio, ownRun, copied };
}

const formOf = (word: Word): number => word.form;

/** Words inside quote marks belong to no run of the outlet's own. */
const QUOTED = -1;
const ownForm = (word: Word): number => (word.quoted ? QUOTED : word.form);

/** Length of the longest common subsequence. One row of the table, filled in place. */
function commonSubsequence(a: Int32Array, b: Int32Array): number {
  const row = new Uint16Array(b.length + 1);
  for (const form of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      const left = row[j - 1] ?? 0;
      row[j] = b[j - 1] === form ? diagonal + 1 : above > left ? above : left;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/** Words of `b` that stand in common runs of `RUN` and more. Rows are filled from the right, in place. */
function copiedWords(a: Int32Array, b: Int32Array, inB: ReadonlySet<number>): number {
  const copied = new Uint8Array(b.length);
  const runs = new Uint16Array(b.length + 1);
  for (const form of a) {
    if (!inB.has(form)) {
      runs.fill(0);
      continue;
    }
    for (let j = b.length; j >= 1; j -= 1) {
      const run = b[j - 1] === form ? (runs[j - 1] ?? 0) + 1 : 0;
      runs[j] = run;
      if (run >= RUN) copied.fill(1, j - run, j);
    }
  }
  return copied.reduce((n, flag) => n + flag, 0);
}

/** Length of the longest common run; `QUOTED` equals nothing. */
function longestRun(a: Int32Array, b: Int32Array, inB: ReadonlySet<number>): number {
  const runs = new Uint16Array(b.length + 1);
  let longest = 0;
  for (const form of a) {
    if (form === QUOTED || !inB.has(form)) {
      runs.fill(0);
      continue;
    }
    for (let j = b.length; j >= 1; j -= 1) {
      const run = b[j - 1] === form ? (runs[j - 1] ?? 0) + 1 : 0;
      runs[j] = run;
      if (run > longest) longest = run;
    }
  }
  return longest;
}
