/** Grows or shrinks one span of an annotation by keys. A span never becomes empty. */
import type { CodingId, QuotationId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import type { Span } from '../../../core/model/span';
import type { ReaderMark } from '../../editor/reader-mark';
import { notify } from '../../session/notices';
import { editCoding } from '../../storage/commands/edit-coding';
import { editQuotation, type QuotationParts } from '../../storage/commands/edit-quotation';
import { readCodings, readQuotations } from '../../storage/queries/annotations';
import type { LibrarySession } from '../../storage/session';
import { useView } from '../../session/view';

export async function moveEdge(
  session: LibrarySession,
  mark: ReaderMark,
  edge: 'start' | 'end',
  offset: number,
): Promise<void> {
  const [start, end] = mark.span;
  const span: Span = edge === 'start' ? [Math.min(offset, end - 1), end] : [start, Math.max(offset, start + 1)];
  const article = useView.getState().active;
  if (!article || (span[0] === start && span[1] === end)) return;
  const result =
    mark.track === 'code'
      ? await moveCoding(session, mark, span, article)
      : mark.track === 'figure'
        ? null
        : await moveQuotationPart(session, mark, span, article);
  if (result && !result.ok) notify(result.error.message, 'error');
}

async function moveCoding(
  session: LibrarySession,
  mark: ReaderMark,
  span: Span,
  article: NonNullable<ReturnType<typeof useView.getState>['active']>,
) {
  const coding = (await readCodings(session, article)).find((one) => one.id === mark.owner);
  if (!coding) return null;
  return editCoding(session, mark.owner as CodingId, {
    spans: coding.spans.map((one, at) => (at === mark.index ? span : one)),
  });
}

async function moveQuotationPart(
  session: LibrarySession,
  mark: ReaderMark,
  span: Span,
  article: NonNullable<ReturnType<typeof useView.getState>['active']>,
) {
  const quotation = (await readQuotations(session, article)).find((one) => one.id === mark.owner);
  return quotation
    ? editQuotation(session, mark.owner as QuotationId, withSpan(quotation, mark, span), 'Move an edge')
    : null;
}

function withSpan(quotation: Quotation, { role, index }: ReaderMark, span: Span): QuotationParts {
  switch (role) {
    case 'source':
      return { sources: quotation.sources.map((source, at) => (at === index ? { ...source, span } : source)) };
    case 'cue':
      return { cue: span };
    case 'hop':
      return { chain: quotation.chain.map((hop, at) => (at === index ? { ...hop, span } : hop)) };
    case 'onBehalfOf':
      return quotation.onBehalfOf ? { onBehalfOf: { ...quotation.onBehalfOf, span } } : {};
    default:
      return { content: quotation.content.map((one, at) => (at === index ? span : one)) };
  }
}
