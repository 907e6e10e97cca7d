/**
 * Who does the reporting verb belong to? Finds the subject before the verb (over auxiliaries, adverbs, appositives and
 * relative clauses between commas), behind it (inversion), or shared with an earlier verb.
 */
import {
  auxiliaries,
  coordinators,
  isAdverb,
  modals,
  negations,
  prepositions,
  relatives,
  subordinators,
  weekdays,
  determiners,
  possessives,
} from '../text/word-classes';
import { honorifics, isGroupNoun, isPersonNoun } from '../text/person-nouns';
import { isPlace, isState } from '../text/places';
import { FOREIGN_AUXILIARY, speechVerbs } from './cue-verbs';
import { foreignPhrase } from './foreign-source';
import { findItem, isComma, isDash, isEnder, type Range, type Items } from './items';
import {
  appositiveName,
  canStartPhrase,
  endsInName,
  isFinite,
  isNickname,
  isNominal,
  isTermInApposition,
  isTime,
  phraseFrom,
  phraseStart,
  trimLeft,
} from './noun-phrases';

/** The verb with its auxiliaries, and what they say. */
export interface VerbGroup {
  /** First item of auxiliaries and adverbs before the verb. */
  readonly from: number;
  readonly negated: boolean;
  readonly modal: string | null;
  /** "was told": a form of "be" (or "get") stands before a participle. */
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly auxiliary: boolean;
}

const BE = new Set(
  "is are was were be been being am isn't aren't wasn't weren't he's she's it's they're we're i'm get got gets".split(
    ' ',
  ),
);

/** Reads the verb group that ends in the verb at `verb`, backwards, not before `floor`. */
export function verbGroup(items: Items, verb: number, floor: number): VerbGroup {
  const foreign = speechVerbs.has(items[verb]?.lower ?? '') && FOREIGN_AUXILIARY.test(items[verb - 1]?.lower ?? '');
  let from = foreign && verb - 1 > floor ? verb - 1 : verb;
  const words: string[] = [];
  while (from - 1 >= floor) {
    const step = groupStep(items, from - 1, floor);
    if (step === 0) break;
    for (let i = from - step; i < from; i += 1) words.push(items[i]?.lower ?? '');
    from -= step;
  }
  const modal = words.find((w) => modals.has(w)) ?? null;
  return {
    from,
    negated: words.some((w) => negations.has(w) || w.endsWith("n't") || w === 'cannot'),
    modal,
    passive: words.some((w) => BE.has(w)),
    perfect: words.some((w) => /^(?:has|have|had|hasn't|haven't|hadn't)$/.test(w)),
    auxiliary: words.some((w) => auxiliaries.has(w)),
  };
}

/** Number of items (0, 1, 2) before the verb that belong to its group: "has", "quietly", "on Monday", "earlier". */
function groupStep(items: Items, i: number, floor: number): number {
  const item = items[i];
  if (item?.kind !== 'word') return 0;
  const word = item.lower;
  if (modals.has(word) && (determiners.has(items[i - 1]?.lower ?? '') || possessives.has(items[i - 1]?.lower ?? '')))
    return 0; // "the will states"
  if (auxiliaries.has(word) || modals.has(word) || (negations.has(word) && word !== 'nor' && word !== 'neither'))
    return 1;
  if (isAdverb(word) && !item.capital) return 1;
  if (/^(?:all|both|each)$/.test(word) && auxiliaries.has(items[i - 1]?.lower ?? '')) return 1; // "have all called on"
  if ((weekdays.has(word) || isTime(item)) && i - 1 >= floor) {
    const before = items[i - 1]?.lower ?? '';
    if (before === 'on' || /^(?:last|next|this|late|early)$/.test(before)) return i - 1 > floor ? 2 : 0;
    return weekdays.has(word) ? 1 : 0;
  }
  return 0;
}

export interface Subject {
  readonly range: Range;
  readonly how: 'before' | 'apposition' | 'relative' | 'after' | 'shared' | 'agent';
}

/** Subject in front of the verb group that starts at `groupFrom`; null where none stands there. */
export function subjectBefore(items: Items, groupFrom: number, floor: number): Subject | null {
  const last = groupFrom - 1;
  const item = items[last];
  if (last < floor || item === undefined) return null;
  const bracket = item.lower === ')' ? openBracket(items, last, floor) : null;
  if (bracket !== null) return subjectBefore(items, bracket, floor);
  if (isComma(item) && items[last - 1]?.lower === ')') {
    const open = openBracket(items, last - 1, floor);
    const named = open === null ? null : subjectBefore(items, open, floor);
    if (named !== null && named.how === 'before') return { range: named.range, how: 'apposition' };
  }
  if (isComma(item) || (isDash(item) && last > floor) || item.lower === ')')
    return subjectOverApposition(items, last, floor);
  if (
    item.kind === 'word' &&
    (item.lower === 'who' || item.lower === 'which' || (item.lower === 'that' && isNominal(items[last - 1])))
  )
    return antecedent(items, last, floor);
  if (item.kind !== 'word' && item.kind !== 'number') return null;
  if (coordinators.has(item.lower) || subordinators.has(item.lower) || prepositions.has(item.lower)) return null;
  const from = trimLeft(items, phraseStart(items, last, floor), groupFrom);
  if (from === null || !canBeSubject(items, from, groupFrom)) return null;
  const employed = findItem(items, from + 1, groupFrom, (word) => /^(?:of|at|with|for|in)$/.test(word.lower)) !== -1;
  const named = endsInName(items, from, groupFrom) && !employed ? null : nameBeforeRole(items, from, floor);
  if (named !== null) return { range: named, how: 'apposition' };
  return { range: [from, groupFrom], how: 'before' };
}

/** "Lowell Moholt, director of investor relations at Harrow Co said": the comma behind the role is missing. */
function nameBeforeRole(items: Items, from: number, floor: number): Range | null {
  const role = items[from];
  if (!isComma(items[from - 1]) || role?.capital === true || !isPersonNoun(role?.lower ?? '')) return null;
  let start = from - 1;
  while (start - 1 >= floor && items[start - 1]?.kind === 'word' && items[start - 1]?.capital === true) start -= 1;
  const before = items[start - 1];
  const opens = start <= floor || before?.kind === 'quote' || before?.kind === 'punct';
  return opens && from - 1 - start >= 2 && isFullName(items, [start, from - 1]) && canBeSubject(items, start, from - 1)
    ? [start, from - 1]
    : null;
}

/** Words in brackets behind a name are few: "(Con)", "(R-Texas)", "(pictured left)". */
const BRACKET = 8;

/** "Cllr Rupert Hale (Con) described": where the bracket that closes at `close` opens. */
function openBracket(items: Items, close: number, floor: number): number | null {
  for (let i = close - 1; i > floor && close - i <= BRACKET; i -= 1) if (items[i]?.lower === '(') return i;
  return null;
}

function canBeSubject(items: Items, from: number, to: number): boolean {
  const first = items[from];
  const last = items[to - 1];
  if (first === undefined || last === undefined || to <= from) return false;
  // "a priority in his", "a forceful and": a phrase has a head at its end
  if (
    to - from > 1 &&
    last.kind === 'word' &&
    !last.capital &&
    (possessives.has(last.lower) || /^(?:the|a|an|and|of|in)$/.test(last.lower))
  )
    return false;
  const next = items[from + 1];
  // "revitalizing Atlantic City", "delivering a critique": a verb and its object
  if (
    !first.capital &&
    /.{3}ing$/.test(first.lower) &&
    next?.kind === 'word' &&
    (next.capital || determiners.has(next.lower) || possessives.has(next.lower))
  )
    return false;
  if (first.kind === 'word' && prepositions.has(first.lower) && !first.capital) return false;
  return canStartPhrase(first);
}

/** "X, who ...": the phrase before the relative pronoun. */
function antecedent(items: Items, relative: number, floor: number): Subject | null {
  if (coordinators.has(items[relative - 1]?.lower ?? '')) return null;
  let last = isComma(items[relative - 1]) ? relative - 2 : relative - 1;
  // "Colleen Dwyer, 58, who said"
  if (items[last]?.kind === 'number' && isComma(items[last - 1]) && isComma(items[last + 1])) last -= 2;
  if (last < floor) return null;
  let from = last;
  while (
    from - 1 >= floor &&
    (isNominal(items[from - 1]) ||
      determiners.has(items[from - 1]?.lower ?? '') ||
      possessives.has(items[from - 1]?.lower ?? '') ||
      items[from - 1]?.lower === 'of') &&
    !isFinite(items, from - 1) &&
    !(determiners.has(items[from]?.lower ?? '') && from < last) // "the support of [a retired general] who"
  )
    from -= 1;
  const start = trimLeft(items, from, last + 1);
  if (start === null) return null;
  const described =
    items[relative]?.lower === 'who' && isPlaceName(items, start, last + 1)
      ? personBeforePlace(items, start, floor)
      : null;
  return { range: described ?? [start, last + 1], how: 'relative' };
}

/** "New Jersey", "Houston": no person can be meant by "who". */
const isPlaceName = (items: Items, from: number, to: number): boolean => {
  const name = items
    .slice(from, to)
    .map((item) => item.lower)
    .join(' ');
  return isPlace(name) || isState(name);
};

/** "[Alan Berg], a doctor from Englewood, New Jersey, who said": the name, or failing that the phrase for a person, before the place. */
function personBeforePlace(items: Items, place: number, floor: number): Range | null {
  let role: Range | null = null;
  let end = place;
  for (let n = 0; n < SEGMENTS && end > floor; n += 1) {
    if (!isComma(items[end - 1])) break;
    const start = segmentStart(items, end - 1, floor);
    const behindVerb = subjectAfterVerb(items, start, end - 1);
    const range = behindVerb ?? ([start, end - 1] as const);
    if (isFullName(items, [range[0], range[1]]) && !isPlaceName(items, range[0], range[1])) return [range[0], range[1]];
    if (hasPersonNoun(items, range[0], range[1])) role = [range[0], range[1]];
    end = start;
  }
  return role;
}

/** "said [Alan Berg]": what stands behind the verb of the segment. */
function subjectAfterVerb(items: Items, from: number, to: number): Range | null {
  for (let i = to - 1; i >= from; i -= 1)
    if (items[i]?.kind === 'quote' || isFinite(items, i)) return i + 1 < to ? [i + 1, to] : null;
  return null;
}

type Segment = 'phrase' | 'relative' | 'participle' | 'preposition' | 'age' | 'clause' | 'subordinate';

const SEGMENTS = 8;

/** "Steven Pifer, who served as ambassador, a fellow at Brookings, said": the leftmost phrase before the insertions. */
function subjectOverApposition(items: Items, comma: number, floor: number): Subject | null {
  let end = comma;
  let best: Range | null = null;
  let inserted = false;
  for (let n = 0; n < SEGMENTS && end > floor; n += 1) {
    const opens = segmentStart(items, end, floor);
    // "As Ada Park, 57, a nurse, put it"
    const start = opens === floor && items[opens]?.lower === 'as' && opens + 1 < end ? opens + 1 : opens;
    const kind = segmentKind(items, start, end);
    if (kind === 'clause') {
      const tail = n === 0 ? null : clauseTail(items, start, end);
      if (tail !== null) {
        best = tail;
        inserted = true;
      }
      break;
    }
    if (kind === 'phrase') {
      const from = trimLeft(items, start, end);
      // "..., the Paper, and widely read, Shen Xin, a candidate, said": beyond a full name only a role may belong to it
      const foreign =
        best !== null &&
        isFullName(items, best) &&
        items[end - 1]?.capital === true &&
        !hasPersonNoun(items, start, end);
      if (foreign) break;
      if (from !== null && canBeSubject(items, from, end)) best = [from, end];
    }
    if (best !== null && n > 0) inserted = true;
    if (opens - 1 < floor || !(isComma(items[opens - 1]) || isDash(items[opens - 1]))) break;
    end = opens - 1;
  }
  const lone =
    best !== null && !inserted && best[0] <= floor + 1 && best[1] - best[0] >= 3 && endsInName(items, ...best);
  if (best === null || !(inserted || lone)) return null;
  return { range: [best[0], appositiveName(items, best[0], best[1], comma) ?? best[1]], how: 'apposition' };
}

const isFullName = (items: Items, [from, to]: Range): boolean => {
  if (to - from < 2 || to - from > 4) return false;
  for (let i = from; i < to; i += 1) if (items[i]?.capital !== true || isTime(items[i])) return false;
  return true;
};

const hasPersonNoun = (items: Items, from: number, to: number): boolean =>
  findItem(items, from, to, (item) => item.kind === 'word' && (isPersonNoun(item.lower) || isGroupNoun(item.lower))) !==
  -1;

/** A segment may begin with a clause and end in the subject: "met in Rome and Maria Adda[, 57, said]". */
function clauseTail(items: Items, start: number, end: number): Range | null {
  const from = trimLeft(items, phraseStart(items, end - 1, start), end);
  if (from === null || from <= start || !canBeSubject(items, from, end)) return null;
  const before = items[from - 1];
  return before !== undefined && (coordinators.has(before.lower) || subordinators.has(before.lower))
    ? [from, end]
    : null;
}

function segmentStart(items: Items, end: number, floor: number): number {
  let i = end - 1;
  while (i >= floor) {
    const item = items[i];
    if (
      item === undefined ||
      isComma(item) ||
      item.lower === ':' ||
      item.lower === ';' ||
      (isDash(item) && items[i - 1]?.end !== item.start)
    )
      break;
    if (item.kind === 'quote' && i < end - 1 && !isNickname(items, i) && !isTermInApposition(items, i)) break;
    i -= 1;
  }
  return i + 1;
}

const AGE = /^(?:\d{1,3}|jr\.?|sr\.?|ii|iii|iv)$/;

function segmentKind(items: Items, start: number, end: number): Segment {
  let i = start;
  while (i < end && coordinators.has(items[i]?.lower ?? '')) i += 1;
  const first = items[i];
  if (first === undefined || i >= end) return 'age';
  if (end - i === 1 && AGE.test(first.lower)) return 'age';
  const word = first.lower;
  if (first.kind === 'word' && relatives.has(word) && word !== 'that') return 'relative';
  if (prepositions.has(word) && relatives.has(items[i + 1]?.lower ?? '')) return 'relative';
  if (
    /^(?:one|some|many|most|all|both|none|each) of (?:whom|which)$/.test(
      [0, 1, 2].map((k) => items[i + k]?.lower).join(' '),
    )
  )
    return 'relative';
  if (
    first.capital &&
    (start === 0 || isEnder(items[start - 1])) &&
    /.{3}(?:ing|ed)$/.test(word) &&
    !items[i + 1]?.capital
  )
    return 'participle'; // "Cross-examining, Giles Farquhar asked"
  if (
    first.kind === 'word' &&
    !first.capital &&
    (/(?:ing|ed)$/.test(word) ||
      isAdverb(word) ||
      word === 'himself' ||
      word === 'herself' ||
      word === 'born' ||
      word === 'known')
  )
    return 'participle';
  if (first.kind === 'word' && prepositions.has(word) && !(first.capital && i > 0 && start > 0 && false))
    return containsClause(items, i + 1, end) && subordinators.has(word) ? 'subordinate' : 'preposition';
  if (subordinators.has(word)) return 'subordinate';
  return containsClause(items, i, end) ? 'clause' : 'phrase';
}

function containsClause(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (relatives.has(items[i]?.lower ?? '') && i > from && (items[i]?.lower !== 'that' || isNominal(items[i - 1])))
      return false;
    if (!isFinite(items, i)) continue;
    const next = items[i + 1]?.lower ?? '';
    const reduced = (items[i]?.lower ?? '').endsWith('ed') && prepositions.has(next);
    if (!reduced && items[i - 1]?.lower !== 'that') return true;
  }
  return false;
}

/** Subject behind the verb: `"...", said the bishop of Elmham`. */
export function subjectAfter(items: Items, verb: number, limit: number): Subject | null {
  let from = verb + 1;
  while (from < limit && isAdverb(items[from]?.lower ?? '') && !items[from]?.capital) from += 1;
  if (/^(?:on|last|this|late)$/.test(items[from]?.lower ?? '') && isTime(items[from + 1]) && items[from + 2]?.capital)
    from += 2; // said on Monday Luz Arbelaez
  const foreign = foreignPhrase(items, from, limit);
  if (foreign !== null) return { range: foreign, how: 'after' };
  const range = phraseFrom(items, from, limit);
  if (range === null || range[1] <= range[0] || items[from]?.lower === 'that') return null;
  if (/'s$/.test(items[range[1] - 1]?.lower ?? '')) return null; // "praised the film's ..."
  if (!looksLikeSpeaker(items, range)) return null;
  return { range, how: 'after' };
}

/** A name, a pronoun, or a phrase with a noun for people, a body or a text in it. */
function looksLikeSpeaker(items: Items, [from, to]: Range): boolean {
  const first = items[from];
  if (first === undefined) return false;
  if (to - from === 1 && /^(?:he|she|they|i|we|one|another|others|some|many)$/.test(first.lower)) return true;
  if (to - from === 1 && /^(?:it|that|this|so|no|you)$/.test(first.lower)) return false;
  for (let i = from; i < to; i += 1) {
    const item = items[i];
    if (item?.kind !== 'word') continue;
    if (item.capital || isPersonNoun(item.lower) || isGroupNoun(item.lower) || honorifics.has(item.lower)) return true;
  }
  return determiners.has(first.lower) || possessives.has(first.lower) || first.lower.endsWith("'s");
}

/** The agent of a passive: "was told by ...", "described by ...". */
export function agentAfter(items: Items, verb: number, limit: number): Subject | null {
  for (let i = verb + 1; i < Math.min(limit, verb + 8); i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'punct' || item.kind === 'quote') return null;
    if (item.lower !== 'by') continue;
    const range = phraseFrom(items, i + 1, limit);
    return range === null || isTime(items[i + 1]) ? null : { range, how: 'agent' };
  }
  return null;
}

/** "When the verdict was read out, Mrs Marsh turned": the main clause begins behind the comma; `from` where none does. */
function behindSubordinate(items: Items, from: number, to: number): number {
  const first = items[from]?.lower ?? '';
  if (!subordinators.has(first) || first === 'that' || first === 'so') return from;
  for (let i = from + 2; i < to - 2; i += 1)
    if (isComma(items[i]) && canStartPhrase(items[i + 1]) && !containsClause(items, i + 1, i + 2)) return i + 1;
  return from;
}

/** Subject of the sentence's main verb, for participles behind it: "X shrugged, saying ...". */
export function mainSubject(items: Items, from: number, to: number): Subject | null {
  const start = behindSubordinate(items, from, to);
  for (let i = start + 1; i < to; i += 1) {
    if (!isFinite(items, i)) continue;
    const group = verbGroup(items, i, start);
    const subject = subjectBefore(items, group.from, start);
    if (subject !== null && subject.how !== 'relative') return subject;
  }
  return null;
}

export { endsInName };
