/**
 * The persons and named bodies of one article: clusters of name uses, with the roles, gender and places of mention that
 * descriptions and pronouns are resolved by.
 */
import { isPlace } from '../text/places';
import { genderOfFirstName, likelyGender, type Gender } from './first-names';
import type { NameUse } from './name-parts';
import { learnRoles } from './learn-roles';
import { type PersonName, parsePersonName, samePersonName } from './person-name';
import { isShortForm } from './short-names';
import { nameSkeleton, withinOneEdit } from './spelling';

export interface Person {
  name: string;
  words: readonly string[];
  parsed: PersonName;
  readonly aliases: Set<string>;
  gender: Gender | null;
  person: boolean;
  /** Said to be a person by a title, a first name, an age or a role; not only by two capitals. */
  certain: boolean;
  organisation: boolean;
  /** Head nouns of roles, with their modifiers: "minister" -> {"foreign", "russian"}. */
  readonly roles: Map<string, Set<string>>;
  /** Heads of roles told as somebody's or with an office they belong to: "her spokesman", "president of Tibbs Motors". */
  readonly possessed: Set<string>;
  readonly bound: Set<string>;
  role: string | null;
  /** Titles read already. */
  readonly titles: Set<string>;
  age: number | null;
  /** Capitalised words right behind the name: "of Brackwater", "of the Fosse choir". */
  readonly ties: Set<string>;
  readonly uses: NameUse[];
  /** Uses of one word: the surname alone. */
  lone: number;
}

const last = (words: readonly string[]): string => words[words.length - 1] ?? '';
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

export const surname = (words: readonly string[]): string =>
  SUFFIX.test(last(words)) && words.length > 1 ? (words[words.length - 2] ?? '') : last(words);

/** Clusters the names: full names first, then lone surnames (or first names) to the nearest one that fits. */
export function clusterNames(text: string, uses: readonly NameUse[]): Person[] {
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const alone = countAlone(uses);
  const surnames = new Set(uses.filter((use) => use.words.length > 1 && use.certain).map((use) => surname(use.words)));
  const kept = uses
    .filter((use) => !isCaptionPair(use, alone))
    .map((use) => (isWordAndSurname(use, surnames, alone) ? withoutFirst(use) : use));
  for (const use of kept) if (!isLone(use)) addUse(people, byWord, use, findFull(byWord, use));
  const acronyms = acronymsOf(people);
  for (const use of kept) if (isLone(use)) addUse(people, byWord, use, findSingle(text, people, byWord, acronyms, use));
  for (const person of people) {
    if (!person.certain && person.uses.some((use) => use.organisation)) makeBody(person);
    person.uses.sort((a, b) => a.span[0] - b.span[0]);
    chooseName(person);
    for (const use of person.uses) learnRoles(text, person, use);
  }
  return people;
}

/** "Absent Trump", "Enter Weber": a word that opens its sentence before the surname of somebody named in full elsewhere. */
const isWordAndSurname = (use: NameUse, surnames: ReadonlySet<string>, alone: ReadonlyMap<string, number>): boolean =>
  use.words.length === 2 &&
  !use.certain &&
  use.title === null &&
  surnames.has(use.words[1] ?? '') &&
  OPENER.test(use.words[0] ?? '') &&
  (alone.get(use.words[1] ?? '') ?? 0) > 0;

/** Words that stand before a surname in headlines and slogans. */
const OPENER =
  /^(?:absent|enter|exit|meet|unlike|minus|sans|never|stop|poor|dear|young|old|inside|behind|peak|team|typical|ask|dump|elect|watch|see|will|can|did|does|is|was|has|should|could|would)$/i;

function withoutFirst(use: NameUse): NameUse {
  const word = use.words[1] ?? '';
  return { ...use, words: [word], span: [use.span[1] - word.length, use.span[1]], person: false };
}

/** The full spelling met most often, the longer one among equals: "Hilary Clinton" once, "Hillary Clinton" everywhere else. */
function chooseName(person: Person): void {
  if (person.aliases.size === 1) return;
  const counts = new Map<string, number>();
  for (const { words, weak } of person.uses)
    if (!weak && words.length > 1) counts.set(words.join(' '), (counts.get(words.join(' ')) ?? 0) + 1);
  const shown = counts.get(person.name) ?? 0;
  for (const [name, count] of counts) {
    if (person.organisation || !isSpellingOf(name, person.name)) continue;
    if (count > OFTENER * shown || (count >= shown && isFullerForm(name, person.name))) person.name = name;
  }
  if (person.name === person.words.join(' ')) return;
  person.words = person.name.split(' ');
  person.parsed = parsePersonName(person.words);
}

/** The same number of words: only the letters differ. */
const isSpellingOf = (a: string, b: string): boolean => a.split(' ').length === b.split(' ').length;

/** "Kenneth Starling" of "Ken Starling": a headline shortens what the text gives in full. */
const isFullerForm = (a: string, b: string): boolean => {
  const [x = '', y = ''] = [a.split(' ')[0], b.split(' ')[0]];
  return x.startsWith(y) && isShortForm(x, y);
};

/** A spelling is a slip where another stands so many times as often. */
const OFTENER = 3;

/** "McDonnell Douglas Corp" shows what "McDonnell Douglas" is. */
export function makeBody(person: Person): void {
  person.organisation = true;
  person.person = false;
}

/** One word, or a surname with particles or suffix: "Van der Hoek", "Stokes Jr.". */
const isLone = (use: NameUse): boolean =>
  use.words.length === 1 || (!use.organisation && parsePersonName(use.words).given.length === 0);

/** How often each word is a name of its own. */
function countAlone(uses: readonly NameUse[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const use of uses)
    if (use.words.length === 1 && !use.weak) counts.set(use.words[0] ?? '', (counts.get(use.words[0] ?? '') ?? 0) + 1);
  return counts;
}

/** "Biden Putin" over a photo: two names that both stand alone elsewhere. */
const isCaptionPair = (use: NameUse, alone: ReadonlyMap<string, number>): boolean =>
  use.words.length === 2 &&
  use.title === null &&
  use.words.every((word) => (alone.get(word) ?? 0) >= 2) &&
  genderOfFirstName(use.words[0] ?? '') === null;

function addUse(people: Person[], byWord: Map<string, Person[]>, use: NameUse, known: Person | null): void {
  if (known === null && use.weak) return;
  const person = known ?? newPerson(people, byWord, use);
  person.uses.push(use);
  if (use.words.length === 1) person.lone += 1;
  const written = use.words.join(' ');
  person.aliases.add(written);
  if (use.words.length > person.words.length && use.words.length <= 4 && !person.organisation) {
    person.words = use.words;
    person.parsed = parsePersonName(use.words);
    person.name = written;
    index(byWord, person, use);
  }
  person.gender ??= use.gender;
  person.person ||= use.person;
  person.certain ||= use.certain;
  person.organisation &&= use.organisation;
}

function newPerson(people: Person[], byWord: Map<string, Person[]>, use: NameUse): Person {
  const person: Person = {
    name: use.words.join(' '),
    words: use.words,
    parsed: parsePersonName(use.words),
    aliases: new Set(),
    gender: use.gender,
    person: use.person,
    certain: use.certain,
    organisation: use.organisation,
    roles: new Map(),
    possessed: new Set(),
    bound: new Set(),
    role: null,
    titles: new Set(),
    age: null,
    ties: new Set(),
    uses: [],
    lone: 0,
  };
  people.push(person);
  index(byWord, person, use);
  return person;
}

function index(byWord: Map<string, Person[]>, person: Person, use: NameUse): void {
  for (const word of use.words) {
    const key = word.toLowerCase();
    const list = byWord.get(key) ?? [];
    if (!list.includes(person)) list.push(person);
    byWord.set(key, list);
  }
}

/** "ILF" of "International Lighthouse Federation"; bodies of three words and more. */
function acronymsOf(people: readonly Person[]): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>();
  for (const person of people) {
    const initials = person.words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0).toLowerCase());
    if (initials.length >= 3 && person.organisation) found.set(initials.join(''), person);
  }
  return found;
}

const SEARCHED = 24;

function findFull(byWord: Map<string, Person[]>, use: NameUse): Person | null {
  const candidates = (byWord.get(surname(use.words).toLowerCase()) ?? []).slice(-SEARCHED);
  const first = (byWord.get((use.words[0] ?? '').toLowerCase()) ?? []).slice(-SEARCHED);
  const name = parsePersonName(use.words);
  return [...candidates, ...first].find((person) => samePersonName(person.parsed, name)) ?? null;
}

/** A lone name: a person with that surname mentioned before it (the nearest), else the first one after it. */
function findSingle(
  text: string,
  people: readonly Person[],
  byWord: Map<string, Person[]>,
  acronyms: ReadonlyMap<string, Person>,
  use: NameUse,
): Person | null {
  const word = surname(use.words).toLowerCase();
  const fits = (byWord.get(word) ?? []).filter(
    (person) => genderFits(person, use) && partFits(person, word) && suffixFits(person, use),
  );
  if (/^[A-Z]{2,6}$/.test(use.words[0] ?? '')) {
    const spelled = acronyms.get(word);
    if (spelled !== undefined) return spelled;
  }
  const bearers = fits.filter((person) => surname(person.words).toLowerCase() === word);
  const bySurname = withoutFullyNamed(bearers.length > 1 ? ofPronoun(text, bearers, use) : bearers);
  return nearest(text, bySurname, use) ?? nearest(text, fits, use) ?? misspelt(people, use);
}

/** "Beets, her voice cracking, said": where bearers of one surname differ in sex, the pronoun right behind the name decides. */
function ofPronoun(text: string, people: readonly Person[], use: NameUse): readonly Person[] {
  const pronoun = BEHIND.exec(text.slice(use.span[1], use.span[1] + PRONOUN_REACH))?.[1];
  if (pronoun === undefined) return people;
  const gender: Gender = /^(?:he|his|him|himself)$/.test(pronoun) ? 'm' : 'f';
  const kept = people.filter((person) => (genderOfPerson(person) ?? gender) === gender);
  return kept.length === 0 ? people : kept;
}

/** The first pronoun behind a name, with no other name, speech or end of sentence between. */
const BEHIND = /^[^\p{Lu}.!?“”"‘:;\n]*?(?<!\p{L})(he|his|him|himself|she|her|herself)(?!\p{L})/u;

/** Code units behind a name in which its pronoun stands. */
const PRONOUN_REACH = 60;

/** "Eric Trump" said this, "Eric Trump" said that, "Trump" tweeted: who is always named in full is not meant by the surname alone. */
function withoutFullyNamed(people: readonly Person[]): readonly Person[] {
  if (people.length < 2) return people;
  const full = people.map((person) => person.uses.filter((use) => use.words.length > 1 && !use.weak).length);
  const least = Math.min(...full);
  const first = people.reduce(
    (a, b) => ((b.uses[0]?.span[0] ?? 0) < (a.uses[0]?.span[0] ?? 0) ? b : a),
    people[0] as Person,
  );
  const kept = people.filter((person, i) => person === first || (full[i] ?? 0) < FULL || (full[i] ?? 0) < 2 * least);
  return kept.length === 0 ? people : kept;
}

/** Full names of one person that show a habit. */
const FULL = 3;

/** "Ms Bauchtman" of "Lydia Buchtmann": one letter off, and long enough. Only the persons named first are tried. */
function misspelt(people: readonly Person[], use: NameUse): Person | null {
  const word = use.words[0] ?? '';
  if (word.length < 5 || isPlace(word.toLowerCase()) || use.organisation) return null;
  const skeleton = nameSkeleton(word);
  const fits = (person: Person): boolean => {
    const other = nameSkeleton(surname(person.words));
    return other[0] === skeleton[0] && Math.min(other.length, skeleton.length) >= 4 && withinOneEdit(other, skeleton);
  };
  return (
    people
      .slice(0, SEARCHED)
      .find((person) => person.words.length > 1 && person.person && genderFits(person, use) && fits(person)) ?? null
  );
}

const genderFits = (person: Person, use: NameUse): boolean => {
  const known = genderOfPerson(person);
  return use.title === null || use.gender === null || known === null || use.gender === known;
};

/** "Stokes Jr." is not Walter Stokes Sr. */
const suffixFits = (person: Person, use: NameUse): boolean => {
  const suffix = use.words.length > 1 ? parsePersonName(use.words).suffix : null;
  return suffix === null || (person.parsed.suffix ?? suffix) === suffix;
};

/** The lone word may be a surname, a first name or the middle of a double surname; not the "New" of "New York". */
const partFits = (person: Person, word: string): boolean =>
  person.words.length === 1 || (!isPlace(word) && !word.includes('.') && fitsBody(person, word));

const fitsBody = (person: Person, word: string): boolean =>
  !person.organisation || person.words.length === 1 || person.words[0]?.toLowerCase() === word;

function nearest(text: string, people: readonly Person[], use: NameUse): Person | null {
  let best: Person | null = null;
  let bestAt = Number.POSITIVE_INFINITY;
  for (const person of people.slice(0, SEARCHED)) {
    const rivals = people.length > 1;
    const at =
      distanceTo(person, use.span[0]) +
      (rivals && isAside(text, person, use) ? ASIDE : 0) +
      (rivals && isNewcomer(person, people, use) ? NEWCOMER : 0);
    if (at < bestAt) {
      best = person;
      bestAt = at;
    }
  }
  return best;
}

/**
 * "Grayling" has meant Alan Grayling all along; Lola Grayling, named in full some sentences ago and hardly ever by the surname
 * alone, is not meant. Right behind her full name she is.
 */
const isNewcomer = (person: Person, people: readonly Person[], use: NameUse): boolean =>
  distanceTo(person, use.span[0]) > JUST_NAMED &&
  people.some((other) => other.lone >= ESTABLISHED + OFTENER * person.lone);

/** Lone uses more than so many times the other's that make a habit; code units in which a full name is still in mind; weight of a newcomer. */
const ESTABLISHED = 2;
const JUST_NAMED = 300;
const NEWCOMER = 4000;

/** Code units that somebody seems further away who is named only to say whose son, wife or rival another is. */
const ASIDE = 300;

/** "Leo Hartig, son of the banker [Karl Hartig]": named last as a complement or a possessor. */
function isAside(text: string, person: Person, use: NameUse): boolean {
  const before = lastUseBefore(person.uses, use.span[0]);
  if (before === null) return false;
  const ahead = text.slice(Math.max(0, before.span[0] - ASIDE_REACH), before.span[0]);
  return (
    before.possessive ||
    /(?:^|[\s(])(?:of|with|to|against|from|for|by|than|like) (?:(?!and )[\p{L}.-]+ ){0,4}$/u.test(ahead)
  );
}

/** Code units in which a preposition and the words up to the name stand. */
const ASIDE_REACH = 50;

/** Code units back to the last use before `at`; persons that are named only later come behind all others. */
function distanceTo(person: Person, at: number): number {
  const before = lastUseBefore(person.uses, at);
  return before !== null ? at - before.span[0] : 1e9 + (person.uses[0]?.span[0] ?? 0);
}

/** `uses` in reading order (the last one may be out of it while they are collected). */
export function lastUseBefore(uses: readonly NameUse[], at: number): NameUse | null {
  let low = 0;
  let high = uses.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((uses[mid]?.span[0] ?? 0) < at) low = mid + 1;
    else high = mid;
  }
  return uses[low - 1] ?? null;
}

/** Known or, from the form of the first name, likely. */
export const genderOfPerson = (person: Person): Gender | null =>
  person.gender ?? (person.words.length > 1 ? genderByName(person.words[0] ?? '') : null);

/** Asked for every candidate of every pronoun; the memory is bounded and changes no result. */
const guessed = new Map<string, Gender | null>();
const REMEMBERED = 4000;

function genderByName(name: string): Gender | null {
  const known = guessed.get(name);
  if (known !== undefined) return known;
  if (guessed.size > REMEMBERED) guessed.clear();
  const gender = genderOfFirstName(name) ?? likelyGender(name);
  guessed.set(name, gender);
  return gender;
}
