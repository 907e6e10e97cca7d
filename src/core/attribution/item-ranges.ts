/** Ranges of items: cut at their edges, and located in the text. */
import type { Span } from '../text/span';
import type { MentionSpan } from './draft';
import { type Item, type Range, isColon, isComma, isDash, isEnder, type Items } from './items';
import type { Report } from './report';

/** Range without commas, stops and dashes at its edges; null if nothing is left. */
export function trimRange(items: Items, [from, to]: Range): Range | null {
  let a = from;
  let b = to;
  while (a < b && isEdge(items[a])) a += 1;
  while (b > a && (isEdge(items[b - 1]) || isEnder(items[b - 1]))) b -= 1;
  if (items[b - 1] !== undefined && (items[b - 1]?.lower === 'and' || items[b - 1]?.lower === 'but')) b -= 1;
  while (b > a && isEdge(items[b - 1])) b -= 1;
  return b > a ? [a, b] : null;
}

const isEdge = (item: Item | undefined): boolean =>
  isComma(item) || isDash(item) || isColon(item) || item?.lower === ';' || item?.lower === '•';

export const spanOf = (items: Items, [from, to]: Range): Span => [items[from]?.start ?? 0, items[to - 1]?.end ?? 0];

export const mentionOf = (items: Items, report: Report): MentionSpan => ({
  span: spanOf(items, report.source ?? [0, 0]),
  antecedent: report.antecedent === null ? null : spanOf(items, report.antecedent),
});
