/**
 * How lists name an outlet. Mastheads printed in capitals ("THE PORT LISK COURIER") would shout in every list: on screen
 * they are shown as names are written; the record keeps what was printed.
 */
import { articleLabel } from '../../core/import/label';
import type { Article } from '../../core/model/article';

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

/** `003_abfca182f1e5fed9`, `20231012093000`: a name that a program gave, which says nothing to anybody. */
const machineMade = /[0-9a-f]{10,}|^[\d_-]+$/iu;

/**
 * How tables name an article's outlet: where it is not known by its file, since a headline would pass for an outlet; by
 * the headline all the same where the file's name says nothing.
 */
export function outletOrFile({ metadata, fileName }: Pick<Article, 'metadata' | 'fileName'>): string {
  const outlet = metadata.outlet?.value.trim() ?? '';
  if (outlet !== '') return shownOutlet(outlet);
  const file = bareName(fileName);
  return machineMade.test(file) ? articleLabel(metadata, fileName) : file;
}

/** `saved/05-northline.txt` -> `05-northline` */
const bareName = (fileName: string): string => fileName.replace(/^.*[\\/]/u, '').replace(/\.[^.]+$/u, '') || fileName;

/** The outlet, or where it is not known the headline or the file's name. Never empty. */
export function outletName({ metadata, fileName }: Pick<Article, 'metadata' | 'fileName'>): string {
  const outlet = metadata.outlet?.value.trim() ?? '';
  return outlet === '' ? articleLabel(metadata, fileName) : shownOutlet(outlet);
}
