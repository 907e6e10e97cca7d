/**
 * Mastheads printed in capitals ("THE PORT LISK COURIER") would shout in every list and table: they are shown as names are
 * written. The record keeps what was printed.
 */

/** Small words of English names, lower case inside one. */
const small = new Set(['a', 'an', 'and', 'at', 'for', 'in', 'of', 'on', 'the', 'to']);
/** Short words with a vowel that are abbreviations all the same; those without a vowel ("BBC") are known by that. */
const abbreviations = new Set([
  'ABC',
  'AFP',
  'AP',
  'AAP',
  'UPI',
  'USA',
  'US',
  'UK',
  'EU',
  'UN',
  'ITV',
  'TV',
  'RIA',
  'EFE',
]);

/** "THE PORT LISK COURIER" -> "The Port Lisk Courier"; "BBC NEWS" -> "BBC News"; anything with a small letter stays. */
export function shownOutlet(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name)) return name;
  return name.replace(/[\p{L}\p{M}’']+/gu, (word, at: number) => shownWord(word, at === 0));
}

function shownWord(word: string, first: boolean): string {
  const lower = word.toLocaleLowerCase();
  if (!first && small.has(lower)) return lower;
  if (word.length <= 3 && !small.has(lower) && (abbreviations.has(word) || !/[AEIOUY]/u.test(word))) return word;
  return lower.charAt(0).toLocaleUpperCase() + lower.slice(1);
}
