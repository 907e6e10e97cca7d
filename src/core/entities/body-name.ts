/**
 * Whether two names are one body's: "Harbour" / "Harbor Workers' Union", "Fisheries Ministry" / "Ministry of Fisheries",
 * "Norvane Steel Inc." / "Norvane Steel", "ILF" / "International Lighthouse Federation (ILF)".
 */
import { nameSkeleton } from './spelling';

export interface BodyName {
  /** Spelling and form evened out. */
  readonly words: readonly string[];
  /** First letters of the words with a capital, of two words and more; also one given in brackets. */
  readonly acronyms: readonly string[];
  /** The whole name is an acronym: "ILF", "N.R.S.A.". */
  readonly acronym: string | null;
}

/** Legal forms say nothing of who it is. */
const LEGAL =
  /^(?:inc|company|incorporated|corp|corporation|co|ltd|limited|llc|llp|plc|ag|gmbh|sa|nv|spa|oyj?|ab|asa|kg)\.?$/i;

/** Bodies that are called "X of Y" or "Y X". */
const TURNED =
  /^(?:ministry|department|office|university|institute|embassy|parliament|agency|committee|directorate|council|secretariat)$/;

const SMALL = /^(?:the|of|for|and|on|in|at|&)$/i;

/** Names are compared again and again; the memory is bounded and changes no result. */
const parsed = new Map<string, BodyName>();
const REMEMBERED = 4000;

export function parseBodyName(name: string): BodyName {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  if (parsed.size > REMEMBERED) parsed.clear();
  const body = parse(name);
  parsed.set(name, body);
  return body;
}

function parse(name: string): BodyName {
  const bracket = /\(([^)]*)\)\s*$/.exec(name);
  const plain = (bracket === null ? name : name.slice(0, bracket.index)).trim();
  const written = plain.split(/[\s‐-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  while (written.length > 1 && (/^the$/i.test(written[0] ?? '') || LEGAL.test(written[written.length - 1] ?? '')))
    if (/^the$/i.test(written[0] ?? '')) written.shift();
    else written.pop();
  const acronyms = [acronymOf(written), asAcronym(bracket?.[1] ?? '')].filter((word) => word !== null);
  return { words: written.map(evened), acronyms, acronym: asAcronym(plain) };
}

const acronymOf = (words: readonly string[]): string | null => {
  const letters = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return letters.length < 2 ? null : letters.join('');
};

const asAcronym = (name: string): string | null => {
  const letters = name.replace(/^the\s+/i, '').replace(/\./g, '');
  return /^\p{Lu}{2,8}$/u.test(letters) ? letters : null;
};

/** American and British spelling, possessives: "Defense" / "Defence", "Workers'" / "Workers". */
const evened = (word: string): string =>
  word
    .toLowerCase()
    .replace(/['’]s$|[.'’,]/g, '')
    .replace(/our(?=s?$)/, 'or')
    .replace(/ence$/, 'ense')
    .replace(/entre(?=s?$)/, 'enter')
    .replace(/isation/, 'ization')
    .replace(/programme/, 'program');

const skeletonOf = (words: readonly string[]): string => words.map(nameSkeleton).join(' ');

/** The same words in any order, small words aside: equal for "Ministry of X" and "X Ministry". */
const turned = (words: readonly string[]): string =>
  [...words]
    .filter((word) => !SMALL.test(word))
    .sort()
    .join(' ');

export function sameBodyName(a: BodyName, b: BodyName): boolean {
  if (a.acronym !== null && b.acronym !== null) return a.acronym === b.acronym;
  if (a.acronym !== null) return b.acronyms.includes(a.acronym);
  if (b.acronym !== null) return a.acronyms.includes(b.acronym);
  if (skeletonOf(a.words) === skeletonOf(b.words)) return true;
  return a.words.some((word) => TURNED.test(word)) && turned(a.words) === turned(b.words);
}

/** Two names for which `sameBodyName` holds share at least one. */
export const bodyKeys = ({ words, acronyms, acronym }: BodyName): string[] => [
  `=${skeletonOf(words)}`,
  `~${turned(words)}`,
  ...[...acronyms, ...(acronym === null ? [] : [acronym])].map((letters) => `@${letters}`),
];
