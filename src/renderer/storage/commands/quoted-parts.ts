/** Which parts of a hand-tagged content stand in quote marks, and how direct that makes the quotation. */
import type { Directness } from '../../../core/model/quotation';
import type { Span } from '../../../core/model/span';
import { length, slice, trimSpan } from '../../../core/text/span';

/** `"yes"`, `“yes”`, `«yes»`, `„yes“`; single marks are left out: they are apostrophes as often as quote marks. */
const MARKED = /"[^"]*"|“[^”]*”?|«[^»]*»?|„[^“”]*[“”]?/gu;

export function quotedParts(text: string, content: readonly Span[]): Span[] {
  return content.flatMap((span) =>
    [...slice(text, span).matchAll(MARKED)].map((match): Span => {
      const start = span[0] + match.index;
      return [start, start + match[0].length];
    }),
  );
}

/** direct: all of the content is in quote marks; indirect: none of it; mixed: some. */
export function directnessOf(text: string, content: readonly Span[], quoted: readonly Span[]): Directness {
  if (quoted.length === 0) return 'indirect';
  const total = (spans: readonly Span[]) => spans.reduce((n, span) => n + length(trimSpan(text, span)), 0);
  return total(quoted) >= total(content) ? 'direct' : 'mixed';
}
