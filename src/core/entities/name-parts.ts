/**
 * Names in running text: runs of capitalised words with particles, split into form of address or role and the name
 * proper. "Foreign Minister Sergey Lavrov" is role + name; "the mayor" has no name.
 */
import type { Lexeme } from '../text/lexemes';
import {
  feminineNouns,
  feminineTitles,
  honorifics,
  isGroupNoun,
  isPersonNoun,
  masculineNouns,
  masculineTitles,
  roleModifiers,
} from '../text/person-nouns';
import { isState } from '../text/places';
import type { Span } from '../text/span';
import { determiners, possessives, prepositions, timeWords } from '../text/word-classes';
import { genderOfFirstName, type Gender } from './first-names';
import { PARTY, isDemonym, nationOf } from './demonyms';
import { ORGANISATION, type Word, nameEnd, opensSentence, startsName, stripped, withArticles } from './name-run';

export interface NameUse {
  /** Of the name proper, without role. */
  readonly span: Span;
  readonly words: readonly string[];
  /** Role or form of address before it, as written: "Foreign Minister", "Mr."; null if none. */
  readonly title: string | null;
  readonly gender: Gender | null;
  /** Evidence that it is a person: a title, a role, a known first name. */
  readonly person: boolean;
  /** A title, a known first name or an age says that it is a person: not only two capitals. */
  readonly certain: boolean;
  readonly organisation: boolean;
  /** The first word of its sentence. */
  readonly opens: boolean;
  /** A possessive ("Putin's adviser"): mentioned, but not acting. */
  readonly possessive: boolean;
  /** From a line in which every word is capitalised: it may belong to a known name, but makes none. */
  readonly weak: boolean;
  /** "Baker", "Bishop": a noun for a person, and a name only where somebody is called so in full. */
  readonly roleLike: boolean;
}

/** A run of capitals with these is a place, a feast, a law: no speaker by default. */
const NOT_PERSON =
  /^(?:st\.?|saint|san|santa|los|las|fort|port|cape|street|road|avenue|square|park|river|lake|sea|ocean|mount|mountain|mountains|island|islands|valley|bay|bridge|north|south|east|west|northern|southern|eastern|western|central|war|act|treaty|day|cup|games|prize|award|christmas|easter|new|old|great|world|debt|economy|bloc|plan|deal|pact|accord|agreement|protocol|convention|summit|conference|policy|strategy|programme?|doctrine|bill|amendment|code|constitution|index|exchange|market|zone|strip|gulf|desert|highway|tower|building|line|route|century|week|african|american|european|english|french|german|russian|chinese|british|ukrainian)$/;

/** Every name in the paragraphs, in reading order. Words in quote marks are read too. */
export function namesIn(text: string, paragraphs: readonly (readonly Lexeme[])[]): NameUse[] {
  const uses = paragraphs.flatMap((lexed, p) => namesInParagraph(text, lexed, p === 0));
  const surnames = new Set(uses.filter((use) => use.words.length > 1).map((use) => use.words[use.words.length - 1]));
  const common = commonWords(paragraphs, uses);
  return uses.filter(
    (use) =>
      (!use.roleLike || surnames.has(use.words[0])) &&
      !(isBareOpener(use) && common.has(use.words[0]?.toLowerCase() ?? '')),
  );
}

/** One word at the start of a sentence, and nothing that makes it a name. */
const isBareOpener = (use: NameUse): boolean =>
  use.opens && use.words.length === 1 && !use.certain && !use.possessive && use.title === null;

/** Words that open a sentence with a capital, and stand in small letters elsewhere: "Auction of the gun ... the auction". */
function commonWords(paragraphs: readonly (readonly Lexeme[])[], uses: readonly NameUse[]): ReadonlySet<string> {
  const openers = new Set(uses.filter(isBareOpener).map((use) => use.words[0]?.toLowerCase() ?? ''));
  for (const use of uses) if (!isBareOpener(use)) for (const word of use.words) openers.delete(word.toLowerCase());
  const found = new Set<string>();
  if (openers.size === 0) return found;
  for (const lexed of paragraphs)
    for (const word of lexed) if (!word.capital && openers.has(word.lower)) found.add(word.lower);
  return found;
}

function namesInParagraph(text: string, lexed: readonly Word[], first: boolean): NameUse[] {
  const words = withArticles(text, lexed);
  if (isTitleCased(words, first)) return singleNames(text, words);
  const found: NameUse[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!startsName(words, i)) continue;
    const end = nameEnd(words, i);
    const use = useOf(text, words, i, end);
    if (use !== null) found.push(use);
    i = end - 1;
  }
  return found;
}

/** Lexemes: longer lines are no headlines. */
const TITLE_LENGTH = 30;

/**
 * A headline in capitals: "Biden and Putin Trade Warnings": its runs are no names, only single words may be. `first`: the
 * first paragraph, which some archives close with a full stop.
 */
function isTitleCased(words: readonly Word[], first: boolean): boolean {
  if (words.length > TITLE_LENGTH) return false;
  const long = words.filter((word) => word.kind === 'word' && word.lower.length > 3);
  const last = words[words.length - 1];
  return (
    long.length >= 4 &&
    long.filter((word) => word.capital).length / long.length > 0.75 &&
    (first || last?.lower !== '.')
  );
}

function singleNames(text: string, words: readonly Word[]): NameUse[] {
  return words
    .map((_, i) => (startsName(words, i) ? useOf(text, words, i, i + 1) : null))
    .filter((use): use is NameUse => use !== null)
    .map((use) => ({ ...use, weak: true }));
}

function useOf(text: string, words: readonly Word[], from: number, to: number): NameUse | null {
  const nameFrom = afterTitles(words, behindParticiple(words, from, to), to);
  const titleFrom = roleBefore(words, nameFrom, from);
  const first = words[nameFrom];
  const last = words[to - 1];
  if (first === undefined || last === undefined || nameFrom >= to) return null;
  const run = words.slice(nameFrom, to).filter((word) => word.kind !== 'mark');
  if (run.length === 1 && nameFrom === titleFrom && timeWords.has(first.lower)) return null; // "in June"
  const roleLike = titleFrom === nameFrom && isRoleOnly(run, words[from - 1]);
  if (roleLike && !mayBeSurname(words, nameFrom, run)) return null;
  if (run.length === 1 && opensSentence(words, nameFrom) && /s$/.test(stripped(first)) && isGroupNoun(first.lower))
    return null; // "Lawyers for Mr. Dorn"
  const title =
    titleFrom < nameFrom
      ? text.slice(words[titleFrom]?.start ?? first.start, words[nameFrom - 1]?.end ?? first.start)
      : null;
  const owning = last.lower.endsWith("'s") && last.lower.length > 3;
  const possessive = owning || /^s['’] \p{L}/u.test(text.slice(last.end - 1, last.end + 3));
  const site =
    /^\.(?:com|org|net|gov|tv|io|co\.uk)(?![\p{L}\p{N}])/u.exec(text.slice(last.end, last.end + 8))?.[0].length ?? 0; // "GunMart.com"
  const end = owning ? last.end - 2 : last.end + site;
  const names = run.map((word, k) =>
    k === run.length - 1 ? text.slice(word.start, end) : text.slice(word.start, endWithMark(text, word.end)),
  );
  const gender = genderOf(words.slice(titleFrom, nameFrom), names[0] ?? '');
  const organisation =
    site > 0 ||
    run.some((word) => ORGANISATION.test(stripped(word))) ||
    (run.length === 1 && (/^[A-Z][A-Z.&-]+$/.test(names[0] ?? '') || isPaper(words, nameFrom)));
  const body = title === null && isNamedAfter(run);
  const age =
    words[to]?.lower === ',' && /^\d{1,3}$/.test(words[to + 1]?.lower ?? '') && words[to + 2]?.capital !== true;
  const evidence =
    !body &&
    ((title !== null &&
      titleIsPersonal(words.slice(titleFrom, nameFrom)) &&
      !(organisation && /^\p{Ll}/u.test(title))) ||
      (genderOfFirstName(names[0] ?? '') !== null && !(run.length === 1 && isState(names[0] ?? ''))) ||
      age);
  return {
    span: [first.start, end],
    words: names,
    title,
    gender,
    possessive,
    weak: false,
    roleLike,
    organisation: (organisation || body) && !evidence,
    certain: evidence,
    person:
      evidence || (!organisation && !body && run.length >= 2 && run.length <= 5 && looksPersonal(words, nameFrom, run)),
    opens: opensSentence(words, from),
  };
}

const isPaper = (words: readonly Word[], at: number): boolean =>
  PAPER.test(words[at]?.lower ?? '') && words[at - 1]?.lower === 'the';

/** "Workers'" in "Harbour Workers' Union": the mark belongs to the name. */
const endWithMark = (text: string, end: number): number => (/^['’] /.test(text.slice(end, end + 2)) ? end + 1 : end);

/** "Governor of ...", "the Ohio Republican", "the Swede"; but "White House" is a body. */
function isRoleOnly(run: readonly Word[], before: Word | undefined): boolean {
  const last = run[run.length - 1];
  if (last === undefined) return false;
  if (run.length === 1 && PAPER.test(last.lower) && before?.lower === 'the') return false;
  const roles = run.every((word) => isPersonNoun(stripped(word)) || roleModifiers.has(stripped(word)));
  if (roles) return !(run.length > 1 && ORGANISATION.test(stripped(last)));
  const office = isPersonNoun(last.lower) && run.slice(0, -1).every((word) => nationOf(stripped(word)) !== null);
  if (office && run.length > 1) return true; // "U.K. Chancellor of ..."
  const described =
    before?.kind === 'word' &&
    (determiners.has(before.lower) || possessives.has(before.lower) || before.lower === 'year-old'); // "the 34-year-old Finn"
  return described && run.length <= 3 && (PARTY.has(last.lower) || (run.length === 1 && isDemonym(last.lower)));
}

/** "Baker wrote", "said Bishop": one word without article, which nothing makes an office ("Mayor of", "President Adda"). */
const mayBeSurname = (words: readonly Word[], at: number, run: readonly Word[]): boolean =>
  run.length === 1 &&
  !determiners.has(words[at - 1]?.lower ?? '') &&
  !possessives.has(words[at - 1]?.lower ?? '') &&
  words[at + 1]?.lower !== 'of' &&
  words[at + 1]?.capital !== true &&
  words[at - 1]?.capital !== true;

/** Papers whose name is a noun for a person: "The Guardian reported". */
const PAPER = /^(?:guardian|examiner|spectator|independent|economist|observer|advocate|inquirer)$/;

/** "Arthur Pell Hospital", "Tibbs Motors": named after somebody. Two words only where no surname sounds like that. */
function isNamedAfter(run: readonly Word[]): boolean {
  const last = stripped(run[run.length - 1] as Word);
  return (
    (run.length > 2 && ORGANISATION.test(last) && !SURNAMES.has(last)) || (run.length === 2 && INSTITUTE.test(last))
  );
}

/** Words of bodies that are surnames too: "Charlotte Rae Church". */
const SURNAMES = new Set('house post street front day king'.split(' '));

const INSTITUTE =
  /^(?:hospital|university|institute|foundation|museum|airport|stadium|theatre|theater|academy|clinic|inc\.?|ltd\.?|corp\.?|plc|llc|group|company|associates|industries|holdings|motors|systems|airlines|airways|society|trust|brothers|pharmaceuticals|partners|railways?|technologies|logistics|observatory|laboratory)$/;

/** "Chasing Trump and Cruz was": a participle that opens the sentence is no name. */
function behindParticiple(words: readonly Word[], from: number, to: number): number {
  const word = words[from]?.lower ?? '';
  const participle = /.{4}(?:ing|ed)$/.test(word) && genderOfFirstName(word) === null;
  return to - from >= 2 && participle && opensSentence(words, from) ? from + 1 : from;
}

const titleIsPersonal = (words: readonly Word[]): boolean =>
  words.some((w) => honorifics.has(stripped(w)) || isPersonNoun(stripped(w)) || w.lower === 'justice');

const looksPersonal = (words: readonly Word[], from: number, run: readonly Word[]): boolean => {
  const before = words[from - 1]?.lower ?? '';
  if (
    before === 'the' ||
    before === 'same' ||
    before === 'a' ||
    before === 'an' ||
    /^(?:in|at|on|near|from|through|across|outside|inside|into)$/.test(before)
  )
    return false;
  return !run.some((w) => NOT_PERSON.test(stripped(w)) || /\d/.test(w.lower));
};

/** "James Baker III" is no baker. */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/;

/** Skips forms of address, roles and their modifiers at the head of a capitalised run: "Deputy Foreign Minister Ryabkov". */
function afterTitles(words: readonly Word[], from: number, to: number): number {
  let at = from;
  const suffixed = SUFFIX.test(words[to - 1]?.lower ?? '');
  for (let i = from; i < to - (suffixed ? 2 : 1); i += 1) {
    const word = stripped(words[i] as Word);
    if (words[i + 1]?.kind === 'mark' || /^st\.?$/.test(word)) continue; // "Workers' Union", "St. Mary's Hospital", "St. Louis"
    if (word === 'justice' && i + 1 < to && !ORGANISATION.test(stripped(words[to - 1] as Word))) at = i + 1;
    else if (honorifics.has(word) || isPersonNoun(word) || (word.endsWith('s') && isPersonNoun(word.slice(0, -1))))
      at = i + 1;
    else if (PARTY.has(word) && (genderOfFirstName(words[i + 1]?.lower ?? '') !== null || isBeforePair(words, i, to)))
      at = i + 1;
    else if (word === 'general' || (word === 'state' && words[i - 1]?.lower === 'of')) at = i + 1;
    else if (i > from + 4) break;
  }
  if (words[at]?.lower === 'general' && at < to - 1) at += 1;
  // "Republican Christine Whitman", "Democratic Rep."
  if (
    to - at > 2 &&
    roleModifiers.has(words[at]?.lower ?? '') &&
    genderOfFirstName(words[at + 1]?.lower ?? '') !== null
  )
    at += 1;
  if (words[at]?.lower === 'of' && at > from) return afterOfficeOf(words, at, to);
  return at;
}

/** "Iowa Republican Joni Garth": two plain words are left behind a place and a party. */
const isBeforePair = (words: readonly Word[], i: number, to: number): boolean =>
  to - i === 3 &&
  !words.slice(i + 1, to).some((word) => ORGANISATION.test(stripped(word)) || roleModifiers.has(stripped(word)));

/** "Secretary of State Antony Blinken" in one run only when "of" is a particle of the run; left to roleBefore otherwise. */
const afterOfficeOf = (_words: readonly Word[], at: number, to: number): number => Math.min(at + 2, to - 1);

/** First word of the role that ends right before the name: "foreign policy adviser [Yury Ushakov]", "Secretary of State". */
function roleBefore(words: readonly Word[], nameFrom: number, runFrom: number): number {
  let at = Math.min(runFrom, nameFrom);
  const before = words[at - 1];
  if (at === nameFrom && before?.lower === 'of') return at;
  if (
    before?.kind === 'word' &&
    !before.capital &&
    (isPersonNoun(before.lower) || honorifics.has(before.lower)) &&
    before.lower !== 'major'
  ) {
    at -= 1;
    while (
      roleModifiers.has(words[at - 1]?.lower ?? '') ||
      (words[at - 1]?.kind === 'word' && !isClosed(words[at - 1]) && isPersonNoun(words[at - 1]?.lower ?? ''))
    )
      at -= 1;
  }
  // "Secretary of State [Antony Blinken]": the run began behind "of".
  if (words[runFrom]?.lower === 'state' && words[runFrom - 1]?.lower === 'of') return runFrom - 2;
  return at;
}

const isClosed = (word: Word | undefined): boolean =>
  word === undefined || determiners.has(word.lower) || possessives.has(word.lower) || prepositions.has(word.lower);

function genderOf(title: readonly Word[], firstName: string): Gender | null {
  for (const word of title) {
    const lower = stripped(word);
    if (feminineTitles.has(lower) || feminineNouns.has(lower)) return 'f';
    if (masculineTitles.has(lower) || masculineNouns.has(lower)) return 'm';
  }
  return genderOfFirstName(firstName);
}

export const headNounGender = (written: string): Gender | null => {
  const noun = written.includes('-of-') ? written.slice(0, written.indexOf('-of-')) : written; // "the mother-of-nine"
  return feminineNouns.has(noun) ? 'f' : masculineNouns.has(noun) ? 'm' : null;
};

export { isGroupNoun, isPersonNoun };
