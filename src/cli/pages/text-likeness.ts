/**
 * How alike an extracted text and the gold are, as the public article extraction benchmark counts it: shingles of four
 * words as a multiset, each page of the same weight, precision and recall averaged over the pages, F1 of the averages.
 */

/** Words of a shingle. */
const SHINGLE = 4;

export interface Likeness {
  readonly precision: number;
  readonly recall: number;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

/** `optional` passages are taken out of `found` before counting, once each, so that they count neither way. */
export function likeness(gold: string, found: string, optional: readonly string[]): Likeness {
  let rest = ` ${wordsOf(found).join(' ')} `;
  for (const passage of optional) {
    const words = wordsOf(passage).join(' ');
    if (words !== '') rest = rest.replace(` ${words} `, ' ');
  }
  const wanted = shingles(wordsOf(gold));
  const given = shingles(rest.trim() === '' ? [] : rest.trim().split(' '));
  let common = 0;
  for (const [key, count] of wanted) common += Math.min(count, given.get(key) ?? 0);
  return { precision: share(common, total(given)), recall: share(common, total(wanted)) };
}

function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(words.length > 0 ? 1 : 0, words.length - SHINGLE + 1); at += 1) {
    const key = words.slice(at, at + SHINGLE).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** F1 of the averaged precision and recall. */
export function f1Of(pages: readonly Likeness[]): { precision: number; recall: number; f1: number } {
  const mean = (value: (page: Likeness) => number): number =>
    pages.reduce((sum, page) => sum + value(page), 0) / Math.max(1, pages.length);
  const [precision, recall] = [mean((page) => page.precision), mean((page) => page.recall)];
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
