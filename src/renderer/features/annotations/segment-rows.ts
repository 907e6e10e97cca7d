/** Rows of the table of retrieved segments, made of annotations, and what lets them through. */
import { articleLabel } from '../../../core/import/label';
import type { Article } from '../../../core/model/article';
import type { Code } from '../../../core/model/codebook';
import type { Entity } from '../../../core/model/entity';
import type { ArticleId, CodeId, CodingId, EntityId, QuotationId } from '../../../core/model/ids';
import type { Paragraph } from '../../../core/model/paragraph';
import type { ReviewStatus } from '../../../core/model/quotation';
import type { Span } from '../../../core/model/span';
import type { Annotations } from '../../storage/queries/annotations';

export interface SegmentRow {
  readonly id: QuotationId | CodingId;
  readonly what: 'quotation' | 'coding';
  readonly article: ArticleId;
  readonly span: Span;
  readonly outlet: string;
  /** Number of the body paragraph; empty outside the body. */
  readonly paragraph: string;
  readonly words: string;
  readonly speaker: string;
  readonly cue: string;
  readonly kind: string;
  readonly status: ReviewStatus;
  readonly codes: string;
}

export interface SegmentFilter {
  readonly words: string;
  readonly kind: 'all' | 'quotations' | 'codes' | 'scare';
  readonly status: 'all' | 'suggested' | 'accepted';
  readonly scope: 'article' | 'event' | 'library';
}

export interface Lookups {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly texts: ReadonlyMap<ArticleId, string>;
  readonly paragraphs: ReadonlyMap<ArticleId, readonly Paragraph[]>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly codes: ReadonlyMap<CodeId, Code>;
}

export function segmentRows({ quotations, codings }: Annotations, lookups: Lookups): SegmentRow[] {
  const { articles, texts, entities, codes } = lookups;
  const wordsAt = (article: ArticleId, spans: readonly Span[]): string =>
    spans.map((span) => (texts.get(article) ?? '').slice(...span)).join(' … ');
  const outletOf = (article: ArticleId): string => {
    const known = articles.get(article);
    return known ? (known.metadata.outlet?.value ?? articleLabel(known.metadata, known.fileName)) : '';
  };
  const codesOver = (article: ArticleId, spans: readonly Span[]): string =>
    codings
      .filter(
        (coding) =>
          coding.article === article &&
          coding.status !== 'rejected' &&
          coding.spans.some((one) => spans.some((span) => one[0] < span[1] && span[0] < one[1])),
      )
      .map((coding) => codes.get(coding.code)?.name ?? '')
      .join(', ');
  const paragraphAt = (article: ArticleId, spans: readonly Span[]): string => {
    const bodies = (lookups.paragraphs.get(article) ?? []).filter((paragraph) => paragraph.kind === 'body');
    const start = spans[0]?.[0] ?? 0;
    const at = bodies.findIndex(({ span }) => span[0] <= start && start < span[1]);
    return at < 0 ? '' : String(at + 1);
  };
  const ofQuotations = quotations.map((quotation): SegmentRow => {
    const source = quotation.sources[0];
    return {
      id: quotation.id,
      what: 'quotation',
      article: quotation.article,
      span: quotation.content[0] ?? [0, 0],
      outlet: outletOf(quotation.article),
      paragraph: paragraphAt(quotation.article, quotation.content),
      words: wordsAt(quotation.article, quotation.content),
      speaker: source
        ? ((source.entity ? entities.get(source.entity)?.name : undefined) ?? wordsAt(quotation.article, [source.span]))
        : '',
      cue: quotation.cue ? wordsAt(quotation.article, [quotation.cue]) : '',
      kind:
        quotation.kind === 'scare'
          ? 'Scare quote'
          : `${quotation.directness.charAt(0).toUpperCase()}${quotation.directness.slice(1)}`,
      status: quotation.status,
      codes: codesOver(quotation.article, quotation.content),
    };
  });
  const ofCodings = codings.map((coding): SegmentRow => ({
    id: coding.id,
    what: 'coding',
    article: coding.article,
    span: coding.spans[0] ?? [0, 0],
    outlet: outletOf(coding.article),
    paragraph: paragraphAt(coding.article, coding.spans),
    words: wordsAt(coding.article, coding.spans),
    speaker: '',
    cue: '',
    kind: 'Code',
    status: coding.status,
    codes: codes.get(coding.code)?.name ?? '',
  }));
  return [...ofQuotations, ...ofCodings]
    .filter((row) => row.status !== 'rejected')
    .sort((a, b) => (a.outlet === b.outlet ? a.span[0] - b.span[0] : a.outlet < b.outlet ? -1 : 1));
}

/** All words typed must stand in the segment, its speaker or its outlet; case does not matter. */
export function passesFilter(row: SegmentRow, filter: SegmentFilter): boolean {
  if (filter.status !== 'all' && row.status !== filter.status) return false;
  if (filter.kind === 'quotations' && (row.what !== 'quotation' || row.kind === 'Scare quote')) return false;
  if (filter.kind === 'scare' && row.kind !== 'Scare quote') return false;
  if (filter.kind === 'codes' && row.what !== 'coding') return false;
  const heap = `${row.words} ${row.speaker} ${row.outlet} ${row.codes} ${row.cue}`.toLocaleLowerCase();
  return filter.words
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => heap.includes(word));
}
