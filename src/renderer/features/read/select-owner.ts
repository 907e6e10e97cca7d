/** Selects the annotation a mark belongs to, at the part the mark shows. */
import type { CodingId, FigureId, QuotationId } from '../../../core/model/ids';
import type { ReaderMark } from '../../editor/reader-mark';
import { select } from '../../session/view';
import type { Annotated } from './article-marks';

export function selectOwner(mark: ReaderMark, annotated: Annotated): void {
  if (annotated.codings.some((coding) => coding.id === mark.owner))
    return select({ kind: 'coding', id: mark.owner as CodingId });
  if (annotated.figures.some((figure) => figure.id === mark.owner))
    return select({ kind: 'figure', id: mark.owner as FigureId });
  select({
    kind: 'quotation',
    id: mark.owner as QuotationId,
    part: { role: mark.role ?? 'content', index: mark.index },
  });
}
