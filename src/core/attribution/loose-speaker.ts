/**
 * Speakers of a quotation that no reporting clause claims, read off its place: a name below a pull quote, a name behind a
 * dash, the one who acts in the same sentence or right before it.
 */
import type { Span } from '../text/span';
import { hasFinite } from './bare-clause';
import type { Draft, MentionSpan } from './draft';
import { spanOf } from './item-ranges';
import { type Item, type Range, findItem, isComma, isDash, isEnder, isQuote } from './items';
import { endsInName } from './noun-phrases';

/** Lexemes of a line below a pull quote: "Thomasina Eames, chief librarian". */
const NAME_LINE = 10;

/** The name in a line that stands alone: "Thomasina Eames, chief librarian"; null where the line is none. */
export function nameInLine(line: readonly Item[]): MentionSpan | null {
  const comma = line.findIndex((item) => item.kind === 'punct');
  const end = comma === -1 ? line.length : comma;
  const last = line[line.length - 1];
  const named = end >= 2 && end <= 5 && line.slice(0, end).every((item) => item.capital);
  if (line.length > NAME_LINE || !named || isEnder(last)) return null;
  return { span: spanOf(line, [0, end]), antecedent: null };
}

/** `"We heard it first" - survivors`, `"..." Valeska Paris`, `"..." - Nora Whitcombe, former clerk to the council`. */
export function signature(items: readonly Item[], i: number, range: Range): MentionSpan | null {
  const from = isQuote(items[i + 1]) ? i : items[i + 1]?.kind === 'punct' ? i + 2 : i + 1;
  const close = isEnder(items[range[1] - 1]) ? range[1] - 1 : range[1];
  const comma = findItem(items, from + 1, close, isComma);
  const to = comma === -1 ? close : comma;
  if (from <= i || from >= to || to - from > SIGNED || range[1] !== items.length || hasFinite(items, from, close))
    return null;
  if (!endsInName(items, from, to) && items[i + 1]?.kind !== 'punct') return null;
  if (comma !== -1 && (!isDash(items[i + 1]) || !endsInName(items, from, to))) return null;
  const words = items.slice(from, to);
  return words.every((word) => word.kind === 'word') && words[0]?.capital === true
    ? { span: spanOf(items, [from, to]), antecedent: null }
    : null;
}

/** Words of a signature before its comma. */
const SIGNED = 8;

/** A quotation of quoted parts only. */
export const quotedDraft = (
  content: Span[],
  parts: readonly number[],
  source: Pick<Draft, 'sources' | 'cue' | 'rule'>,
  place: Pick<Draft, 'paragraph' | 'sentence'>,
): Draft => ({
  content,
  quoted: [...content],
  verbatim: false,
  ...source,
  onBehalfOf: null,
  chain: [],
  polarity: 'affirmed',
  parts: [...parts],
  ...place,
});
