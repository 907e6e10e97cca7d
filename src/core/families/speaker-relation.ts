/** What the speakers of two units say about their being one utterance. */
import type { Speaker, Unit } from './units';

/** `same`: one of the speakers or principals is the same; `different`: all are named and none is; `open`: else. */
export type SpeakerRelation = 'same' | 'open' | 'different';

/** Words of a name without titles: "Scorer Danny Okoro" holds "Danny Okoro", "Jos van Rijn" holds "Rijn". */
const readName = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? [];

const names = new Map<string, readonly string[]>();
/** More speakers than a library's events hold at a time; beyond it names are read anew. */
const MOST_NAMES = 20_000;

function wordsOf(name: string): readonly string[] {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = readName(name);
  if (names.size < MOST_NAMES) names.set(name, made);
  return made;
}

/** One name has all the words of the other: the articles name one person, though nobody linked the two. */
function within(x: Speaker, y: Speaker): boolean {
  const [left, right] = [wordsOf(x.name), wordsOf(y.name)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const last = (name: string): string | undefined => wordsOf(name)[wordsOf(name).length - 1];

/** Both names end alike: a family name, of one person or of relatives. */
const shareLast = (x: Speaker, y: Speaker): boolean => last(x.name) === last(y.name);

const isOne = (x: Speaker, y: Speaker): boolean => x.key === y.key;

/** "He said" of whom nobody knows who he is: the pronoun is no name. */
const PRONOUN = /^(?:he|she|they|it|we|i|you|who)$/iu;

const isNamed = (speaker: Speaker): boolean => speaker.naming === 'named' && !PRONOUN.test(speaker.name);

/** Words of a description that say who is meant: "the health secretary" is health, secretary. */
const coreOf = (description: string): readonly string[] =>
  wordsOf(description.replace(/[’']s\b/gu, '')).filter((word) => !DETERMINERS.has(word));

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'one',
  'another',
  'of',
  'for',
  'in',
  'at',
]);

/** Words for anybody: an event has many of them. */
const ANYBODY =
  /^(?:officials?|sources?|aides?|spokes(?:man|woman|person)|experts?|analysts?|residents?|witness(?:es)?|neighbou?rs?|diplomats?|lawyers?|reporters?|officers?|m[ae]n|wom[ae]n|people|person|mother|father|man)$/u;

/** The same description in both articles ("the union of tenants", "a senior ministry official"), if not of anybody or of many. */
function describedAlike(x: Speaker, y: Speaker): boolean {
  const [left, right] = [coreOf(x.name), coreOf(y.name)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const [only] = short;
  if (only === undefined || !short.every((word) => long.includes(word))) return false;
  if (short.length < long.length) return short.filter((word) => !ANYBODY.test(word) && !RANK.test(word)).length > 1;
  return short.length > 1 || !(ANYBODY.test(only) || only.endsWith('s'));
}

/** "a doctor at Sankt Jakob" is the one of the Sankt Jakob hospital; "a senior official" need not be the ministry's. */
const RANK = /^(?:senior|top|former|local|leading|high-ranking|another|one|two)$/u;

/** "The health secretary", or the coastguard, in one article, somebody with that role, or its commander, in the other. */
function describedByRole(x: Speaker, y: Speaker): boolean {
  const core = coreOf(x.name);
  const role = y.role === null || y.role === undefined ? [] : coreOf(y.role);
  if (core.length === 0 || (core.length === 1 && ANYBODY.test(core[0] ?? ''))) return false;
  return core.every((word) => role.includes(word));
}

/** How two speakers stand to each other who are not one entity; asked for again and again. */
function relate(x: Speaker, y: Speaker): SpeakerRelation {
  const [left, right] = [isNamed(x), isNamed(y)];
  if (!left && !right) return describedAlike(x, y) ? 'same' : 'open';
  if (!left) return describedByRole(x, y) ? 'same' : 'open';
  if (!right) return describedByRole(y, x) ? 'same' : 'open';
  if (within(x, y)) return 'same';
  // A company speaks through its chief.
  const isPerson = (speaker: Speaker) => (speaker.kind ?? 'person') === 'person';
  return isPerson(x) !== isPerson(y) || shareLast(x, y) ? 'open' : 'different';
}

const relations = new WeakMap<Speaker, WeakMap<Speaker, SpeakerRelation>>();

function relationOf(x: Speaker, y: Speaker): SpeakerRelation {
  const known = relations.get(x) ?? new WeakMap<Speaker, SpeakerRelation>();
  const found = known.get(y);
  if (found !== undefined) return found;
  const made = relate(x, y);
  relations.set(x, known.set(y, made));
  return made;
}

/** Asked for every two units: no closures. */
export function speakerRelation(a: Unit, b: Unit): SpeakerRelation {
  let open = a.speakers.length === 0 || b.speakers.length === 0;
  for (const x of a.speakers) for (const y of b.speakers) if (isOne(x, y)) return 'same';
  for (const x of a.speakers)
    for (const y of b.speakers) {
      const relation = relationOf(x, y);
      if (relation === 'same') return relation;
      if (relation === 'open') open = true;
    }
  return open ? 'open' : 'different';
}
