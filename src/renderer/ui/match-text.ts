/**
 * Fuzzy matching for lists that are filtered while typing: each word of the query must be found in the text, best at the
 * start of a word, else inside one, else as the beginnings of several words. Says which letters matched, so that lists can show why.
 */

/** Half-open, UTF-16 units of the text. */
export type Range = readonly [start: number, end: number];

export interface TextMatch {
  /** Higher is better. */
  readonly score: number;
  /** Letters that matched, in order, not touching each other. */
  readonly ranges: readonly Range[];
}

/** Weights: a whole word start ("acc" in "Accept") beats the middle of one, that beats letters of several words ("mlc"). */
const weights = { textStart: 120, wordStart: 100, inside: 40, scattered: 10, firstLetter: 12, run: 4 };
/** Longer texts are a little worse: "Read" before "Read more about it". */
const perLetter = 0.05;
/** Scattered letters must not lie further apart than this many times the query's length: else anything matches. */
const widest = 8;

/** Null if some word of the query is not in the text. An empty query matches everything with score 0. */
export function matchText(query: string, text: string): TextMatch | null {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const folded = fold(text);
  let score = -text.length * perLetter;
  const ranges: Range[] = [];
  for (const word of words) {
    const found = matchWord(word, folded);
    if (found === null) return null;
    score += found.score;
    ranges.push(...found.ranges);
  }
  return words.length === 0 ? { score: 0, ranges: [] } : { score, ranges: joined(ranges) };
}

function matchWord(word: string, text: string): TextMatch | null {
  const starts = positionsOf(word, text);
  const atStart = starts.find((start) => isWordStart(text, start));
  if (atStart !== undefined)
    return { score: atStart === 0 ? weights.textStart : weights.wordStart, ranges: [[atStart, atStart + word.length]] };
  const [first] = starts;
  if (first !== undefined) return { score: weights.inside, ranges: [[first, first + word.length]] };
  return scattered(word, text);
}

function positionsOf(word: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) found.push(at);
  return found;
}

/** Beginnings of several words run together: "mlc" and "markla" in "Mark with the last code". */
function scattered(word: string, text: string): TextMatch | null {
  const starts = wordStarts(text);
  for (const start of starts) {
    if (text.charAt(start) !== word.charAt(0)) continue;
    const end = start + word.length * widest;
    const places = placesFrom(word, text, start, starts, end);
    if (places === null) continue;
    const ranges = joined(places.map((place): Range => [place, place + 1]));
    const initials = places.filter((place) => isWordStart(text, place)).length;
    return { score: weights.scattered + initials * weights.firstLetter - ranges.length * weights.run, ranges };
  }
  return null;
}

/** Places of the word's letters, the first at `start`; each next one follows its neighbour or begins a word. */
function placesFrom(
  word: string,
  text: string,
  start: number,
  starts: readonly number[],
  end: number,
): number[] | null {
  const rest = word.slice(1);
  if (rest === '') return [start];
  const letter = rest.charAt(0);
  const next = start + 1;
  const options = [next, ...starts.filter((at) => at > next && at < end)].filter((at) => text.charAt(at) === letter);
  for (const option of options) {
    const places = placesFrom(rest, text, option, starts, end);
    if (places) return [start, ...places];
  }
  return null;
}

const wordStarts = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => isWordStart(text, at));

const isWordStart = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text.charAt(at)) && (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)));

function joined(ranges: readonly Range[]): Range[] {
  const inOrder = [...ranges].sort((a, b) => a[0] - b[0]);
  const result: Range[] = [];
  for (const range of inOrder) {
    const last = result.at(-1);
    if (last && range[0] <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], range[1])];
    else result.push(range);
  }
  return result;
}

/** Lower case without accents, unit by unit, so that places in the folded text are places in the text. */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i));
  return folded;
}

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  const base = unit.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}
