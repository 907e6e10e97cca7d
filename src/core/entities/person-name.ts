/**
 * The parts of a person's name and whether two names are one person's: "Robert F. Kennard Jr." / "Robert Kennard", "Ms. von
 * der Lehn" / "Ursula von der Lehn", "Kim Jong-ha" / "Kim Jong Ha"; never "Joe" / "Jill Bidwell", "Jr." / "Sr.".
 */
import { feminineTitles, honorifics, masculineTitles } from '../text/person-nouns';
import { type Gender, genderOfFirstName } from './first-names';
import { isShortForm } from './short-names';
import { likeness, nameSkeleton } from './spelling';

export interface PersonName {
  /** First and middle names, hyphens taken apart; empty for a lone surname. */
  readonly given: readonly string[];
  /** Without particles. */
  readonly surname: string;
  /** All words without forms of address and suffix, in lower case. */
  readonly words: readonly string[];
  readonly suffix: string | null;
  /** All letters in order, as a skeleton: "Xi Jian-ping" / "Xi Jianping". */
  readonly joined: string;
  /** By the form of address or the first name. */
  readonly gender: Gender | null;
}

const SUFFIX = /^(?:jr|sr|i{2,3}|iv|junior|senior)\.?$/i;

/** "de", "van der", "al-": outlets leave them out or write them large. */
const PARTICLES = new Set(
  'de da di do dos du del della van von der den ter ten le al el bin ibn ben bint as ad'.split(' '),
);

/** Names are compared again and again; the memory is bounded and changes no result. */
const parsed = new Map<string, PersonName>();
const REMEMBERED = 4000;

export function parsePersonName(written: readonly string[]): PersonName {
  const key = written.join(' ');
  const known = parsed.get(key);
  if (known !== undefined) return known;
  if (parsed.size > REMEMBERED) parsed.clear();
  const name = parse(written);
  parsed.set(key, name);
  return name;
}

function parse(written: readonly string[]): PersonName {
  const words = written.flatMap(initialsApart);
  const titles: string[] = [];
  while (words.length > 1 && honorifics.has((words[0] ?? '').toLowerCase()))
    titles.push((words.shift() ?? '').toLowerCase());
  const suffixed = words.length > 1 && SUFFIX.test(words[words.length - 1] ?? '');
  const suffix = suffixed ? suffixOf(words.pop() ?? '') : null;
  const all = words.map((word) => word.toLowerCase());
  const surname = withoutArticle(words.pop() ?? '');
  const given = words
    .flatMap((word) => word.split(/[-‐]/))
    .filter((word) => word !== '' && !PARTICLES.has(word.toLowerCase()));
  const title = titles.find((word) => feminineTitles.has(word) || masculineTitles.has(word));
  const byTitle = title === undefined ? null : feminineTitles.has(title) ? 'f' : 'm';
  return {
    given,
    surname,
    words: all,
    suffix,
    joined: [...given, surname].map(nameSkeleton).join(''),
    gender: byTitle ?? genderOfFirstName(given[0] ?? ''),
  };
}

/** "J.D." are two initials; a comma belongs to no name. */
const initialsApart = (word: string): string[] => {
  const bare = word.replace(/,$/, '');
  return /^(?:\p{Lu}\.){2,}$/u.test(bare) ? bare.split('.').filter((letter) => letter !== '') : [bare];
};

const suffixOf = (word: string): string =>
  word.toLowerCase().replace('.', '').replace('junior', 'jr').replace('senior', 'sr');

/** "al-Assad", "El-Sissa", "O'Dare": the article with a hyphen is left off. */
const withoutArticle = (word: string): string => word.replace(/^(?:al|el|as|ad|ar|at|an)[-‐](?=\p{L}{3})/iu, '');

/** May two names be one person's? A lone surname fits every bearer whose sex does not speak against it. */
export function samePersonName(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== null && b.suffix !== null && a.suffix !== b.suffix) return false;
  const alone = a.given.length === 0 || b.given.length === 0;
  if (alone) return sameGender(a, b) && likeness(a.surname, b.surname) !== 'other';
  if (a.joined === b.joined || isPrefix(a.words, b.words) || isPrefix(b.words, a.words)) return true;
  const surnames = likeness(a.surname, b.surname);
  if (surnames === 'other') return false;
  const firsts = likenessOfFirst(a.given[0] ?? '', b.given[0] ?? '');
  if (firsts === 'other' || (firsts === 'near' && surnames === 'near')) return false;
  return sameMiddle(a.given.slice(1), b.given.slice(1));
}

/** "Joaquim Serra" within "Joaquim Serra i Font"; at least two words. */
const isPrefix = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 2 && short.length < long.length && short.every((word, i) => word === long[i]);

const sameGender = (a: PersonName, b: PersonName): boolean =>
  a.gender === null || b.gender === null || a.gender === b.gender;

function likenessOfFirst(x: string, y: string): 'same' | 'near' | 'other' {
  if (isInitialOf(x, y) || isInitialOf(y, x) || isShortForm(x, y)) return 'same';
  const [p, q] = [genderOfFirstName(x), genderOfFirstName(y)];
  return p !== null && q !== null && p !== q ? 'other' : likeness(x, y);
}

const isInitialOf = (initial: string, name: string): boolean =>
  /^\p{L}\.?$/u.test(initial) && name.toLowerCase().startsWith(initial.charAt(0).toLowerCase());

/** Middle names may be missing or initials; two that are written out or begin otherwise are two persons'. */
function sameMiddle(x: readonly string[], y: readonly string[]): boolean {
  const [p, q] = [x[0], y[0]];
  if (p === undefined || q === undefined) return true;
  return isInitialOf(p, q) || isInitialOf(q, p) || likeness(p, q) !== 'other';
}
