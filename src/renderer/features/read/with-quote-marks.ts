/**
 * Words selected between quote marks are meant with their marks: without them the quotation would count as indirect.
 * Only where both marks stand right there: «We shall see», “We shall see,” (the comma belongs to the mark).
 */
import type { Span } from '../../../core/model/span';

const opening = /[“"«„‘'‹「『»›]/u;
/** An optional comma or end of sentence, then the closing mark. */
const closing = /^[,.;:!?…]?[”"»“’'›」』«‹]/u;

/** Longest that `closing` can match. */
const reach = 2;

export function withQuoteMarks(text: string, [start, end]: Span): Span {
  const after = closing.exec(text.slice(end, end + reach))?.[0];
  const letterBefore = /[\p{L}\p{N}]/u.test(text.charAt(start - 2));
  if (after === undefined || letterBefore || !opening.test(text.charAt(start - 1))) return [start, end];
  return [start - 1, end + after.length];
}
