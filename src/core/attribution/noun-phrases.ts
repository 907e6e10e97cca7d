/**
 * Noun phrases without a tagger: a phrase is what stands between words that cannot be inside one (finite verbs,
 * subordinators, punctuation). Positions are indices of items; ranges are half-open.
 */
import { isGroupNoun, isPersonNoun, honorifics, isDocumentNoun } from '../text/person-nouns';
import {
  adverbs,
  auxiliaries,
  coordinators,
  determiners,
  isAdverb,
  looksFinite,
  modals,
  negations,
  numberWords,
  objectPronouns,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeWords,
  weekdays,
  whWords,
} from '../text/word-classes';
import { findItem, isComma, isDash, isQuote, type Item, type Range, type Items } from './items';

export const isFinite = (items: Items, i: number): boolean => {
  const item = items[i];
  if (item?.kind === 'word' && item.lower === 'used')
    return items[i + 1]?.lower === 'to' && !auxiliaries.has(items[i - 1]?.lower ?? '');
  if (item?.kind !== 'word' || !looksFinite(item.lower)) return false;
  if (item.capital && i > 0 && !auxiliaries.has(item.lower) && !modals.has(item.lower)) return false;
  const before = items[i - 1]?.lower ?? '';
  if (/^(?:will|may|might|can)$/.test(item.lower) && (determiners.has(before) || possessives.has(before)))
    return before === 'that' || before === 'this' || before === 'all' || before === 'some'; // "the will states"
  // "the wounded", "a so-called", "their united front": a determiner makes it a noun or an adjective.
  if (
    !auxiliaries.has(item.lower) &&
    !modals.has(item.lower) &&
    (determiners.has(before) ||
      possessives.has(before) ||
      before.endsWith("'s") ||
      (before.endsWith('ly') && determiners.has(items[i - 2]?.lower ?? ''))) // "a visibly tired X"
  )
    return before === 'that' || before === 'this' || before === 'all' || before === 'some';
  return true;
};

/** "a man accused of fraud", "residents interviewed by the paper": a past form that hangs on the noun before it. */
const isReducedParticiple = (items: Items, i: number): boolean => {
  const word = items[i]?.lower ?? '';
  const next = items[i + 1]?.lower ?? '';
  if (word.endsWith('ed') && /^(?:this|last)$/.test(next) && isTime(items[i + 2])) return true; // "graduates hired this year"
  return word.endsWith('ed') && /^(?:by|in|of|at|from|with|to|on|for|as|near|during)$/.test(next);
};

const isRelative = (item: Item | undefined): boolean => item?.kind === 'word' && relatives.has(item.lower);

/** Word that ends a noun phrase when reading backwards from a verb. */
const STOPS_BACK = new Set(
  'that while when because although though as if whether where so whereas unless but yet nor than after before since until how why what once'.split(
    ' ',
  ),
);

/** Start of the noun phrase that ends at `last`, reading backwards; not before `floor`. */
export function phraseStart(items: Items, last: number, floor: number): number {
  let i = last;
  while (i >= floor) {
    const item = items[i];
    const open = item?.lower === ')' && i < last ? bracketBefore(items, i, floor) : null;
    if (open !== null) {
      i = open - 1;
      continue;
    }
    if (item === undefined || isHardStop(items, i)) break;
    if (item.kind === 'word' && STOPS_BACK.has(item.lower) && !(isWord(item, 'that') && i === last)) break;
    if (isPlainPronoun(item) && i !== last) break;
    if (isPlainPronoun(item)) return quantifierBefore(items, i, floor) ?? i;
    if (isFinite(items, i) && !isReducedParticiple(items, i)) {
      const relative = relativeBefore(items, i, floor);
      if (relative === null) break;
      i = relative - 1;
      continue;
    }
    if (isRelative(item)) break;
    i -= 1;
  }
  return i + 1;
}

/** "[one] of them", "[Several] of us", "[two] of those": where the phrase before a plural pronoun begins. */
function quantifierBefore(items: Items, pronoun: number, floor: number): number | null {
  const at = pronoun - 2;
  if (
    at < floor ||
    items[pronoun - 1]?.lower !== 'of' ||
    !/^(?:them|us|you|those|these)$/.test(items[pronoun]?.lower ?? '')
  )
    return null;
  const word = items[at]?.lower ?? '';
  return determiners.has(word) || numberWords.has(word) || word === 'one' || items[at]?.kind === 'number' ? at : null;
}

/** Words in brackets inside a name: "Ministry of Trade (MITI) official", "Fleming (Securities) Ltd". */
const BRACKETED = 3;

function bracketBefore(items: Items, close: number, floor: number): number | null {
  for (let i = close - 1; i > floor && close - i <= BRACKETED + 1; i -= 1) if (items[i]?.lower === '(') return i;
  return null;
}

function bracketBehind(items: Items, open: number, limit: number): number | null {
  for (let i = open + 1; i < limit && i - open <= BRACKETED + 1; i += 1) if (items[i]?.lower === ')') return i;
  return null;
}

const isWord = (item: Item | undefined, word: string): boolean => item?.kind === 'word' && item.lower === word;
const isPlainPronoun = (item: Item): boolean =>
  item.kind === 'word' &&
  ((subjectPronouns.has(item.lower) && !/^(?:one|who|(?:some|every|any)(?:one|body)|nobody)$/.test(item.lower)) ||
    (objectPronouns.has(item.lower) && item.lower !== 'her'));

const NICKNAME_LENGTH = 30;

/** `Salvatore "Sal the Baker" Mancuso`: short words in marks inside a name. */
export const isNickname = (items: Items, i: number): boolean =>
  items[i]?.kind === 'quote' &&
  items[i - 1]?.capital === true &&
  items[i + 1]?.capital === true &&
  (items[i]?.end ?? 0) - (items[i]?.start ?? 0) <= NICKNAME_LENGTH;

/** `"We lost," Bill Orne, wearing "Free Ted" pins, said`: a short term that stands in the middle of words between commas. */
export const isTermInApposition = (items: Items, i: number): boolean => {
  const quote = items[i];
  if (quote === undefined || quote.pausing || quote.end - quote.start > TERM || items[i + 1]?.kind !== 'word')
    return false;
  if (isFinite(items, i + 1)) return false;
  let comma = i + 1;
  while (comma < i + TERM_TAIL && items[comma]?.kind === 'word') comma += 1;
  return isComma(items[comma]);
};

/** Code units of a term, and items behind it up to the comma. */
const TERM = 30;
const TERM_TAIL = 6;

function isHardStop(items: Items, i: number): boolean {
  const item = items[i];
  if (item === undefined) return true;
  if (item.kind === 'quote') return !isNickname(items, i);
  if (item.kind !== 'punct') return false;
  return !/^[-‑/&$£€%#’'+.]$/.test(item.lower) || (isDash(item) && items[i - 1]?.end !== item.start);
}

/** "the official who briefed reporters": the relative pronoun that owns the finite verb at `i`. */
function relativeBefore(items: Items, i: number, floor: number): number | null {
  let at = i - 1;
  while (
    at > floor &&
    (isAdverb(items[at]?.lower ?? '') ||
      auxiliaries.has(items[at]?.lower ?? '') ||
      modals.has(items[at]?.lower ?? '') ||
      negations.has(items[at]?.lower ?? ''))
  )
    at -= 1;
  const word = items[at]?.lower ?? '';
  return at > floor && (word === 'who' || word === 'which' || word === 'that') && !isComma(items[at - 1]) ? at : null;
}

/** May a new noun phrase start at `i`, right behind a complete one? */
export function startsNewPhrase(items: Items, i: number): boolean {
  const item = items[i];
  const before = items[i - 1];
  if (item === undefined || before === undefined) return false;
  if (
    !isNominal(before) ||
    determiners.has(before.lower) ||
    possessives.has(before.lower) ||
    before.lower.endsWith("'s") ||
    before.lower.endsWith("s'")
  )
    return false;
  if (
    item.kind === 'word' &&
    (determiners.has(item.lower) ||
      possessives.has(item.lower) ||
      (subjectPronouns.has(item.lower) && item.lower !== 'who'))
  )
    return true;
  if (item.capital && honorifics.has(item.lower)) return !before.capital || isTime(before);
  if (item.capital) return !before.capital || isTime(before);
  return (
    item.kind === 'word' && before.capital && (isGroupNoun(item.lower) || isPersonNoun(item.lower)) && isTime(before)
  );
}

export const isTime = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (weekdays.has(item.lower) || (timeWords.has(item.lower) && item.lower !== 'may' && item.lower !== 'march'));

/** Word that may stand inside a noun phrase as noun, adjective, name or number. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'number') return true;
  if (item.kind !== 'word') return false;
  const word = item.lower;
  if (item.capital && !prepositions.has(word) && !coordinators.has(word) && !determiners.has(word)) return true;
  return !(
    prepositions.has(word) ||
    coordinators.has(word) ||
    subordinators.has(word) ||
    auxiliaries.has(word) ||
    modals.has(word) ||
    isAdverb(word) ||
    relatives.has(word) ||
    negations.has(word) ||
    whWords.has(word)
  );
}

/**
 * Cuts what stands before the noun phrase in `[from, to)`: conjunctions, adverbs and leading adverbials
 * ("On Friday ", "In her address "). Null if nothing that can be a phrase remains.
 */
export function trimLeft(items: Items, from: number, to: number): number | null {
  let i = from;
  while (i < to && isLeader(items[i])) i += 1;
  if (i >= to) return null;
  const first = items[i];
  const preposition = first?.kind === 'word' && prepositions.has(first.lower);
  const time =
    isTime(first) || (/^(?:last|next|this|late|early|earlier|later)$/.test(first?.lower ?? '') && isTime(items[i + 1]));
  if (
    !preposition &&
    !time &&
    !(
      /ing$/.test(first?.lower ?? '') &&
      first?.kind === 'word' &&
      first.lower.length > 5 &&
      prepositions.has(items[i + 1]?.lower ?? '')
    )
  )
    return i;
  for (let at = i + 1; at < to; at += 1) if (startsNewPhrase(items, at)) return trimLeft(items, at, to);
  if (time && i + 1 < to) return trimLeft(items, i + 1, to);
  return null;
}

const isLeader = (item: Item | undefined): boolean =>
  item?.kind === 'punct' ||
  (item?.kind === 'word' &&
    !honorifics.has(item.lower) &&
    (coordinators.has(item.lower) ||
      (isAdverb(item.lower) && !prepositions.has(item.lower)) ||
      adverbs.has(item.lower) ||
      item.lower === 'even' ||
      (negations.has(item.lower) && item.lower !== 'no' && item.lower !== 'neither')));

/** Can a noun phrase start with this item? */
export function canStartPhrase(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'number') return true;
  if (item.kind !== 'word') return false;
  const word = item.lower;
  if (determiners.has(word) || possessives.has(word) || subjectPronouns.has(word) || numberWords.has(word)) return true;
  return isNominal(item) && !objectPronouns.has(word) && !isTime(item);
}

/** Range of the noun phrase that starts at `from` (a subject behind its verb: "said the bishop of Elmham"). */
export function phraseFrom(items: Items, from: number, limit: number): Range | null {
  if (!canStartPhrase(items[from])) return null;
  const first = items[from];
  if (first !== undefined && isPlainPronoun(first)) return [from, from + 1];
  const to = phraseEnd(items, from, limit);
  const named = appositiveName(items, from, to, limit);
  return [from, named ?? to];
}

const NOUN_PREPOSITIONS = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'to', 'on', 'close', 'near', 'against']);

function phraseEnd(items: Items, from: number, limit: number): number {
  let i = from;
  while (i < limit) {
    const item = items[i];
    if (item === undefined) break;
    if (isQuote(item)) {
      if (isNickname(items, i)) {
        i += 1;
        continue;
      }
      break;
    }
    const close = item.lower === '(' && i > from ? bracketBehind(items, i, limit) : null;
    const behind = close === null ? undefined : items[close + 1];
    if (close !== null && behind?.kind === 'word' && (behind.capital || isPersonNoun(behind.lower))) {
      i = close + 1;
      continue;
    }
    if (item.kind === 'punct' && !/^[-‑/&$£€%'’.]$/.test(item.lower)) break;
    if (item.lower === '.') break;
    if (item.kind === 'word' && i > from && !continuesPhrase(items, from, i)) break;
    i += 1;
  }
  return i;
}

function continuesPhrase(items: Items, from: number, i: number): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (item === undefined) return false;
  const word = item.lower;
  if (word === 'and' || word === '&') return isPhraseCoordination(items, from, i);
  if (prepositions.has(word)) return joinsNoun(items, from, i);
  if (isFinite(items, i) && !isReducedParticiple(items, i)) return false;
  if (isReducedParticiple(items, i)) return false;
  if (negations.has(word) && word !== 'no') return false; // "urged the people [not to rush]"
  if (subordinators.has(word) || relatives.has(word) || (weekdays.has(word) && !item.capital) || isPlainPronoun(item))
    return false;
  if (isTime(item)) return determiners.has(items[i - 1]?.lower ?? ''); // "a Wednesday editorial"
  if (!item.capital && /.{3}ing$/.test(word) && isSpeakerNoun(items[i - 1])) return false; // "an official [speaking on ...]"
  if (isAdverb(word) && !item.capital) return determiners.has(items[i - 1]?.lower ?? ''); // "a visibly tired Carla Nunez"
  if (determiners.has(word) || possessives.has(word))
    return prepositions.has(items[i - 1]?.lower ?? '') || coordinators.has(items[i - 1]?.lower ?? '') || word === 'all';
  return next !== undefined || true;
}

const isSpeakerNoun = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (isPersonNoun(item.lower) || isGroupNoun(item.lower));

/** "Smith and Jones", "the mayor and her deputy"; not "said Smith and left". */
function isPhraseCoordination(items: Items, from: number, i: number): boolean {
  const next = items[i + 1];
  if (next === undefined) return false;
  if (next.capital || determiners.has(next.lower) || possessives.has(next.lower)) return !finiteSoon(items, i + 1);
  return !items[i - 1]?.capital && isNominal(next) && i > from && !finiteSoon(items, i + 1);
}

function finiteSoon(items: Items, from: number): boolean {
  for (let i = from; i < from + 6; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'punct' || item.kind === 'quote') return false;
    if (isFinite(items, i)) return true;
  }
  return false;
}

/** "a professor of politics", "the head of"; not "said Maes in Leith", "said the mayor on Monday". */
function joinsNoun(items: Items, from: number, i: number): boolean {
  const word = items[i]?.lower ?? '';
  const next = items[i + 1];
  if (!NOUN_PREPOSITIONS.has(word) || next === undefined || isTime(next) || next.kind === 'quote') return false;
  if (endsInName(items, from, i)) return false;
  if (word === 'of') return true;
  if (word === 'on' || word === 'to') return false;
  if (word === 'in' && (next.kind === 'number' || next.lower === 'a' || next.lower === 'an')) return false;
  return (
    isPersonNoun(items[i - 1]?.lower ?? '') ||
    isGroupNoun(items[i - 1]?.lower ?? '') ||
    isDocumentNoun(items[i - 1]?.lower ?? '')
  );
}

/** Does `[from, to)` end in a person's name: two capitalised words, or one that follows a form of address or a role? */
export function endsInName(items: Items, from: number, to: number): boolean {
  const last = items[to - 1];
  if (last?.capital !== true) return false;
  let at = to - 2;
  while (at > from && PARTICLES.has(items[at]?.lower ?? '')) at -= 1; // "Anne [de] Vries"
  const before = at >= from ? items[at] : undefined;
  if (before === undefined) return true;
  return before.capital || isPersonNoun(before.lower) || honorifics.has(before.lower);
}

/** "the mayor, Giancarlo Pedrotti": the name behind a role. Returns the end of the name, or null. */
export function appositiveName(items: Items, from: number, to: number, limit: number): number | null {
  if (!isComma(items[to]) || to + 1 >= limit || (endsInName(items, from, to) && !isOfficeOf(items, from, to)))
    return null;
  if (!isRolePhrase(items, from, to)) return null;
  let i = to + 1;
  if (isWord(items[i], 'the') || isWord(items[i], 'a')) i += 1;
  const nameFrom = i;
  while (i < limit && isNamePart(items, i, nameFrom)) i += 1;
  const described =
    items[i]?.kind === 'word' && items[i]?.capital === false ? describedNameEnd(items, nameFrom, limit) : null;
  if (described !== null) i = described;
  else if (i === nameFrom || items[nameFrom]?.capital !== true) return null;
  const next = items[i];
  const closed = next === undefined || next.kind === 'punct' || next.kind === 'quote' || i >= limit;
  return closed && !isTime(items[nameFrom]) ? i : null;
}

/** "a spokesman for Chancellor Stahn": the name at the end is not that of the person described. */
const isOfficeOf = (items: Items, from: number, to: number): boolean => {
  const stop = findItem(items, from + 1, to, (item) => /^(?:for|of|at)$/.test(item.lower));
  return stop !== -1 && determiners.has(items[from]?.lower ?? '') && isPersonNoun(items[stop - 1]?.lower ?? '');
};

/** "a former pupil, the Olympic champion Dara Quill": the insertion ends in a name of two words behind a role. */
function describedNameEnd(items: Items, from: number, limit: number): number | null {
  let i = from;
  while (i < limit && i - from < DESCRIBED && items[i]?.kind === 'word' && isNominal(items[i]) && !isFinite(items, i))
    i += 1;
  const named = i - from >= 3 && items[i - 1]?.capital === true && items[i - 2]?.capital === true;
  return named && items.slice(from, i - 2).some((item) => isPersonNoun(item.lower)) ? i : null;
}

/** Words of a role and a name together. */
const DESCRIBED = 7;

const PARTICLES: ReadonlySet<string> = new Set(
  'ap mac an de da di do dos du del della van von der den ter ten la le el al bin ibn ben y i e zu zur af av dem das'.split(
    ' ',
  ),
);

const isNamePart = (items: Items, i: number, from: number): boolean => {
  const item = items[i];
  if (item?.kind !== 'word') return false;
  return (
    item.capital ||
    (i > from &&
      PARTICLES.has(item.lower) &&
      (items[i + 1]?.capital === true || PARTICLES.has(items[i + 1]?.lower ?? '')))
  );
};

/** A description of a person or body: "the mayor", "its director", "one of the four". */
function isRolePhrase(items: Items, from: number, to: number): boolean {
  const first = items[from]?.lower ?? '';
  if (
    !(determiners.has(first) || possessives.has(first) || numberWords.has(first) || first.endsWith("'s")) &&
    !items.slice(from, to).some((item) => item.lower.endsWith("'s") || item.lower.endsWith("s'"))
  ) {
    return items.slice(from, to).some((item) => !item.capital && isPersonNoun(item.lower));
  }
  return true;
}
