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

/** Part that containment may count: a sentence all of whose words are in a much longer one is the same matter, trimmed. */
const CONTAINMENT = 0.8;
/** Containment needs matter: “he said” is contained in every attribution. About three rare words. */
const CONTAINED_WEIGHT = 9;
/** And it adds only so much: words of a short sentence may turn up in a long one without its sense. */
const MOST_GAIN = 0.2;

export function pairSimilarity(a: ArticleReading, b: ArticleReading): PairSimilarity {
  const [indexA, indexB] = [indexOf(a), indexOf(b)];
  const left = weigh(indexA, indexB);
  const right = weigh(indexB, indexA);
  const shared = sharedMatrix(indexA, left, indexB);
  const columns = indexB.sentences.length;
  const at = (i: number, j: number) => shared[i * columns + j] ?? 0;
  return {
    one: (i, j) => likeness(at(i, j), left.totals[i] ?? 0, right.totals[j] ?? 0),
    split: (i, j) => unionLikeness(indexA, left, i, indexB, right, j, at(i, j), at(i, j + 1)),
    merged: (i, j) => unionLikeness(indexB, right, j, indexA, left, i, at(i, j), at(i + 1, j)),
  };
}

function likeness(shared: number, a: number, b: number): number {
  if (shared === 0) return 0;
  const dice = (2 * shared) / (a + b);
  if (shared < CONTAINED_WEIGHT) return dice;
  return Math.max(dice, Math.min(dice + MOST_GAIN, (CONTAINMENT * shared) / Math.min(a, b)));
}

/** Part of each half's weight that the whole must hold. Reworded halves keep a quarter and more. */
const MIN_PART = 0.2;

/** Sentence `i` against `j` and `j + 1` together. 0 unless both parts are mostly in the whole: else one-to-one is truer. */
function unionLikeness(
  whole: PairIndex,
  wholeWeights: PairWeights,
  i: number,
  parts: PairIndex,
  partWeights: PairWeights,
  j: number,
  first: number,
  second: number,
): number {
  const [head, tail] = [parts.sentences[j], parts.sentences[j + 1]];
  const { totals } = partWeights;
  if (!head || !tail || first < MIN_PART * (totals[j] ?? 0) || second < MIN_PART * (totals[j + 1] ?? 0)) return 0;
  let shared = 0;
  for (let n = whole.starts[i] ?? 0; n < (whole.starts[i + 1] ?? 0); n += 1) {
    const key = whole.keys[n] ?? -1;
    if (head.keys.has(key) || tail.keys.has(key)) shared += wholeWeights.weights[n] ?? 0;
  }
  let total = totals[j] ?? 0;
  for (let n = parts.starts[j + 1] ?? 0; n < (parts.starts[j + 2] ?? 0); n += 1)
    if (!head.keys.has(parts.keys[n] ?? -1)) total += partWeights.weights[n] ?? 0;
  return (2 * shared) / ((wholeWeights.totals[i] ?? 0) + total);
}

/** What of an article is the same whichever other it is set beside. Keys of sentence n stand from `starts[n]` on. */
interface PairIndex {
  readonly sentences: readonly Sentence[];
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  readonly bases: Float64Array;
  /** Sentences in which a key stands, by key. */
  readonly postings: readonly (readonly number[] | undefined)[];
}

const indexes = new WeakMap<readonly Sentence[], PairIndex>();

function indexOf({ sentences }: ArticleReading): PairIndex {
  const known = indexes.get(sentences);
  if (known !== undefined) return known;
  const made = buildIndex(sentences);
  indexes.set(sentences, made);
  return made;
}

function buildIndex(sentences: readonly Sentence[]): PairIndex {
  const starts = new Int32Array(sentences.length + 1);
  for (const [n, { keys }] of sentences.entries()) starts[n + 1] = (starts[n] ?? 0) + keys.size;
  const keys = Int32Array.from(sentences.flatMap((s) => [...s.keys.keys()]));
  const bases = Float64Array.from(sentences.flatMap((s) => [...s.keys.values()]));
  const postings = Array.from<number[] | undefined>({ length: 1 + keys.reduce((x, y) => Math.max(x, y), -1) });
  for (const [n, sentence] of sentences.entries())
    for (const key of sentence.keys.keys()) {
      const list = postings[key];
      if (list) list.push(n);
      else postings[key] = [n];
    }
  return { sentences, starts, keys, bases, postings };
}

interface PairWeights {
  /** Weights of the keys, in their order. */
  readonly weights: Float64Array;
  /** Their sums by sentence. */
  readonly totals: Float64Array;
}

/** Weights by the frequency in both articles. Two is the least that a shared word can have: it then weighs most. */
function weigh(own: PairIndex, other: PairIndex): PairWeights {
  const count = own.sentences.length + other.sentences.length;
  const rarity = Array.from({ length: count + 1 }, (_, n) => Math.log(1 + count / Math.max(2, n)));
  const weights = new Float64Array(own.keys.length);
  const totals = new Float64Array(own.sentences.length);
  for (let i = 0; i < totals.length; i += 1) {
    let total = 0;
    for (let n = own.starts[i] ?? 0; n < (own.starts[i + 1] ?? 0); n += 1) {
      const key = own.keys[n] ?? -1;
      const frequency = (own.postings[key]?.length ?? 0) + (other.postings[key]?.length ?? 0);
      const weight = (own.bases[n] ?? 0) * (rarity[frequency] ?? 0);
      weights[n] = weight;
      total += weight;
    }
    totals[i] = total;
  }
  return { weights, totals };
}

function sharedMatrix(left: PairIndex, { weights }: PairWeights, right: PairIndex): Float64Array {
  const columns = right.sentences.length;
  const shared = new Float64Array(left.sentences.length * columns);
  for (let i = 0; i < left.sentences.length; i += 1)
    for (let n = left.starts[i] ?? 0; n < (left.starts[i + 1] ?? 0); n += 1) {
      const weight = weights[n] ?? 0;
      for (const j of right.postings[left.keys[n] ?? -1] ?? NONE)
        shared[i * columns + j] = (shared[i * columns + j] ?? 0) + weight;
    }
  return shared;
}
const NONE: readonly number[] = [];
