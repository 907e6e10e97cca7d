/**
 * Nouns that report: "her warning to Orme about making a "costly slip"", "the claim that it was "absurd"". Only with words
 * in quote marks behind the noun, and only if the sentence has a subject that can speak.
 */
import { isGroupNoun, isPersonNoun } from '../text/person-nouns';
import { determiners, possessives } from '../text/word-classes';
import { isComma, isEnder, isQuote, type Item, type Range } from './items';
import { endsInName, isFinite } from './noun-phrases';
import { trimRange } from './item-ranges';
import { subjectBefore, verbGroup } from './subject';

export interface NounReport {
  readonly cue: Range;
  readonly source: Range;
  readonly content: Range;
}

const SPEECH_NOUN =
  /^(?:warning|claim|accusation|allegation|promise|pledge|vow|threat|insistence|assertion|remark|comment|statement|complaint|argument|belief|view|suggestion|words|call|demand|denial|admission|appeal|assurance|prediction|verdict|message|description|criticism|chant|shout|plea|retort|reply)s?$/;
const INTRODUCES = new Set(['that', 'about', 'of', 'to', 'against', 'as', 'for']);

/** The report whose content holds the quote at `quote`; null if no noun introduces it. */
export function nounReport(items: readonly Item[], quote: number, range: Range): NounReport | null {
  for (let i = quote - 1; i > range[0]; i -= 1) {
    const item = items[i];
    if (item === undefined || isComma(item) || isQuote(item) || item.lower === ':' || item.lower === ';') return null;
    if (!SPEECH_NOUN.test(item.lower) || isFinite(items, i)) continue;
    return reportOf(items, i, quote, range);
  }
  return null;
}

function reportOf(items: readonly Item[], noun: number, quote: number, range: Range): NounReport | null {
  const from = contentStart(items, noun, quote);
  const owner = possessorOf(items, noun, range[0]) ?? nearestSubject(items, noun, range[0]);
  if (owner === null || from === null || !speaks(items, owner)) return null;
  let to = quote + 1;
  while (to < range[1] && !isEnder(items[to]) && !isComma(items[to])) to += 1;
  const content = trimRange(items, [from, to]);
  return content === null ? null : { cue: [noun, noun + 1], source: owner, content };
}

/** Subject of the verb before the noun: "officials doubled down on its warning". */
function nearestSubject(items: readonly Item[], noun: number, floor: number): Range | null {
  for (let i = noun - 1; i > floor; i -= 1) {
    if (!isFinite(items, i)) continue;
    const subject = subjectBefore(items, verbGroup(items, i, floor).from, floor);
    if (subject !== null && subject.how !== 'relative') return subject.range;
  }
  return null;
}

/** "[Lavrov's] claim that": the possessor, where it is a name. */
function possessorOf(items: readonly Item[], noun: number, floor: number): Range | null {
  for (let i = noun - 1; i >= Math.max(floor, noun - 3); i -= 1) {
    const item = items[i];
    if (item?.capital === true && item.lower.endsWith("'s")) return [i, i + 1];
    if (determiners.has(item?.lower ?? '')) return null;
  }
  return null;
}

function contentStart(items: readonly Item[], noun: number, quote: number): number | null {
  if (noun + 1 === quote) return quote;
  let start: number | null = null;
  for (let i = noun + 1; i < quote; i += 1) {
    if (isFinite(items, i) && start === null) return null;
    if (INTRODUCES.has(items[i]?.lower ?? '') && (start === null || items[start - 1]?.lower === 'to')) start = i + 1;
  }
  return start;
}

function speaks(items: readonly Item[], [from, to]: Range): boolean {
  const words = items.slice(from, to);
  return (
    endsInName(items, from, to) ||
    words.some((item) => isPersonNoun(item.lower) || isGroupNoun(item.lower) || possessives.has(item.lower)) ||
    /^(?:he|she|they)$/.test(words[0]?.lower ?? '')
  );
}
