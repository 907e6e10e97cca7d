/** The quotations and codings that pass the search page's filters, in the order of the articles' dates. Pure. */
import type { Article } from '../../../core/model/article';
import type { Coding } from '../../../core/model/coding';
import type { ArticleId, CodeId, EntityId } from '../../../core/model/ids';
import type { Quotation, ReviewStatus } from '../../../core/model/quotation';
import type { SearchQuery } from '../../../core/model/saved-search';
import type { Span } from '../../../core/model/span';
import { coderOf } from '../../storage/queries/coders';
import type { SegmentMaterial } from '../../storage/queries/segment-material';
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

export function foundSegments(
  material: SegmentMaterial,
  query: SearchQuery,
  articles: readonly Article[],
): readonly FoundSegment[] {
  const order = new Map(byDate(articles).map((article, at) => [article.id, at]));
  return find(material, query)
    .filter((segment) => order.has(segment.article) && passes(segment, query))
    .sort(
      (a, b) =>
        (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1),
    );
}

function find(material: SegmentMaterial, { code, together, speaker }: SearchQuery): FoundSegment[] {
  const { quotations, codings, second, paragraphs } = material;
  if (speaker !== null && code !== null) {
    const coded = codings.filter(isKept);
    return quotations
      .filter((one) =>
        coded.some((coding) => coding.article === one.article && overlaps(coding, { spans: one.content })),
      )
      .map((one) => ({ ...ofQuotation(one), codes: [code] }));
  }
  if (code === null || together === null) return [...quotations.map(ofQuotation), ...codings.map(ofCoding)];
  const pairs = codesTogether(codings, second.filter(isKept), together, (article) => paragraphs.get(article) ?? []);
  return pairs.map((pair) => ({
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
  coder: coderOf(quotation),
});

const ofCoding = (coding: Coding): FoundSegment => ({
  id: coding.id,
  article: coding.article,
  spans: coding.spans,
  open: { kind: 'coding', id: coding.id },
  speakers: [],
  codes: [coding.code],
  status: coding.status,
  coder: coderOf(coding),
});

const startOf = ({ spans }: FoundSegment): number => spans[0]?.[0] ?? 0;

/** Undated articles last, in the order of import. */
function byDate(articles: readonly Article[]): Article[] {
  const day = ({ metadata }: Article): string => metadata.published?.value ?? '9999';
  return [...articles].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
