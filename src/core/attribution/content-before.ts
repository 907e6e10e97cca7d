/** The content that stands before its reporting clause, and what of it goes on behind: "The ship, police said, had sunk". */
import {
  adverbs,
  coordinators,
  determiners,
  isAdverb,
  possessives,
  prepositions,
  relatives,
  subordinators,
} from '../text/word-classes';
import type { Claim } from './according-to';
import { hasFinite } from './bare-clause';
import { skipAdverbials } from './complement';
import { frame } from './cue-verbs';
import { trimRange } from './item-ranges';
import { type Item, type Range, findItem, isColon, isComma, isDash, isEnder, isQuote, type Items } from './items';
import { isTime } from './noun-phrases';
import type { Report } from './report';

export interface SentenceInput {
  readonly text: string;
  readonly items: Items;
  readonly range: Range;
  readonly reports: readonly Report[];
  readonly paragraph: number;
  readonly sentence: number;
}

/** The content that stands before a reporting clause: up to its comma or closing mark. */
export function contentBefore(input: SentenceInput, report: Report, earlier: readonly Claim[]): Range | null {
  const { items, range } = input;
  if (report.passive || report.how === 'shared' || report.how === 'none' || report.how === 'relative') return null;
  let to = report.start;
  if (items[to - 1]?.lower === 'as' || items[to - 1]?.lower === 'or') to -= 1;
  const edge = items[to - 1];
  if (to <= range[0] || edge === undefined) return null;
  const closed = isQuote(edge) || isComma(edge) || isDash(edge) || (isEnder(edge) && !isEnder(items[to]));
  if (!closed && report.how !== 'according-to') return null;
  if (isQuote(edge) && !edge.pausing && determines(items[to - 2])) return null; // a "provisional" limit stayed
  const from = Math.max(contentFloor(input, report, earlier), openBracketBefore(items, to, range[0]));
  const start = input.sentence === 0 && from === input.range[0] ? Math.max(from, datelineEnd(items, to)) : from;
  const trimmed = trimRange(items, dropLeadIn(input, [start, to]));
  if (trimmed === null || isQuestionAsked(input, trimmed) || !isContentLike(input, trimmed, report)) return null;
  return isOnProgramme(input, trimmed) ? null : trimmed;
}

/** Behind the bracket that is open at `to`: words in brackets are a sentence of their own. */
function openBracketBefore(items: Items, to: number, floor: number): number {
  for (let i = to - 1; i >= floor; i -= 1) {
    if (items[i]?.lower === ')') return floor;
    if (items[i]?.lower === '(') return i + 1;
  }
  return floor;
}

/** `On "This Morning," the senator said`, `In an interview with "Fox and Geese," he`: a title behind a preposition. */
function isOnProgramme({ text, items }: SentenceInput, [from, to]: Range): boolean {
  const quote = items[to - 1];
  if (!isQuote(quote) || quote === undefined || to - from < 2 || hasFinite(items, from, to - 1)) return false;
  const first = items[from];
  const adverbial = first?.kind === 'word' && (prepositions.has(first.lower) || isAdverb(first.lower));
  const before = items[to - 2];
  const governed = before?.kind === 'word' && (prepositions.has(before.lower) || /s'$|'s$/.test(before.lower));
  return adverbial && governed && TITLE.test(text.slice(quote.start, quote.end));
}

/** Two or more words in capitals in quote marks, with short words between: "Fox and Friends," */
const TITLE =
  /^\P{L}*\p{Lu}[\p{L}\p{N}’'.-]*(?: (?:\p{Lu}[\p{L}\p{N}’'.-]*|and|the|of|with|in|to|for|on|a|an|&))*\P{L}*$/u;

const determines = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (determiners.has(item.lower) || possessives.has(item.lower));

/** "Asked if he expects progress, Biden responded with confidence": the question is no content of the answer. */
const isQuestionAsked = (input: SentenceInput, [from, to]: Range): boolean =>
  input.reports.some(
    (other) =>
      other.lemma === 'ask' && other.cue[0] >= from && other.cue[0] <= from + 2 && other.cue[1] <= to && other.passive,
  );

/** Content starts behind an earlier report of the same sentence that had its own content before it. */
function contentFloor(input: SentenceInput, report: Report, earlier: readonly Claim[]): number {
  let floor = input.range[0];
  for (const claim of earlier) {
    const first = claim.content[0];
    if (first !== undefined && first[0] < claim.report.cue[0] && claim.report.how !== 'according-to')
      floor = Math.max(floor, claim.report.after);
  }
  return Math.min(floor, report.start);
}

/** `But "we lost," he said`, `Meanwhile, ...`: connecting words are not what was said. */
function dropLeadIn(input: SentenceInput, [from, to]: Range): Range {
  const { items } = input;
  let i = from;
  while (
    i < to &&
    (isComma(items[i]) || isDash(items[i]) || items[i]?.lower === '•' || isLeadWord(items[i], items[i + 1]))
  )
    i += 1;
  const firstQuote = findItem(items, i, to, isQuote);
  if (
    firstQuote > i &&
    firstQuote - i <= 3 &&
    !hasFinite(items, i, firstQuote) &&
    startsCapital(input, items[firstQuote]) &&
    items.slice(i, firstQuote).some((item) => isComma(item) || isColon(item))
  )
    return [firstQuote, to];
  return [i, to];
}

/** "WILMINGTON, Del. (AP) - ": capitalised words, numbers and brackets up to a dash, at the start of a paragraph. */
export function datelineEnd(items: Items, to: number): number {
  for (let i = 0; i < Math.min(to, 12); i += 1) {
    const item = items[i];
    if (item === undefined) return 0;
    if (isDash(item)) return i > 0 && items[i - 1]?.end !== item.start ? i + 1 : 0;
    if (item.kind === 'punct' ? !/^[,()./]$/.test(item.lower) : item.kind === 'word' && !item.capital) return 0;
    if (item.kind === 'quote') return 0;
  }
  return 0;
}

const isLeadWord = (item: Item | undefined, next: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (((item.lower === 'but' || item.lower === 'and' || item.lower === 'yet') && !isComma(next)) ||
    (adverbs.has(item.lower) && isComma(next)) ||
    (item.lower === 'still' && isComma(next)));

const startsCapital = (input: SentenceInput, quote: Item | undefined): boolean =>
  quote !== undefined && /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(input.text.slice(quote.start, quote.start + 6));

/** A clause or words in quote marks; not a mere adverbial ("In Berlin, police said ..."). */
function isContentLike(input: SentenceInput, [from, to]: Range, report: Report): boolean {
  const { items } = input;
  if (items.slice(from, to).some(isQuote)) return true;
  const parenthetical = report.complement === null;
  if (!parenthetical || (report.verb.frames & frame.parenthetical) === 0) return false;
  const first = items[from];
  if (first?.kind === 'word' && isAdverb(first.lower) && to - from <= 2) return false;
  if (hasFinite(items, from, to))
    return !(
      first !== undefined &&
      subordinators.has(first.lower) &&
      !hasMainClause(items, from, to) &&
      report.after < input.range[1] - 1 &&
      !isEnder(items[report.after]) &&
      false
    );
  const opensAdverbial =
    first?.kind === 'word' && (prepositions.has(first.lower) || isTime(first) || /ing$/.test(first.lower));
  return !opensAdverbial || isComma(items[skipAdverbials(items, report.after, input.range[1])]);
}

const hasMainClause = (items: Items, from: number, to: number): boolean =>
  items.slice(from, to).some((item, k) => isComma(item) && hasFinite(items, from + k, to));

/** What goes on behind the reporting clause: `"..., " he said, "..."`, `The ship, police said, had sunk`. */
export function contentBehind(input: SentenceInput, report: Report, before: Range): Range[] {
  const { items, range } = input;
  const direct = isQuote(items[before[1] - 1]) && before[1] - before[0] === 1;
  if (isQuote(items[before[1] - 1])) {
    const quote = nextQuote(input, report);
    if (quote !== null) return direct ? quotesFrom(input, quote) : rest(items, [quote, range[1]]);
    if (direct) return [];
  }
  if (report.how === 'after' && !hasCommaThenFinite(items, report.after, range[1])) return [];
  const at = skipAdverbials(items, skipAddressee(report), range[1]);
  if (!isComma(items[at]) && !isDash(items[at])) return [];
  return continuesClause(items, at + 1, range[1], before) ? rest(items, [at + 1, range[1]]) : [];
}

const skipAddressee = (report: Report): number => report.complement?.addressee?.[1] ?? report.after;

const hasCommaThenFinite = (items: Items, from: number, to: number): boolean =>
  isComma(items[from]) &&
  from + 1 < to &&
  items[from + 1]?.kind === 'word' &&
  (hasFinite(items, from + 1, Math.min(to, from + 3)) || (prepositions.has(items[from + 1]?.lower ?? '') && false));

/** Behind "police said,": a verb or the rest of a clause, not a relative clause, participle or new conjunct. */
export function continuesClause(items: Items, from: number, to: number, before: Range): boolean {
  const first = items[from];
  if (first === undefined || from >= to || first.kind === 'punct') return false;
  const word = first.lower;
  if (relatives.has(word) || (/(?:ing)$/.test(word) && first.kind === 'word' && !first.capital)) return false;
  if (hasFinite(items, from, Math.min(to, from + 3)) && !hasFinite(items, before[0], before[1])) return true;
  if (word === 'as' || word === 'while' || word === 'when' || word === 'after') return false;
  if (coordinators.has(word)) return hasFinite(items, from, to);
  return hasFinite(items, from, to) || !hasFinite(items, before[0], before[1]);
}

export const rest = (items: Items, range: Range): Range[] => {
  const trimmed = trimRange(items, range);
  return trimmed === null ? [] : [trimmed];
};

/** The next quote of the sentence that no other report claims. */
export function nextQuote(input: SentenceInput, report: Report): number | null {
  const { items, range } = input;
  const other = input.reports.find((r) => r.cue[0] > report.cue[0]);
  const limit = Math.min(range[1], other === undefined ? range[1] : Math.min(other.start, other.cue[0]));
  for (let i = report.after; i < limit; i += 1) {
    if (!isQuote(items[i])) continue;
    const edge = items[i - 1];
    return isComma(edge) || isDash(edge) || isColon(edge) || isQuote(edge) || isEnder(edge) || i === report.after
      ? i
      : null;
  }
  return null;
}

/** Consecutive quotes from `from`; short actions between them may stand between commas or dashes. */
export function quotesFrom(input: SentenceInput, from: number): Range[] {
  const { items, range } = input;
  const found: Range[] = [];
  for (let i = from; i < range[1]; i += 1) if (isQuote(items[i])) found.push([i, i + 1]);
  return found;
}
