/**
 * Splices: a wording that joins two passages which stand apart in the other article. Two shapes: words at the edge of
 * one wording that the other article has elsewhere in quote marks, or a hidden cut across a sentence boundary whose
 * two ends are run into one sentence.
 */
import type { Span } from '../../model/span';
import type { SpeechToken } from '../speech-tokens';
import { wordTokens } from '../../text/tokens';
import { isInsideQuotes } from '../quote-state';

/** A joined-on passage is at least this many words; below, finding it elsewhere in the article is chance. */
const LEAST_WORDS = 3;
/** An attribution between two halves of one quotation ("he said", "the minister told reporters on Friday") has at most this many words. */
const ATTRIBUTION_WORDS = 9;
const GLUE = /^(?:and|but|that|because|so|or|then)$/u;

/** Does the article of a wording have the words of a run in another quoted passage than the wording itself? */
export type Elsewhere = (run: readonly SpeechToken[]) => boolean;

interface Words {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  /** Places of a word among the words. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const cache = new Map<string, Words>();
/** Articles of one comparison fit; the cache forgets everything when full. */
const CACHE_LIMIT = 64;

function wordsOfArticle(text: string): Words {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const tokens = wordTokens(text);
  const words = tokens.map((t) => t.text.toLowerCase().replace(/’/gu, "'"));
  const made = { words, starts: tokens.map((t) => t.span[0]), places: placesOf(words) };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(text, made);
  return made;
}

function placesOf(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const list = places.get(word);
    if (list) list.push(at);
    else places.set(word, [at]);
  });
  return places;
}

/** Printed words of a token, lower case: a token is asked for in many runs. */
const printedWords = new WeakMap<SpeechToken, readonly string[]>();

function wordsOfToken(token: SpeechToken): readonly string[] {
  const known = printedWords.get(token);
  if (known !== undefined) return known;
  const made = token.kind === 'word' ? wordTokens(token.text).map((w) => w.text.toLowerCase()) : [];
  printedWords.set(token, made);
  return made;
}

/** Words of runs: one run is looked for in many articles. */
const runs = new WeakMap<readonly SpeechToken[], readonly string[]>();

function wordsOfRun(run: readonly SpeechToken[]): readonly string[] {
  const known = runs.get(run);
  if (known !== undefined) return known;
  const words = run.flatMap(wordsOfToken);
  while (GLUE.test(words[0] ?? '')) words.shift();
  runs.set(run, words);
  return words;
}

/** Does `text` have the words of `run` in another quoted passage, farther from `spans` than an attribution is long? */
export function isTakenFromElsewhere(run: readonly SpeechToken[], text: string, spans: readonly Span[]): boolean {
  const words = wordsOfRun(run);
  if (words.length < LEAST_WORDS) return false;
  const article = wordsOfArticle(text);
  for (const at of article.places.get(words[0] ?? '') ?? []) {
    if (!words.every((word, n) => article.words[at + n] === word)) continue;
    const start = article.starts[at] ?? 0;
    const end = article.starts[at + words.length - 1] ?? start;
    const inside = spans.some((s) => start < s[1] && end >= s[0]);
    if (!inside && isInsideQuotes(text, start) && isApart(article.starts, spans, start, end)) return true;
  }
  return false;
}

/** A joined-on part has at least so many words, of which the wording it is joined to has at most this share. */
const LEAST_JOINED = 5;
const OWN_SHARE = 0.5;
/** Of the content words of the shortest joined-on part so many must be foreign. */
const FEWEST_FOREIGN = 1;

/**
 * The longest end (or beginning) of `tokens` that the article of `others` has elsewhere in quote marks, and that
 * `others` do not hold themselves; null where there is none.
 */
export function splicedRange(
  tokens: readonly SpeechToken[],
  others: readonly SpeechToken[],
  elsewhere: Elsewhere,
): readonly [number, number] | null {
  const own = new Set(others.map((t) => t.root));
  const foreign = (run: readonly SpeechToken[]) => {
    const content = run.filter((t) => t.weight >= 0.9);
    return content.length >= 2 && content.filter((t) => own.has(t.root)).length <= OWN_SHARE * content.length;
  };
  const fits = (from: number, to: number) => {
    const run = tokens.slice(from, to);
    return foreign(run) && elsewhere(run);
  };
  const count = tokens.length;
  if (count < 2 * LEAST_JOINED) return null;
  let foreignWords = 0;
  for (const t of tokens) if (t.weight >= 0.9 && !own.has(t.root)) foreignWords += 1;
  if (foreignWords < FEWEST_FOREIGN) return null;
  if (fits(count - LEAST_JOINED, count)) return [firstFit(2, count - LEAST_JOINED, (from) => fits(from, count)), count];
  if (fits(0, LEAST_JOINED)) return [0, count - firstFit(2, count - LEAST_JOINED, (rest) => fits(0, count - rest))];
  return null;
}

/** Smallest number between `low` and `high` that fits; `high` is known to. */
function firstFit(low: number, high: number, fits: (n: number) => boolean): number {
  for (let n = low; n < high; n += 1) if (fits(n)) return n;
  return high;
}

function isApart(starts: readonly number[], spans: readonly Span[], start: number, end: number): boolean {
  const distance = spans.map(([from, to]) => {
    const low = start >= to ? to : end;
    const high = start >= to ? start : from;
    return starts.filter((s) => s > low && s < high).length;
  });
  return Math.min(...distance) > ATTRIBUTION_WORDS;
}

/** A hidden cut that runs over the end of a sentence, while the shorter wording goes on in one sentence. */
export function crossesSentence(
  long: readonly SpeechToken[],
  cut: readonly [number, number],
  short: readonly SpeechToken[],
  joint: number,
): boolean {
  const before = long[cut[0] - 1];
  const after = long[cut[1]];
  const left = short[joint - 1];
  const right = short[joint];
  if (before === undefined || after === undefined || left === undefined || right === undefined) return false;
  return before.sentence !== after.sentence && left.sentence === right.sentence;
}
