/**
 * Are two words spellings of one ("Zelenskyy" / "Zelensky", "Sergey" / "Sergei", "organise" / "organize")? Names may
 * differ by more than common words, where two letters part "house" from "horse".
 */
import { foldSpelling } from '../stem';
import type { SpeechToken } from '../speech-tokens';

/** Letters that transliteration swaps: y/i/j, k/c/q, w/v, doubled letters, silent h. "Yuri", "Yury", "Iouri" meet. */
function readSkeleton(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’-]/gu, '')
    .replace(/kh|ch|gh|sh|zh/gu, (pair) => pair.charAt(0))
    .replace(/ou|oo/gu, 'u')
    .replace(/[yj]/gu, 'i')
    .replace(/[qc]/gu, 'k')
    .replace(/w/gu, 'v')
    .replace(/e(?=i)|(?<=i)e/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

const skeletons = new Map<string, string>();
/** More names than a library's events hold at a time; beyond it they are read anew. */
const MOST_SKELETONS = 20_000;

/** Every name of one wording meets every name of the other: skeletons are remembered. */
function skeleton(name: string): string {
  const known = skeletons.get(name);
  if (known !== undefined) return known;
  const made = readSkeleton(name);
  if (skeletons.size < MOST_SKELETONS) skeletons.set(name, made);
  return made;
}

/** Edit distance with swaps of neighbours, cut off above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/** Two spellings of one proper name: same skeleton, or one or two letters apart in a name long enough. */
export function similarNames(a: string, b: string): boolean {
  const left = skeleton(a);
  const right = skeleton(b);
  if (left === right) return left.length > 1;
  if (left.charAt(0) !== right.charAt(0)) return false;
  const limit = Math.min(left.length, right.length) >= 7 ? 2 : Math.min(left.length, right.length) >= 5 ? 1 : 0;
  return limit > 0 && editDistance(left, right, limit) <= limit;
}

/** Common words one letter apart count as spellings only from eight letters on ("accomodate"): below, they are other words. */
const COMMON_WORD_LENGTH = 8;

export function similarSpelling(a: SpeechToken, b: SpeechToken): boolean {
  if (a.word.charAt(0) !== b.word.charAt(0) && !(a.capital && b.capital)) return false;
  if (foldSpelling(a.word) === foldSpelling(b.word)) return true;
  const names = (a.capital || a.opens) && (b.capital || b.opens) && (a.capital || b.capital);
  if (names && /^\p{Lu}/u.test(a.text) && /^\p{Lu}/u.test(b.text)) return similarNames(a.text, b.text);
  if (Math.min(a.word.length, b.word.length) < COMMON_WORD_LENGTH) return false;
  return a.root.slice(0, 5) !== b.root.slice(0, 5) ? false : editDistance(a.word, b.word, 1) <= 1;
}
