/**
 * Where does the content of a report start, behind its verb? Skips the one spoken to and adverbials, and names the frame:
 * "that" clause, bare clause, infinitive, question, object, preposition, or words in quote marks.
 */
import {
  determiners,
  isAdverb,
  objectPronouns,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
  whWords,
  modals,
  auxiliaries,
} from '../text/word-classes';
import { honorifics, isGroupNoun, isPersonNoun } from '../text/person-nouns';
import { hasFinite, isBareClause, isBareClauseBehindAddressee, isNameBeforeQuote, segmentStop } from './bare-clause';
import { frame, type CueVerb } from './cue-verbs';
import { isColon, isComma, isDash, isQuote, type Item, type Items } from './items';
import { canStartPhrase, isFinite, isNominal, isTime, startsNewPhrase } from './noun-phrases';

export type ComplementKind = 'quote' | 'that' | 'bare' | 'infinitive' | 'question' | 'object' | 'preposition';

export interface Complement {
  readonly kind: ComplementKind;
  /** First item of the content. */
  readonly from: number;
  /** Who was spoken to: "told [reporters]". */
  readonly addressee: readonly [number, number] | null;
}

const takes = (verb: CueVerb, bits: number): boolean => (verb.frames & bits) !== 0;

/** Items behind a verb within which "that" or the quote must come: adverbials and addressee are rarely longer. */
const REACH = 24;

/** The content of `verb`, looked for from item `after` up to `limit`. */
export function findComplement(items: Items, verb: CueVerb, behind: number, limit: number): Complement | null {
  const after = overInsertion(items, behind);
  const stop = segmentStop(items, after, limit);
  const addressee = takes(verb, frame.addressee) ? addresseeRange(items, after, stop) : null;
  const from = addressee?.[1] ?? after;
  const found =
    clauseComplement(items, verb, after, from, stop, addressee) ?? quoteComplement(items, verb, stop, limit);
  return found === null ? null : { ...found, addressee };
}

/** "warn, however, that", "found, on page 9 of its report, that": what stands between commas before the clause. */
function overInsertion(items: Items, at: number): number {
  if (!isComma(items[at])) return at;
  if (isComma(items[at + 2]) && isAdverb(items[at + 1]?.lower ?? '')) return at + 3;
  if (!prepositions.has(items[at + 1]?.lower ?? '')) return at;
  for (let i = at + 2; i < at + INSERTED && !isQuote(items[i]); i += 1)
    if (isComma(items[i])) return items[i + 1]?.lower === 'that' ? i + 1 : at;
  return at;
}

/** Items of an insertion between verb and "that". */
const INSERTED = 12;

type Found = Omit<Complement, 'addressee'>;

function clauseComplement(
  items: Items,
  verb: CueVerb,
  after: number,
  from: number,
  stop: number,
  addressee: readonly [number, number] | null,
): Found | null {
  const infinitive = takes(verb, frame.infinitive) && opensInfinitive(items, from);
  const start = infinitive ? from : skipAdverbials(items, from, stop, takes(verb, frame.infinitive));
  const quotedStart = isQuote(items[start]);
  const word = items[start]?.lower ?? '';
  if (takes(verb, frame.that | frame.addressee)) {
    const that = thatClause(items, verb, from, stop);
    if (that !== null) return { kind: 'that', from: that };
  }
  const prepared = prepositionComplement(items, verb, after, stop);
  if (prepared !== null) return prepared;
  if (
    takes(verb, frame.infinitive) &&
    word === 'to' &&
    !(verb.lemma === 'call' && TELEPHONED.has(items[start + 1]?.lower ?? '')) &&
    !determiners.has(items[start + 1]?.lower ?? '') &&
    items[start + 1]?.capital !== true
  )
    return { kind: 'infinitive', from: start };
  if (verb.lemma === 'warn') {
    const to = infinitiveSoon(items, from, stop);
    if (to !== null) return { kind: 'infinitive', from: to };
  }
  if (takes(verb, frame.question) && isQuestionStart(items, start, stop, verb))
    return { kind: 'question', from: start };
  if (quotedStart)
    return takes(verb, frame.object | frame.quotedObject) || takes(verb, frame.quote)
      ? { kind: 'quote', from: start }
      : null;
  if (
    takes(verb, frame.object | frame.quotedObject) &&
    start < stop &&
    canStartObject(items, after) &&
    (verb.lemma !== 'expect' || items.slice(after, stop).some((item) => item.lower === 'to')) &&
    !isTime(items[after])
  )
    return { kind: 'object', from: after };
  if (takes(verb, frame.bare) && addressee === null && isNameBeforeQuote(items, start, stop))
    return { kind: 'bare', from: start };
  if (
    takes(verb, frame.bare) &&
    (addressee === null
      ? isBareClause(items, start, stop)
      : start < stop && isBareClauseBehindAddressee(items, start, stop))
  )
    return { kind: 'bare', from: start };
  if (addressee === null && CLAUSAL.has(verb.lemma) && isLongClause(items, start, stop))
    return { kind: 'bare', from: start };
  return null;
}

/** Verbs behind which a long stretch is a clause, whatever its verb: "said people misunderstand the band". */
const CLAUSAL = new Set(['say', 'insist', 'argue', 'maintain', 'contend', 'believe', 'think', 'acknowledge']);

/** Items of such a stretch, or of its subject before ", which ...,". "said the prayer" is shorter. */
const CLAUSE_LENGTH = 4;

function isLongClause(items: Items, start: number, stop: number): boolean {
  const first = items[start];
  if (first === undefined || !canStartPhrase(first) || objectPronouns.has(first.lower)) return false;
  if (isComma(items[stop]) && stop - start >= 2 && relatives.has(items[stop + 1]?.lower ?? ''))
    return stop + CLAUSE_LENGTH < items.length;
  if (stop - start < CLAUSE_LENGTH) return false;
  // "..., said an American official who was briefed": a source behind its verb
  const inverted = isComma(items[start - 2]) || isQuote(items[start - 2]);
  if (inverted && items.slice(start, start + CLAUSE_LENGTH).some((item) => isPersonNoun(item.lower))) return false;
  // a plural, or nothing, owns a present form: "many [people] outside the system underrate"
  return items
    .slice(start, stop - 2)
    .some((item) => item.kind === 'word' && (/[^su]s$/.test(item.lower) || isGroupNoun(item.lower)));
}

/** "called to say": by telephone. */
const TELEPHONED = new Set([
  'say',
  'tell',
  'ask',
  'check',
  'complain',
  'report',
  'see',
  'order',
  'wish',
  'thank',
  'be',
]);

const isQuestionStart = (items: Items, at: number, stop: number, verb: CueVerb): boolean => {
  const word = items[at]?.lower ?? '';
  if (at >= stop || !whWords.has(word)) return false;
  return (
    verb.lemma !== 'say' ||
    word === 'why' ||
    word === 'what' ||
    word === 'how' ||
    word === 'whether' ||
    ((word === 'when' || word === 'where' || word === 'if') && startsClause(items, at, stop))
  );
};

const startsClause = (items: Items, at: number, stop: number): boolean =>
  canStartPhrase(items[at + 1]) && hasFinite(items, at + 1, stop);

const canStartObject = (items: Items, at: number): boolean =>
  canStartPhrase(items[at]) ||
  objectPronouns.has(items[at]?.lower ?? '') ||
  (whWords.has(items[at]?.lower ?? '') && items[at]?.lower !== 'when');

/** "said on Monday that", "said in a statement that"; the `that` of "said that man" or "the ship that sank" is no conjunction. */
function thatClause(items: Items, verb: CueVerb, from: number, stop: number): number | null {
  if (items[from]?.lower === 'that') return isCopulaWord(items[from + 1]) ? from : from + 1;
  const adverbial = takes(verb, frame.addressee) || WARNERS.has(verb.lemma) || isAdverbialStart(items[from]);
  if (!adverbial) return null;
  for (let i = from; i < Math.min(stop, from + REACH); i += 1) {
    if (items[i]?.lower === 'that')
      return i + 1 < stop || isQuote(items[i + 1]) || isComma(items[i + 1]) ? i + 1 : null;
    if (isFinite(items, i) || (takes(verb, frame.infinitive) && opensInfinitive(items, i))) return null;
  }
  return null;
}

/** "said that was a natural part": here "that" is the subject of the clause. */
const isCopulaWord = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  /^(?:is|was|isn't|wasn't|would|wouldn't|will|won't|had|has|hadn't|did|didn't|does|doesn't|could|can|can't|cannot|may|might|should|must)$/.test(
    item.lower,
  );

/** "threatened on Thursday to bring": no noun phrase behind "to". */
const opensInfinitive = (items: Items, i: number): boolean => {
  const next = items[i + 1];
  return (
    items[i]?.lower === 'to' &&
    next?.kind === 'word' &&
    !next.capital &&
    !determiners.has(next.lower) &&
    !possessives.has(next.lower) &&
    !isGroupNoun(next.lower)
  );
};

/** "warned [residents] to stay off the roads": behind the one spoken to, before any other verb. */
function infinitiveSoon(items: Items, from: number, stop: number): number | null {
  for (let i = from + 1; i < Math.min(stop, from + 8); i += 1) {
    if (isFinite(items, i)) return null;
    if (opensInfinitive(items, i)) return i;
    if (items[i]?.lower === 'not' && opensInfinitive(items, i + 1)) return i;
  }
  return null;
}

/** They may name the one spoken to before the clause, without needing one: "warned Putin that", "promised voters that". */
const WARNERS = new Set(['warn', 'promise', 'caution', 'write', 'signal', 'show']);

const isAdverbialStart = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (prepositions.has(item.lower) ||
    isAdverb(item.lower) ||
    isTime(item) ||
    /^(?:last|this|next|late|early)$/.test(item.lower));

/** Skips adverbs, days and "on Monday", "last week", "in a statement". */
export function skipAdverbials(items: Items, from: number, stop: number, toInfinitive = false): number {
  let i = from;
  while (i < stop && !(toInfinitive && opensInfinitive(items, i))) {
    const step = adverbialStep(items, i, stop);
    if (step === 0) break;
    i += step;
  }
  return i;
}

function adverbialStep(items: Items, i: number, stop: number): number {
  const item = items[i];
  if (item?.kind !== 'word') return 0;
  const word = item.lower;
  if (/^(?:last|this|next|late|early|every)$/.test(word) && isTime(items[i + 1])) return 2;
  if (isTime(item) && (item.capital || /^(?:today|yesterday|tomorrow|tonight)$/.test(word)))
    return dateLength(items, i);
  if (
    isAdverb(word) &&
    !item.capital &&
    word !== 'there' &&
    word !== 'even' &&
    word !== 'only' &&
    word !== 'about' &&
    word !== 'almost' &&
    word !== 'nearly' &&
    !prepositions.has(word)
  )
    return 1;
  if (word === 'to' && opensInfinitive(items, i)) return 0; // "hopes to be assured that"
  if (
    /^(?:on|in|at|during|after|before|since|through|via|from|by|for|of|about|to|with|over|following|ahead|late)$/.test(
      word,
    )
  )
    return prepositionalLength(items, i, stop);
  return 0;
}

/** "Jan. 9", "Monday morning", "May 4 2021". */
function dateLength(items: Items, i: number): number {
  let n = 1;
  while (items[i + n]?.kind === 'number' || (isTime(items[i + n]) && items[i + n]?.capital !== true)) n += 1;
  return n;
}

/** Length of a prepositional phrase behind the verb that a clause follows; 0 where no clause start can be made out. */
function prepositionalLength(items: Items, i: number, stop: number): number {
  const next = items[i + 1];
  if (next !== undefined && isTime(next)) return 1 + dateLength(items, i + 1);
  for (let at = i + 2; at < stop; at += 1) {
    if (startsNewPhrase(items, at) && hasFinite(items, at + 1, stop)) return at - i;
  }
  return 0;
}

/** "warned of", "complained about": also behind the one spoken to ("warned Biden of"). */
function prepositionComplement(items: Items, verb: CueVerb, after: number, stop: number): Found | null {
  if (verb.prepositions.length === 0) return null;
  for (let i = after; i < Math.min(stop, after + 6); i += 1) {
    const word = items[i]?.lower ?? '';
    if (verb.prepositions.includes(word) && !(verb.lemma !== 'warn' && i > after + 1))
      return { kind: 'preposition', from: i + 1 };
    if (isFinite(items, i) || (determiners.has(word) && i > after)) return null;
  }
  return null;
}

/** Words in quote marks behind the verb: `said: "..."`, `said, "..."`, `told reporters on Monday, "..."`. */
function quoteComplement(items: Items, verb: CueVerb, stop: number, limit: number): Found | null {
  if (!takes(verb, frame.quote | frame.object | frame.quotedObject)) return null;
  let at = stop;
  if (isComma(items[at]) || isColon(items[at]) || isDash(items[at])) at += 1;
  if (at < limit && isQuote(items[at])) return { kind: 'quote', from: at };
  return takes(verb, frame.quote) ? quoteBehindColon(items, stop, limit) : null;
}

/** `said the bishop, on Sunday: "..."`: nothing finite before the colon that announces the quote. */
function quoteBehindColon(items: Items, stop: number, limit: number): Found | null {
  for (let i = stop; i + 1 < Math.min(limit, stop + REACH); i += 1) {
    if (isQuote(items[i]) || isFinite(items, i)) return null;
    if (isColon(items[i])) return isQuote(items[i + 1]) ? { kind: 'quote', from: i + 1 } : null;
  }
  return null;
}

/** "told [reporters]", "told [the state news agency] Friday": ends where the content or an adverbial starts. */
function addresseeRange(items: Items, after: number, stop: number): readonly [number, number] | null {
  const first = items[after];
  if (first === undefined || after >= stop || first.lower === 'that') return null;
  if (!canStartPhrase(first) && !objectPronouns.has(first.lower)) return null;
  if (
    objectPronouns.has(first.lower) &&
    !(first.lower === 'her' && isNominal(items[after + 1]) && !items[after + 1]?.capital)
  )
    return [after, after + 1];
  let i = after + 1;
  while (i < stop && !endsAddressee(items, i, stop)) i += 1;
  return [after, i];
}

function endsAddressee(items: Items, i: number, stop: number): boolean {
  const item = items[i];
  if (item === undefined || item.kind === 'punct') return item?.lower !== '-';
  const word = item.lower;
  if (
    word === 'that' ||
    word === 'to' ||
    (whWords.has(word) && word !== 'who' && word !== 'which') ||
    modals.has(word) ||
    auxiliaries.has(word)
  )
    return true;
  if (isTime(item) || (isAdverb(word) && !item.capital)) return true;
  if (prepositions.has(word)) return !/^(?:of|for|from|on)$/.test(word) || isTime(items[i + 1]);
  if (possessives.has(word) || determiners.has(word) || subjectPronouns.has(word))
    return startsNewPhrase(items, i) || isNominal(items[i - 1]);
  if (!startsNewPhrase(items, i) || !hasFinite(items, i + 1, stop)) return false;
  // "told the jury Mrs Fowley may have died": several people, or a form of address, and then a name
  return !item.capital || isGroupNoun(items[i - 1]?.lower ?? '') || honorifics.has(word);
}
