/** The quotations and codings that pass the search page's filters, in the order of the articles' dates. */
import type { Article } from '../../../core/model/article';
import type { Coding } from '../../../core/model/coding';
import type { ArticleId, CodeId, EntityId } from '../../../core/model/ids';
import type { Quotation, ReviewStatus } from '../../../core/model/quotation';
import type { SearchQuery } from '../../../core/model/saved-search';
import type { Span } from '../../../core/model/span';
import { readAnnotations } from '../../storage/queries/annotations';
import { readParagraphs } from '../../storage/queries/paragraphs';
import type { LibrarySession } from '../../storage/session';
import { codesTogether, overlaps } from './codes-together';

export interface FoundSegment {
  readonly id: string;
  readonly article: ArticleId;
  readonly spans: readonly Span[];
  /** What opens in the inspector. */
  readonly open:
    | { readonly kind: 'quotation'; readonly id: Quotation['id'] }
    | { readonly kind: 'coding'; readonly id: Coding['id'] };
  readonly speakers: readonly EntityId[];
  readonly codes: readonly CodeId[];
  readonly status: ReviewStatus;
  readonly coder: string;
}

export async function readSegments(
  session: LibrarySession,
  query: SearchQuery,
  articles: readonly Article[],
): Promise<readonly FoundSegment[]> {
  const order = new Map(byDate(articles).map((article, at) => [article.id, at]));
  const found = await find(session, query);
  return found
    .filter((segment) => order.has(segment.article) && passes(segment, query))
    .sort(
      (a, b) =>
        (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1),
    );
}

async function find(session: LibrarySession, { code, together, speaker }: SearchQuery): Promise<FoundSegment[]> {
  if (speaker !== null) {
    const { quotations } = await readAnnotations(session, { entity: speaker });
    if (code === null) return quotations.map(ofQuotation);
    const coded = (await readAnnotations(session, { code })).codings.filter(isKept);
    return quotations
      .filter((one) =>
        coded.some((coding) => coding.article === one.article && overlaps(coding, { spans: one.content })),
      )
      .map((one) => ({ ...ofQuotation(one), codes: [code] }));
  }
  if (code === null) {
    const { quotations, codings } = await readAnnotations(session, {});
    return [...quotations.map(ofQuotation), ...codings.map(ofCoding)];
  }
  const first = (await readAnnotations(session, { code })).codings;
  if (together === null) return first.map(ofCoding);
  const second = (await readAnnotations(session, { code: together.code })).codings.filter(isKept);
  const both = [...new Set(second.map((one) => one.article))];
  const paragraphs = together.relation === 'follows' ? await readParagraphs(session, both) : new Map();
  return codesTogether(first, second, together, (article) => paragraphs.get(article) ?? []).map((pair) => ({
    ...ofCoding(pair.first),
    id: `${pair.first.id} ${pair.second.id}`,
    spans: pair.spans,
    codes: [pair.first.code, pair.second.code],
  }));
}

const isKept = ({ status }: Coding): boolean => status !== 'rejected';

/** Rejected ones only when they are asked for. */
const passes = ({ status, coder }: FoundSegment, query: SearchQuery): boolean =>
  (query.status === null ? status !== 'rejected' : status === query.status) &&
  (query.coder === null || coder === query.coder);

const ofQuotation = (quotation: Quotation): FoundSegment => ({
  id: quotation.id,
  article: quotation.article,
  spans: quotation.content,
  open: { kind: 'quotation', id: quotation.id },
  speakers: quotation.sources.flatMap(({ entity }) => (entity === null ? [] : [entity])),
  codes: [],
  status: quotation.status,
  coder: quotation.origin.kind === 'coder' ? quotation.origin.coder : (quotation.reviewedBy ?? ''),
});

const ofCoding = (coding: Coding): FoundSegment => ({
  id: coding.id,
  article: coding.article,
  spans: coding.spans,
  open: { kind: 'coding', id: coding.id },
  speakers: [],
  codes: [coding.code],
  status: coding.status,
  coder: coding.origin.kind === 'coder' ? coding.origin.coder : '',
});

const startOf = ({ spans }: FoundSegment): number => spans[0]?.[0] ?? 0;

/** Undated articles last, in the order of import. */
function byDate(articles: readonly Article[]): Article[] {
  const day = ({ metadata }: Article): string => metadata.published?.value ?? '9999';
  return [...articles].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Everybody who made or reviewed a mark, for the filter. */
export async function readCoders(session: LibrarySession): Promise<readonly string[]> {
  const { quotations, codings } = await readAnnotations(session, {});
  const names = new Set([...quotations.map(ofQuotation), ...codings.map(ofCoding)].map(({ coder }) => coder));
  names.delete('');
  return [...names].sort((a, b) => a.localeCompare(b));
}
