/**
 * How much two articles' sentences have in common, for all pairs of sentences at once. A word weighs by how few sentences
 * *of these two articles* have it: weights taken from all articles of the event would let a third article change what is
 * found between two.
 */
import type { ArticleReading, Sentence } from './read-article';

export interface PairSimilarity {
  /** 0 to 1, for sentence i of the first and j of the second article. */
  readonly one: (i: number, j: number) => number;
  /** Sentence i against j and j + 1 taken together (a sentence was split). */
  readonly split: (i: number, j: number) => number;
  /** Sentences i and i + 1 together against j (two were merged). */
  readonly merged: (i: number, j: number) => number;
}

interface Weighted {
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
}

/** Part that containment may count: a sentence all of whose words are in a much longer one is the same matter, trimmed. */
const CONTAINMENT = 0.8;
/** Containment needs matter: “he said” is contained in every attribution. About three rare words. */
const CONTAINED_WEIGHT = 9;
/** And it adds only so much: words of a short sentence may turn up in a long one without its sense. */
const MOST_GAIN = 0.2;

export function pairSimilarity(a: ArticleReading, b: ArticleReading): PairSimilarity {
  const weightOf = inverseFrequency([...a.sentences, ...b.sentences]);
  const left = a.sentences.map((s) => weigh(s, weightOf));
  const right = b.sentences.map((s) => weigh(s, weightOf));
  const shared = sharedMatrix(left, right);
  const columns = right.length;
  const at = (i: number, j: number) => shared[i * columns + j] ?? 0;
  return {
    one: (i, j) => likeness(at(i, j), left[i]?.total ?? 0, right[j]?.total ?? 0),
    split: (i, j) => unionLikeness(left[i], right[j], right[j + 1], at(i, j), at(i, j + 1)),
    merged: (i, j) => unionLikeness(right[j], left[i], left[i + 1], at(i, j), at(i + 1, j)),
  };
}

function likeness(shared: number, a: number, b: number): number {
  if (shared === 0) return 0;
  const dice = (2 * shared) / (a + b);
  if (shared < CONTAINED_WEIGHT) return dice;
  return Math.max(dice, Math.min(dice + MOST_GAIN, (CONTAINMENT * shared) / Math.min(a, b)));
}

/** 0 unless both parts are mostly in the whole: else the one-to-one step is the truer reading. */
function unionLikeness(
  whole: Weighted | undefined,
  head: Weighted | undefined,
  tail: Weighted | undefined,
  first: number,
  second: number,
): number {
  if (!whole || !head || !tail || first < MIN_PART * head.total || second < MIN_PART * tail.total) return 0;
  let shared = 0;
  for (const [key, weight] of whole.weights) if (head.weights.has(key) || tail.weights.has(key)) shared += weight;
  let total = head.total;
  for (const [key, weight] of tail.weights) if (!head.weights.has(key)) total += weight;
  return (2 * shared) / (whole.total + total);
}
/** Part of each half's weight that the whole must hold. Reworded halves keep a quarter and more. */
const MIN_PART = 0.2;

function inverseFrequency(sentences: readonly Sentence[]): (key: number) => number {
  const frequency = new Map<number, number>();
  for (const sentence of sentences)
    for (const key of sentence.keys.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const total = sentences.length;
  // Two is the least a shared word can have: it then weighs most.
  return (key) => Math.log(1 + total / Math.max(2, frequency.get(key) ?? 2));
}

function weigh({ keys }: Sentence, weightOf: (key: number) => number): Weighted {
  const weights = new Map<number, number>();
  let total = 0;
  for (const [key, base] of keys) {
    const weight = base * weightOf(key);
    weights.set(key, weight);
    total += weight;
  }
  return { weights, total };
}

function sharedMatrix(left: readonly Weighted[], right: readonly Weighted[]): Float64Array {
  const postings = new Map<number, number[]>();
  for (const [j, { weights }] of right.entries())
    for (const key of weights.keys()) {
      const list = postings.get(key);
      if (list) list.push(j);
      else postings.set(key, [j]);
    }
  const shared = new Float64Array(left.length * right.length);
  for (const [i, { weights }] of left.entries())
    for (const [key, weight] of weights)
      for (const j of postings.get(key) ?? NONE)
        shared[i * right.length + j] = (shared[i * right.length + j] ?? 0) + weight;
  return shared;
}
const NONE: readonly number[] = [];
