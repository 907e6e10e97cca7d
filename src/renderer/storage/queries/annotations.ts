/** Annotations of one article, one annotation, or all of the library by a filter. Rejected ones are included: views choose. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Coding } from '../../../core/model/coding';
import type { Figure } from '../../../core/model/figure';
import type { ArticleId, CodeId, EntityId, QuotationId } from '../../../core/model/ids';
import type { Quotation, ReviewStatus } from '../../../core/model/quotation';
import type { RecordOf } from '../../../core/model/records';
import type { LibrarySession } from '../session';

type AnnotationKind = 'quotations' | 'codings' | 'figures';

async function ofArticle<K extends AnnotationKind>(
  { database }: LibrarySession,
  kind: K,
  article: ArticleId,
): Promise<RecordOf<K>[]> {
  const annotations: RecordOf<K>[] = await database.records(kind).where('article', [article]);
  return annotations.sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

function startOf(annotation: Quotation | Coding | Figure): number {
  if ('content' in annotation) return annotation.content[0]?.[0] ?? 0;
  return 'spans' in annotation ? (annotation.spans[0]?.[0] ?? 0) : annotation.span[0];
}

/** In reading order. */
export const readQuotations = (session: LibrarySession, article: ArticleId): Promise<Quotation[]> =>
  ofArticle(session, 'quotations', article);

export const readCodings = (session: LibrarySession, article: ArticleId): Promise<Coding[]> =>
  ofArticle(session, 'codings', article);

export const readFigures = (session: LibrarySession, article: ArticleId): Promise<Figure[]> =>
  ofArticle(session, 'figures', article);

export const useQuotations = (session: LibrarySession, article: ArticleId): readonly Quotation[] | undefined =>
  useLiveQuery(() => readQuotations(session, article), [session, article]);

export const useCodings = (session: LibrarySession, article: ArticleId): readonly Coding[] | undefined =>
  useLiveQuery(() => readCodings(session, article), [session, article]);

export const useFigures = (session: LibrarySession, article: ArticleId): readonly Figure[] | undefined =>
  useLiveQuery(() => readFigures(session, article), [session, article]);

/** Null if it was removed. */
export const useQuotation = (session: LibrarySession, id: QuotationId): Quotation | null | undefined =>
  useLiveQuery(async () => (await session.database.records('quotations').get(id)) ?? null, [session, id]);

/** What to show of all annotations; a filter that is not given lets everything through. */
export interface AnnotationFilter {
  readonly articles?: readonly ArticleId[];
  readonly statuses?: readonly ReviewStatus[];
  readonly entity?: EntityId;
  readonly code?: CodeId;
  readonly coder?: string;
}

export interface Annotations {
  readonly quotations: readonly Quotation[];
  readonly codings: readonly Coding[];
}

export async function readAnnotations(session: LibrarySession, filter: AnnotationFilter): Promise<Annotations> {
  const quotations = filter.code === undefined ? await findQuotations(session, filter) : [];
  const codings = filter.entity === undefined ? await findCodings(session, filter) : [];
  return {
    quotations: quotations.filter((quotation) => passes(quotation, filter)),
    codings: codings.filter((coding) => passes(coding, filter)),
  };
}

/** Hand in the same filter object while it has not changed, or the query runs at each render. */
export const useAnnotations = (session: LibrarySession, filter: AnnotationFilter): Annotations | undefined =>
  useLiveQuery(() => readAnnotations(session, filter), [session, filter]);

function findQuotations({ database }: LibrarySession, filter: AnnotationFilter): Promise<Quotation[]> {
  const quotations = database.records('quotations');
  if (filter.entity !== undefined) return quotations.where('links', [filter.entity]);
  return filter.articles !== undefined ? quotations.where('article', filter.articles) : quotations.all();
}

function findCodings({ database }: LibrarySession, filter: AnnotationFilter): Promise<Coding[]> {
  const codings = database.records('codings');
  if (filter.code !== undefined) return codings.where('links', [filter.code]);
  return filter.articles !== undefined ? codings.where('article', filter.articles) : codings.all();
}

function passes(annotation: Quotation | Coding, filter: AnnotationFilter): boolean {
  const { articles, statuses, coder } = filter;
  const { origin } = annotation;
  return (
    (articles === undefined || articles.includes(annotation.article)) &&
    (statuses === undefined || statuses.includes(annotation.status)) &&
    (coder === undefined || (origin.kind === 'coder' && origin.coder === coder))
  );
}
