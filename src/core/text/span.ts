/**
 * Spans: half-open `[start, end)` in UTF-16 code units. Said once, here; everything else in the core relies on it.
 */
import type { Span } from '../model/span';

export type { Span } from '../model/span';

export const length = (span: Span): number => span[1] - span[0];

export const slice = (text: string, span: Span): string => text.slice(span[0], span[1]);

/** Do the two share at least one code unit? Touching spans do not. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

export const sameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

/** Order of reading: by start, the longer one first. */
export const compareSpans = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1];

/** The smallest span that covers all of them; null for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
}

/** Overlap over union, 0 to 1, of two sets of code units given as lists of disjoint spans. */
export function intersectionOverUnion(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
  const total = a.reduce((n, s) => n + length(s), 0) + b.reduce((n, s) => n + length(s), 0) - shared;
  return total === 0 ? 0 : shared / total;
}

/** The span without white space at its edges. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
