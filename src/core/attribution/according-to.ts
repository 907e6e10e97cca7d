/** "According to X, who was there, the plan failed": content on either side of the phrase. */
import { isAdverb, relatives } from '../text/word-classes';
import { hasFinite } from './bare-clause';
import { type SentenceInput, continuesClause, nextQuote, quotesFrom, rest } from './content-before';
import { type Range, isColon, isComma, isDash, isQuote, type Items } from './items';
import { isFinite } from './noun-phrases';
import type { Report } from './report';

export interface Claim {
  readonly report: Report;
  readonly content: readonly Range[];
  readonly rule: string;
  /** A medium that passes the whole report on: "..., [agency Lumen] reported". */
  readonly via?: Range;
}

export function accordingClaim(input: SentenceInput, report: Report, before: Range | null): Claim | null {
  const { items, range } = input;
  if (before !== null) {
    const at = skipInsertions(items, report.after, range[1]);
    const direct = isQuote(items[before[1] - 1]) && before[1] - before[0] === 1;
    const behind = direct
      ? nextQuoteRanges(input, report)
      : at !== null && continuesClause(items, at, range[1], before)
        ? rest(items, [at, range[1]])
        : [];
    return { report, content: [before, ...behind], rule: 'according-to/behind' };
  }
  const at = skipInsertions(items, report.after, range[1]);
  const behind = at === null ? [] : rest(items, [at, range[1]]);
  return behind.length === 0 ? null : { report, content: behind, rule: 'according-to/before' };
}

const nextQuoteRanges = (input: SentenceInput, report: Report): Range[] => {
  const quote = nextQuote(input, report);
  return quote === null ? [] : quotesFrom(input, quote);
};

/** Item behind the comma that ends "According to X, who was there," ; null if the sentence ends first. */
function skipInsertions(items: Items, after: number, to: number): number | null {
  let i = after;
  while (i < to && !isComma(items[i]) && !isQuote(items[i]) && !isDash(items[i]) && !isColon(items[i])) i += 1;
  if (i >= to) return null;
  if (isQuote(items[i])) return i;
  for (let n = 0; n < 4; n += 1) {
    const end = segmentEnd(items, i + 1, to);
    if (end >= to || !isInsertion(items, i + 1, end) || startsPredicate(items, i + 1, end, to)) break;
    i = end;
  }
  return i + 1 < to ? i + 1 : null;
}

/** "the man, a dentist, had been": this segment is the subject, because a verb opens the next or next but one. */
function startsPredicate(items: Items, from: number, end: number, to: number): boolean {
  if (relatives.has(items[from]?.lower ?? '') || (end - from === 1 && items[from]?.kind === 'number')) return false;
  const next = end + 1;
  const nextEnd = segmentEnd(items, next, to);
  if (isFinite(items, next) || (isAdverb(items[next]?.lower ?? '') && isFinite(items, next + 1))) return true;
  return (
    nextEnd + 1 < to && !hasFinite(items, next, nextEnd) && hasFinite(items, nextEnd + 1, Math.min(nextEnd + 3, to))
  );
}

function segmentEnd(items: Items, from: number, to: number): number {
  let i = from;
  while (i < to && !isComma(items[i])) i += 1;
  return i;
}

/** Between two commas: a relative clause, an age, an appositive without a verb. */
function isInsertion(items: Items, from: number, end: number): boolean {
  const word = items[from]?.lower ?? '';
  if (relatives.has(word) || /^(?:citing|quoting|speaking|itself|himself|herself)$/.test(word)) return true;
  if (end - from === 1 && items[from]?.kind === 'number') return true;
  const appositive = /^(?:a|an|the|one|its|his|her|their|now|then)$/.test(word) || items[from]?.capital === true;
  return appositive && !hasFinite(items, from, end);
}
