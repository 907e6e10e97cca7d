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
  const [left, right] = [formsOf(a), formsOf(b)];
  const common = commonSubsequence(left.forms, right.forms);
  const ratio = (2 * common) / Math.max(1, a.length + b.length);
  const shorter = Math.min(a.length, b.length);
  const trimmed = shorter >= TRIMMED_WORDS && common / shorter >= TRIMMED;
  const kind = ratio >= VERBATIM ? 'verbatim' : ratio >= EDITED || trimmed ? 'edited' : 'reworded';
  return { kind, ratio, ...commonRuns(a, b, right.places) };
}

/** The forms of a passage's words in order, and the places of each. */
interface Forms {
  readonly forms: Int32Array;
  readonly places: ReadonlyMap<number, readonly number[]>;
}

const formOf = (word: Word): number => word.form;
const known = new WeakMap<readonly Word[], Forms>();

/** Read once for a sentence, which is compared with one of every other article. */
function formsOf(words: readonly Word[]): Forms {
  const before = known.get(words);
  if (before !== undefined) return before;
  const places = new Map<number, number[]>();
  for (const [at, { form }] of words.entries()) {
    const list = places.get(form);
    if (list) list.push(at);
    else places.set(form, [at]);
  }
  const made = { forms: Int32Array.from(words, formOf), places };
  known.set(words, made);
  return made;
}

/** Length of the longest common subsequence. What both begin and end with is counted without a table. */
function commonSubsequence(a: Int32Array, b: Int32Array): number {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return head + tail + subsequenceTable(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail));
}

/** One row of the table, filled in place; rows of words that the other lacks change nothing. */
function subsequenceTable(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  const inB = new Set(b);
  const row = new Uint16Array(b.length + 1);
  for (const form of a) {
    if (!inB.has(form)) continue;
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

/** Common runs, each followed from its first word: words seldom repeat in a sentence, so there are few to look at. */
function commonRuns(
  a: readonly Word[],
  b: readonly Word[],
  places: Forms['places'],
): Pick<Wording, 'ownRun' | 'copied'> {
  const copied = new Uint8Array(b.length);
  let ownRun = 0;
  for (const [i, { form }] of a.entries())
    for (const j of places.get(form) ?? []) {
      if (i > 0 && j > 0 && a[i - 1]?.form === b[j - 1]?.form) continue;
      const run = runFrom(a, i, b, j);
      ownRun = Math.max(ownRun, run.own);
      if (run.length >= RUN) copied.fill(1, j, j + run.length);
    }
  return { ownRun, copied: copied.reduce((n, flag) => n + flag, 0) };
}

/** Length of the common run from two places on, and of the longest stretch in it that neither has in quote marks. */
function runFrom(a: readonly Word[], i: number, b: readonly Word[], j: number): { length: number; own: number } {
  let length = 0;
  let own = 0;
  let stretch = 0;
  for (; ; length += 1) {
    const [x, y] = [a[i + length], b[j + length]];
    if (x === undefined || x.form !== y?.form) return { length, own };
    stretch = x.quoted || y.quoted ? 0 : stretch + 1;
    own = Math.max(own, stretch);
  }
}
