/** Annotations of one article, one annotation, or all of the library by a filter. Rejected ones are included: views choose. */
import type { Coding } from '../../../core/model/coding';
import type { Figure } from '../../../core/model/figure';
import type { ArticleId, CodeId, EntityId, QuotationId } from '../../../core/model/ids';
import type { Quotation, ReviewStatus } from '../../../core/model/quotation';
import type { RecordOf } from '../../../core/model/records';
import { listView, recordView } from '../live/list-view';
import type { LiveView } from '../live/live-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';

type AnnotationKind = 'quotations' | 'codings' | 'figures';

async function ofArticle<K extends AnnotationKind>(
  { database }: LibrarySession,
  kind: K,
  article: ArticleId,
): Promise<RecordOf<K>[]> {
  const annotations: RecordOf<K>[] = await database.records(kind).where('article', [article]);
  return annotations.sort(inReadingOrder);
}

export const inReadingOrder = (a: Annotation, b: Annotation): number =>
  startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);

type Annotation = Quotation | Coding | Figure;

function startOf(annotation: Annotation): number {
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

/** Of one article, in reading order. */
export const annotationsOf = <K extends AnnotationKind>(
  kind: K,
  article: ArticleId,
): LiveView<readonly RecordOf<K>[]> =>
  listView({
    name: `${kind} of ${article}`,
    kind,
    read: (session) => ofArticle(session, kind, article),
    belongs: (record: Annotation) => record.article === article,
    compare: inReadingOrder,
  });

/** Of the whole library or some of its articles, in the order of articles and of reading. */
export const allAnnotations = <K extends AnnotationKind>(
  kind: K,
  articles: readonly ArticleId[] | null,
): LiveView<readonly RecordOf<K>[]> => {
  const wanted = articles === null ? null : new Set(articles);
  return listView({
    name: `all ${kind} ${articles?.join(' ') ?? ''}`,
    kind,
    heavy: articles === null,
    read: async ({ database }) => {
      const records = database.records(kind);
      const found: RecordOf<K>[] = await (articles === null ? records.all() : records.where('article', articles));
      return found.sort(byArticle);
    },
    belongs: (record: Annotation) => wanted === null || wanted.has(record.article),
    compare: byArticle,
  });
};

const byArticle = (a: Annotation, b: Annotation): number =>
  a.article === b.article ? inReadingOrder(a, b) : a.article < b.article ? -1 : 1;

export const useQuotations = (session: LibrarySession, article: ArticleId): readonly Quotation[] | undefined =>
  useLiveView(session, annotationsOf('quotations', article));

export const useCodings = (session: LibrarySession, article: ArticleId): readonly Coding[] | undefined =>
  useLiveView(session, annotationsOf('codings', article));

export const useFigures = (session: LibrarySession, article: ArticleId): readonly Figure[] | undefined =>
  useLiveView(session, annotationsOf('figures', article));

export const quotationView = (id: QuotationId): LiveView<Quotation | null> => ({
  ...recordView('quotations', id),
  meanwhile: (views) =>
    (views.values('quotations of ') as (readonly Quotation[])[]).flat().find((quotation) => quotation.id === id),
});

/** Null if it was removed. */
export const useQuotation = (session: LibrarySession, id: QuotationId): Quotation | null | undefined =>
  useLiveView(session, quotationView(id));

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
