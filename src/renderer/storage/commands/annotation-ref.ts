/** How views name an annotation of any kind. */
import type { CodingId, FigureId, QuotationId } from '../../../core/model/ids';
import type { ReviewTargets } from './bulk-review';

export type AnnotationRef =
  | { readonly kind: 'quotation'; readonly id: QuotationId }
  | { readonly kind: 'coding'; readonly id: CodingId }
  | { readonly kind: 'figure'; readonly id: FigureId };

export const targetsOf = (refs: readonly AnnotationRef[]): ReviewTargets => ({
  quotations: refs.flatMap((ref) => (ref.kind === 'quotation' ? [ref.id] : [])),
  codings: refs.flatMap((ref) => (ref.kind === 'coding' ? [ref.id] : [])),
  figures: refs.flatMap((ref) => (ref.kind === 'figure' ? [ref.id] : [])),
});
