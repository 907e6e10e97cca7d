/** What the list of an article's annotations shows, in reading order; rejected ones are gone. Pure. */
import type { Code } from '../../../core/model/codebook';
import type { Coding } from '../../../core/model/coding';
import type { ArticleId, CodeId, CodingId, EntityId, QuotationId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import type { Span } from '../../../core/model/span';

interface Common {
  readonly article: ArticleId;
  readonly span: Span;
  readonly status: 'suggested' | 'accepted';
  /** Who said it, or which code. */
  readonly title: string;
  readonly words: string;
}

export type AnnotationRow =
  | (Common & { readonly kind: 'quotation'; readonly id: QuotationId })
  | (Common & { readonly kind: 'coding'; readonly id: CodingId; readonly colour: number });

interface Names {
  readonly text: string;
  readonly entities: ReadonlyMap<EntityId, string>;
  readonly codes: ReadonlyMap<CodeId, Code>;
}

interface Annotated {
  readonly quotations: readonly Quotation[];
  readonly codings: readonly Coding[];
}

export function annotationRows({ quotations, codings }: Annotated, names: Names): AnnotationRow[] {
  const wordsAt = (spans: readonly Span[]): string => spans.map((span) => names.text.slice(...span)).join(' … ');
  const ofQuotations = quotations.flatMap((quotation): AnnotationRow[] => {
    const { id, article, content, status } = quotation;
    if (status === 'rejected') return [];
    const title = speakerOf(quotation, names);
    return [{ kind: 'quotation', id, article, span: content[0] ?? [0, 0], status, title, words: wordsAt(content) }];
  });
  const ofCodings = codings.flatMap(({ id, article, spans, status, code }): AnnotationRow[] => {
    const known = names.codes.get(code);
    if (status === 'rejected') return [];
    const title = known?.name ?? 'A code that was removed';
    const colour = known?.colour ?? 1;
    return [{ kind: 'coding', id, article, span: spans[0] ?? [0, 0], status, title, words: wordsAt(spans), colour }];
  });
  return [...ofQuotations, ...ofCodings].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

function speakerOf({ kind, sources }: Quotation, { text, entities }: Names): string {
  if (kind === 'scare') return 'Scare quote';
  const source = sources[0];
  if (!source) return 'No source';
  return (source.entity ? entities.get(source.entity) : undefined) ?? text.slice(...source.span);
}
