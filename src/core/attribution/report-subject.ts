/** Who owns the reporting verb: before it, behind it (inversion), or shared with an earlier report of the sentence. */
import { isDocumentNoun } from '../text/person-nouns';
import { determiners, isAdverb, possessives, prepositions, relatives, subordinators } from '../text/word-classes';
import { frame } from './cue-verbs';
import { HANGS } from './foreign-source';
import { type Range, isColon, isComma, isDash, isEnder, isQuote, type Items } from './items';
import { isFinite, isNickname, isTermInApposition, isTime } from './noun-phrases';
import type { Cue, Report } from './report';
import { type Subject, type VerbGroup, mainSubject, subjectAfter, subjectBefore } from './subject';

export function findSubject(
  items: Items,
  cue: Cue,
  group: VerbGroup,
  range: Range,
  earlier: readonly Report[],
): Subject | null {
  const floor = subjectFloor(items, group.from, range[0], earlier);
  const before = items[group.from - 1];
  const opens =
    group.from <= floor ||
    isQuote(before) ||
    isComma(before) ||
    isDash(before) ||
    isColon(before) ||
    before?.lower === 'so' ||
    before?.lower === 'as' ||
    isEnder(before);
  const afterQuote = isQuote(before) && before?.pausing === true;
  if (opens && !group.auxiliary && (canInvert(cue) || (afterQuote && cautions(cue)))) {
    const inverted = subjectAfter(items, cue.end - 1, range[1]);
    if (
      inverted !== null &&
      closesClause(items, inverted.range[1], range[1], isQuote(before)) &&
      !((cue.verb.frames & frame.object) !== 0 && /^(?:to|not)$/.test(items[inverted.range[1]]?.lower ?? '')) &&
      !(isComma(before) && !isQuote(items[group.from - 2]) && hasVerbBehind(items, inverted.range[1], range[1]))
    )
      return behindApposition(items, group.from, floor, inverted) ?? inverted;
  }
  const subject = subjectBefore(items, group.from, floor);
  if (subject !== null) return subject;
  // "would try and find funds": a base form shares its subject only with another one
  if (
    cue.form === 'base' &&
    group.modal === null &&
    !earlier.some((other) => items[other.cue[0]]?.lower === other.lemma)
  )
    return null;
  return sharedSubject(items, group.from, range, earlier);
}

/** "Anders Sollovey, the director, threatened the owners": behind a comma "the owners" is an object if a name stands before. */
function behindApposition(items: Items, groupFrom: number, floor: number, inverted: Subject): Subject | null {
  if (!isComma(items[groupFrom - 1]) || isQuote(items[groupFrom - 2])) return null;
  if (!determiners.has(items[inverted.range[0]]?.lower ?? '')) return null;
  const subject = subjectBefore(items, groupFrom, floor);
  return subject?.how === 'apposition' ? subject : null;
}

/** "Ada Park, the director, said Lund's reply to the mayor was weak": a verb behind the phrase makes it the content. */
function hasVerbBehind(items: Items, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'punct' || item.kind === 'quote') return false;
    if (item.kind === 'word' && (subordinators.has(item.lower) || relatives.has(item.lower))) return false;
    if (isFinite(items, i)) return true;
  }
  return false;
}

/** "said Smith", "asked Smith", "warned Smith"; never "told Smith", "praised Smith". */
const canInvert = (cue: Cue): boolean =>
  (cue.verb.frames & frame.quote) !== 0 &&
  ((cue.verb.frames & frame.addressee) === 0 || cue.verb.lemma === 'ask') &&
  cue.form !== 'ing';

/** `"It is early," cautioned Dr Riis`: behind a quotation these invert too, though they take an addressee. */
const cautions = (cue: Cue): boolean =>
  /^(?:caution|remind|counsel|plead|implore|beg|admonish|command|order|encourage|challenge|instruct|advise)$/.test(
    cue.verb.lemma,
  ) && cue.form !== 'ing';

/** Behind an inverted subject nothing may follow that makes it an object with a clause: end, comma, adverbial, quote. */
function closesClause(items: Items, i: number, to: number, behindQuote: boolean): boolean {
  let at = i;
  while (at < to && isAdverb(items[at]?.lower ?? '')) at += 1;
  const item = items[at];
  if (item?.kind === 'quote') return behindQuote; // said the tone "was serious"
  if (item === undefined || at >= to || item.kind === 'punct') return true;
  if (isFinite(items, at)) return false;
  if (HANGS.test(item.lower)) return true; // "a déclaré Jean Morvan à l'AFP"
  if (prepositions.has(item.lower) || isTime(item) || isAdverb(item.lower)) return true;
  return (
    (behindQuote && !isFinite(items, i)) ||
    /^(?:who|whose|when|while|and|because|last|this|to|where|which)$/.test(item.lower)
  );
}

/** The subject cannot stand inside what an earlier report of the sentence already says. */
export function subjectFloor(items: Items, groupFrom: number, from: number, earlier: readonly Report[]): number {
  let floor = from;
  for (let i = groupFrom - 1; i >= from; i -= 1) {
    if (items[i]?.kind === 'quote' && !isNickname(items, i) && !isTermInApposition(items, i))
      return Math.max(floor, i + 1);
  }
  for (const other of earlier)
    if (other.how !== 'relative' && (other.complement !== null || other.how === 'according-to'))
      floor = Math.max(floor, other.cue[1]);
  return floor;
}

/** "said A and told B": the earlier report's source, or the sentence's main subject ("rose and said"). */
export function sharedSubject(
  items: Items,
  groupFrom: number,
  range: Range,
  earlier: readonly Report[],
): Subject | null {
  const before = items[groupFrom - 1];
  const joins =
    before?.lower === 'and' ||
    before?.lower === 'but' ||
    before?.lower === 'or' ||
    before?.lower === 'then' ||
    isComma(before);
  if (!joins) return null;
  const last = [...earlier].reverse().find((other) => other.how !== 'relative' && other.complement !== null);
  if (last?.source !== null && last !== undefined && !last.passive) return { range: last.source, how: 'shared' };
  const main = mainSubject(items, range[0], groupFrom);
  if (main !== null) return { range: main.range, how: 'shared' };
  // "He rails against it and pledges": a verb in the present, which no list knows
  return /^(?:he|she|they)$/.test(items[range[0]]?.lower ?? '')
    ? { range: [range[0], range[0] + 1], how: 'shared' }
    : null;
}

export function documentBefore(items: Items, i: number, floor: number): Range | null {
  const subject = subjectBefore(items, i, floor);
  if (subject === null) return null;
  let from = i - 1;
  while (
    from > subject.range[0] &&
    !determiners.has(items[from]?.lower ?? '') &&
    !possessives.has(items[from]?.lower ?? '')
  )
    from -= 1;
  // "Hamas issued a statement vowing": who issues it speaks
  if (
    /^(?:issued|issues|issuing|released|releases|releasing|published|posted|sent|wrote|signed|put)$/.test(
      items[from - 1]?.lower ?? '',
    )
  )
    return null;
  return isDocumentNoun(items[i - 1]?.lower ?? '') ? [from, i] : null;
}
