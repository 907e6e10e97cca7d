/**
 * Which documents have which words. Written by hand because it was measured (decision 9): the vocabulary is one sorted
 * list and the postings are plain arrays, so that a prefix is a range whose documents are merged without an object each.
 */
import type { Vocabulary } from './word-list';

interface Postings {
  /** Document numbers, rising. */
  readonly documents: number[];
  /** How often and how prominently the word stands there: a count, the headline's words counted more. */
  readonly counts: number[];
}

/** Documents that have all the words of a query, with their scores, and the words of the index that stood for each word. */
export interface Matches {
  /** In no order; see `bestOf`. */
  readonly documents: readonly number[];
  readonly score: (document: number) => number;
  /** One set a word of the query. */
  readonly standIns: readonly ReadonlySet<string>[];
}

export interface InvertedIndex {
  /** Documents' numbers must rise from call to call; the counts are by the number of the word. */
  readonly add: (document: number, counts: ReadonlyMap<number, number>) => void;
  readonly drop: (document: number) => void;
  /** The last word is taken as the beginning of one: it is still being typed. */
  readonly match: (query: readonly string[]) => Matches;
}

/** How much a word counts that is not the one typed: a longer one that begins so, one that is a slip away. */
const weights = { same: 1, prefix: 0.6, slip: 0.3 };
/** Beginnings shorter than this would be most words; slips are forgiven in words with few neighbours only. */
const shortest = { prefix: 2, slip: 5 };
/** Words of a query that are looked at: nobody types more, and their number must fit a byte. */
const mostWords = 32;
/** How soon repeating a word stops helping (BM25's k1). */
const saturation = 1.2;

export function createInvertedIndex(vocabulary: Vocabulary): InvertedIndex {
  const postings: Postings[] = [];
  const dropped = new Set<number>();
  let size = 0;

  return {
    add: (document, counts) => {
      size = document + 1;
      for (const [word, count] of counts) {
        const there = (postings[word] ??= { documents: [], counts: [] });
        there.documents.push(document);
        there.counts.push(count);
      }
    },
    drop: (document) => void dropped.add(document),
    match: (query) => {
      const scores = new Float64Array(size);
      const matched = new Uint8Array(size);
      const best = new Float64Array(size);
      const words = query.slice(0, mostWords);
      const stands = words.map((word, at) => {
        const found = standIns(vocabulary.sorted(), word, at === words.length - 1);
        best.fill(0);
        for (const [term, weight] of found) raise(best, postings[vocabulary.known(term) ?? -1], weight, size);
        add(best, scores, matched);
        return new Set(found.keys());
      });
      return {
        standIns: stands,
        documents: withAll(matched, words.length, dropped),
        score: (document) => scores[document] ?? 0,
      };
    },
  };
}

/** Raises each document's score to what this word gives it. */
function raise(best: Float64Array, there: Postings | undefined, weight: number, size: number): void {
  if (!there) return;
  const { documents, counts } = there;
  const rarity = weight * Math.log(1 + size / documents.length);
  for (let i = 0; i < documents.length; i += 1) {
    const document = documents[i] ?? 0;
    const count = counts[i] ?? 0;
    const score = (rarity * count) / (count + saturation);
    if (score > (best[document] ?? 0)) best[document] = score;
  }
}

function add(best: Float64Array, scores: Float64Array, matched: Uint8Array): void {
  for (let document = 0; document < best.length; document += 1) {
    const score = best[document] ?? 0;
    if (score === 0) continue;
    scores[document] = (scores[document] ?? 0) + score;
    matched[document] = (matched[document] ?? 0) + 1;
  }
}

function withAll(matched: Uint8Array, words: number, dropped: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let document = 0; document < matched.length; document += 1)
    if (words > 0 && matched[document] === words && !dropped.has(document)) found.push(document);
  return found;
}

/** The `limit` best, best first, earlier documents first among equals. Sorts only those that can be among them. */
export function bestOf(documents: readonly number[], score: (document: number) => number, limit: number): number[] {
  const before = (a: number, b: number): number => score(b) - score(a) || a - b;
  if (documents.length <= limit * 4) return [...documents].sort(before).slice(0, limit);
  const scores = Float64Array.from(documents, score).sort();
  const least = scores[Math.max(0, scores.length - limit)] ?? 0;
  return documents
    .filter((document) => score(document) >= least)
    .sort(before)
    .slice(0, limit);
}

/** Words of the vocabulary that stand for the one typed, with their weights; each once, at its best. */
export function standIns(vocabulary: readonly string[], word: string, unfinished: boolean): Map<string, number> {
  const found = new Map<string, number>();
  if (word.length >= shortest.slip)
    for (const term of sameInitial(vocabulary, word)) if (isSlip(word, term)) found.set(term, weights.slip);
  const from = firstFrom(vocabulary, word);
  if (unfinished && word.length >= shortest.prefix)
    for (let at = from; vocabulary[at]?.startsWith(word); at += 1) found.set(vocabulary[at] ?? '', weights.prefix);
  if (vocabulary[from] === word) found.set(word, weights.same);
  return found;
}

/** Slips of the first letter are rare, and leaving them out makes the search ten times shorter. */
function sameInitial(vocabulary: readonly string[], word: string): readonly string[] {
  const initial = word.charAt(0);
  const next = String.fromCharCode(initial.charCodeAt(0) + 1);
  return vocabulary.slice(firstFrom(vocabulary, initial), firstFrom(vocabulary, next));
}

/** Place of the first term that is not before `word`. */
function firstFrom(vocabulary: readonly string[], word: string): number {
  let low = 0;
  let high = vocabulary.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((vocabulary[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One letter more, less, other, or two neighbours exchanged: "Zelensky" and "Zelenskyy", "brigde" and "bridge". */
export function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  const shorter = Math.min(a.length, b.length);
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return (
    left.length === 2 && right.length === 2 && left.charAt(0) === right.charAt(1) && left.charAt(1) === right.charAt(0)
  );
}
