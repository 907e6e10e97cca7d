/**
 * What the text around a name says of the person: roles before it ("Finance Minister X") and behind it ("X, the former
 * ambassador to Poland"), age, place, country and party ("Sen. X (R-Ohio)", "Croatia's X").
 */
import { lexemes } from '../text/lexemes';
import { isPersonNoun } from '../text/person-nouns';
import { isPlace, isState } from '../text/places';
import { determiners, looksPast, possessives, prepositions } from '../text/word-classes';
import { isPast } from './descriptions';
import { PARTY, partyOf, stateOf } from './demonyms';
import { headNounGender, type NameUse } from './name-parts';
import type { Person } from './people';

const AFTER = 90;

/** Roles stand before the name ("Finance Minister X") or behind it ("X, the former ambassador to Poland"). */
export function learnRoles(text: string, person: Person, use: NameUse): void {
  if (use.title !== null && !person.titles.has(use.title)) addTitle(text, person, use, use.title);
  const country = text.startsWith('s ', use.span[0] - 2)
    ? /(?<![\p{L}])(\p{Lu}[\p{L}.]+)['’]s $/u.exec(text.slice(Math.max(0, use.span[0] - 24), use.span[0]))
    : null;
  if (country?.[1] !== undefined) person.ties.add(country[1].toLowerCase());
  if (OPENS_ROLE.test(text.slice(use.span[1], use.span[1] + 9))) learnBehind(text, person, use);
  if (/[,d] (?:the |a |[\p{Lu}\p{L}.]+ |[\p{L}-]+ )?$/u.test(text.slice(Math.max(0, use.span[0] - 24), use.span[0])))
    learnInFront(text, person, use);
}

/** "her spokesman Bill Acker", "Norvane president Joan Tibbs". */
function addTitle(text: string, person: Person, use: NameUse, title: string): void {
  person.titles.add(title);
  addRole(person, title, true);
  const before = text.slice(Math.max(0, use.span[0] - title.length - 24), use.span[0] - title.length - 1);
  if (OWNED.test(before)) for (const head of headsOf(wordsOf(title))) person.possessed.add(head);
}

/** "his", "Tarrick's" at the end. */
const OWNED = /(?:(?<!\p{L})(?:his|her|their|its|my|our)|['’]s|s['’])$/iu;

/** What may follow a name if a role or a tie follows: ", the mayor", " is", " of". */
const OPENS_ROLE = /^(?:,| \(| is | was | became | remains | of | from | for | at | in )/;

function learnBehind(text: string, person: Person, use: NameUse): void {
  const behind = text.slice(use.span[1], use.span[1] + AFTER).split('\n')[0] ?? '';
  learnParty(person, behind);
  const aged = /^,\s+(\d{1,3})(?=[,.]|\s)/.exec(behind);
  const age = aged?.[0].length ?? 0;
  if (aged?.[1] !== undefined) person.age ??= Number(aged[1]);
  const tie = /^,? (?:of|from|for|at|in) (?:the )?((?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4})/u.exec(behind);
  for (const word of tie?.[1]?.trim().split(/\s+/) ?? []) person.ties.add(word.toLowerCase());
  const appositive =
    /^,\s+(?:who (?:is|was|serves as|served as|became|has been)(?: now| also| then)? |now |then |currently |formerly )?((?:an?|the|its|his|her|their|one of)?\s?(?:[\p{L}-]+,\s)?[^,.;:—“”"]{3,70})/u.exec(
      behind.slice(age),
    );
  if (appositive?.[1] !== undefined) addAppositive(person, appositive[1]);
  const copula =
    /^(?:,[^,.]{0,40},)? (?:is|was|became|remains) (?:now |also |then )?((?:an?|the|its|his|her)\s[^,.;:]{3,60})/.exec(
      behind,
    );
  if (copula?.[1] !== undefined) addAppositive(person, copula[1]);
}

/** "(R-Ohio)", ", D-Mass.,", ", a Republican from Utah". */
function learnParty(person: Person, behind: string): void {
  const tag = /^(?:,| \() ?([DRI])-(\p{Lu}[\p{L}.]*)/u.exec(behind);
  if (tag?.[1] === undefined || tag[2] === undefined) return;
  const party = partyOf(tag[1]);
  const state = stateOf(tag[2]);
  for (const word of state.split(' ')) person.ties.add(word);
  if (party !== null) person.roles.set(party, (person.roles.get(party) ?? new Set()).add(state));
}

function learnInFront(text: string, person: Person, use: NameUse): void {
  const before =
    text
      .slice(Math.max(0, use.span[0] - AFTER), use.span[0])
      .split('\n')
      .pop() ?? '';
  const old = /(\d{1,3})-year-old (?:[\p{L}-]+ ){0,3}$/u.exec(before);
  if (old?.[1] !== undefined) person.age ??= Number(old[1]);
  const front =
    /(?:^|[\s"“‘(])((?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?)\s[^,.;:—“”"]{3,60}|[\p{L}]+['’]s [^,.;:—“”"]{3,50}), (?:the |a )?(?:\p{Lu}\p{L}*\.? )?$/u.exec(
      before,
    );
  if (front?.[1] !== undefined) addAppositive(person, front[1]);
}

/** The head of a role phrase is its last noun for a person before the first preposition. */
function addAppositive(person: Person, phrase: string): void {
  const words = lexemes(phrase).filter((word) => word.kind === 'word');
  if (
    /^(?:while|as|when|but|and|or|though|although|because|if|so|where|whose|whom|which|who|has|have|had|is|was|are|were|will|would|can|could|may|might|did|does|said|told|also|then|he|she|they|it)$/.test(
      words[0]?.lower ?? '',
    )
  )
    return;
  // "Pell, through a spokeswoman, declined", "his son, Grant, defended his father"
  const opens = words[0];
  if (
    opens !== undefined &&
    !opens.capital &&
    (prepositions.has(opens.lower) || (looksPast(opens.lower) && !isPast(opens.lower)) || /.{3}ing$/.test(opens.lower)) // "the strait, forcing civilian airliners to"
  )
    return;
  if (isState(person.name) || isPlace(person.name.toLowerCase())) return;
  const stop = words.findIndex(
    (word, i) =>
      i > 0 &&
      (prepositions.has(word.lower) || /^(?:who|which|whose|said|says|told|and|was|is|has|had)$/.test(word.lower)),
  );
  const core = stop === -1 ? words : words.slice(0, stop);
  const head = [...core].reverse().find((word) => isRole(word.lower));
  // "in the Miami Herald, Baker also said": a capital without article or office behind it is a name
  const next = words[core.length]?.lower ?? '';
  if (head?.capital === true && head === words[0] && next !== 'of' && next !== 'for') return;
  if (head === undefined || core.length > 9 || core.some((word) => /^(?:said|told)$/.test(word.lower))) return;
  // "Gen. Dunn, recently asked Admiral Harms": a clause, not a role
  const bare = !determiners.has(words[0]?.lower ?? '') && !possessives.has(words[0]?.lower ?? '');
  if (
    bare &&
    core.some((word) => !word.capital && word.end < head.start && looksPast(word.lower) && !isPast(word.lower))
  )
    return;
  addRole(person, phrase.slice(0, head.end), false);
  if (
    possessives.has(words[0]?.lower ?? '') ||
    words.some((word) => word.end < head.start && word.lower.endsWith("'s"))
  )
    person.possessed.add(head.lower);
  if (words.some((word) => word.capital && word.start > head.end)) person.bound.add(head.lower);
  for (const word of words) if (word.capital && word.start > head.end) person.ties.add(word.lower.replace(/'s$/, ''));
}

function addRole(person: Person, phrase: string, direct: boolean): void {
  const words = wordsOf(phrase);
  const heads = headsOf(words);
  const modifiers = words.filter((word) => !determiners.has(word) && !possessives.has(word));
  for (const head of heads) {
    const known = person.roles.get(head) ?? new Set<string>();
    for (const modifier of modifiers) if (modifier !== head) known.add(modifier);
    person.roles.set(head, known);
    person.gender ??= headNounGender(head);
  }
  if (heads.length > 0) person.person = person.certain = true;
  const role = phrase.trim().replace(/^(?:the|a|an)\s+/i, '');
  if (
    heads.length > 0 &&
    !/^(?:mr|mrs|ms|dr|prof|sir)\.?$/i.test(role) &&
    (person.role === null || (direct && person.role.length < role.length))
  )
    person.role = role;
}

const isRole = (word: string): boolean => isPersonNoun(word) || PARTY.has(word) || word === 'justice';

const wordsOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s]+/)
    .map((w) => w.replace(/'s$|[^\p{L}\p{N}.'-]/gu, ''));

/** Nouns of a role; abbreviated ones written out: "Sen." is a senator. */
const headsOf = (words: readonly string[]): string[] =>
  words.map((word) => WRITTEN_OUT[word.replace(/\.$/, '')] ?? word).filter(isRole);

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  sgt: 'sergeant',
  lt: 'lieutenant',
  adm: 'admiral',
  dr: 'doctor',
  prof: 'professor',
  insp: 'inspector',
  det: 'detective',
  supt: 'superintendent',
  amb: 'ambassador',
};
