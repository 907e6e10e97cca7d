/** Rows of the table of retrieved segments, made of annotations. Rejected ones are gone. */
import type { Article } from '../../../core/model/article';
import type { Code } from '../../../core/model/codebook';
import type { Coding } from '../../../core/model/coding';
import type { Entity } from '../../../core/model/entity';
import type { Figure } from '../../../core/model/figure';
import type { ArticleId, CodeId, CodingId, EntityId, FigureId, QuotationId } from '../../../core/model/ids';
import type { Paragraph } from '../../../core/model/paragraph';
import type { Quotation, ReviewStatus } from '../../../core/model/quotation';
import type { Span } from '../../../core/model/span';
import { outletOrFile } from '../../session/outlet-name';
import type { Annotations } from '../../storage/queries/annotations';

export interface SegmentRow {
  readonly id: QuotationId | CodingId | FigureId;
  readonly what: 'quotation' | 'coding' | 'figure';
  readonly article: ArticleId;
  readonly span: Span;
  readonly outlet: string;
  /** Number of the body paragraph; empty outside the body. */
  readonly paragraph: string;
  readonly words: string;
  readonly speaker: string;
  readonly cue: string;
  readonly kind: string;
  readonly directness: Quotation['directness'] | 'scare' | null;
  /** A quotation with a source and a cue. */
  readonly complete: boolean;
  readonly status: ReviewStatus;
  /** Names of the codes over the segment. */
  readonly codes: readonly string[];
}

export interface Lookups {
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly texts: ReadonlyMap<ArticleId, string>;
  readonly paragraphs: ReadonlyMap<ArticleId, readonly Paragraph[]>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly codes: ReadonlyMap<CodeId, Code>;
}

export type AllAnnotations = Annotations & { readonly figures: readonly Figure[] };

export function segmentRows({ quotations, codings, figures }: AllAnnotations, lookups: Lookups): SegmentRow[] {
  const shown = <A extends { readonly status: ReviewStatus }>(all: readonly A[]) =>
    all.filter(({ status }) => status !== 'rejected');
  const places = placesIn(lookups, shown(codings));
  const order = new Map(inOrder(lookups.articles).map((id, at) => [id, at]));
  const place = ({ article }: SegmentRow): number => order.get(article) ?? 0;
  return [
    ...shown(quotations).map((quotation) => rowOfQuotation(quotation, places, lookups)),
    ...shown(codings).map((coding) => rowOfCoding(coding, places, lookups)),
    ...shown(figures).map((figure) => rowOfFigure(figure, places)),
  ].sort((a, b) => place(a) - place(b) || a.span[0] - b.span[0]);
}

/** As the outlets told it: by date, undated articles last, those of one day by name. */
const inOrder = (articles: Lookups['articles']): ArticleId[] =>
  [...articles]
    .map(([id, article]) => ({
      id,
      key: `${article.metadata.published?.value ?? '9999'} ${outletOrFile(article)} ${id}`,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ id }) => id);

interface Places {
  readonly words: (article: ArticleId, spans: readonly Span[]) => string;
  /** What every row says of its place. */
  readonly at: (
    article: ArticleId,
    spans: readonly Span[],
  ) => Pick<SegmentRow, 'article' | 'span' | 'outlet' | 'paragraph' | 'words' | 'codes'>;
}

function placesIn({ articles, texts, paragraphs, codes }: Lookups, codings: readonly Coding[]): Places {
  const outlets = new Map([...articles].map(([id, article]) => [id, outletOrFile(article)]));
  const bodies = new Map([...paragraphs].map(([id, all]) => [id, all.filter(({ kind }) => kind === 'body')]));
  const coded = new Map<ArticleId, Coding[]>();
  for (const coding of codings) coded.set(coding.article, [...(coded.get(coding.article) ?? []), coding]);
  const words = (article: ArticleId, spans: readonly Span[]): string =>
    spans.map((span) => (texts.get(article) ?? '').slice(...span)).join(' … ');
  const paragraph = (article: ArticleId, start: number): string => {
    const at = (bodies.get(article) ?? []).findIndex(({ span }) => span[0] <= start && start < span[1]);
    return at < 0 ? '' : String(at + 1);
  };
  const codesOver = (article: ArticleId, spans: readonly Span[]): string[] =>
    (coded.get(article) ?? [])
      .filter((coding) => coding.spans.some((one) => spans.some((span) => one[0] < span[1] && span[0] < one[1])))
      .flatMap((coding) => codes.get(coding.code)?.name ?? []);
  return {
    words,
    at: (article, spans) => ({
      article,
      span: spans[0] ?? [0, 0],
      outlet: outlets.get(article) ?? '',
      paragraph: paragraph(article, spans[0]?.[0] ?? 0),
      words: words(article, spans),
      codes: codesOver(article, spans),
    }),
  };
}

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function rowOfQuotation(quotation: Quotation, places: Places, { entities }: Lookups): SegmentRow {
  const { id, article, kind, content, sources, cue, directness, status } = quotation;
  const source = sources[0];
  const known = source?.entity ? entities.get(source.entity)?.name : undefined;
  return {
    ...places.at(article, content),
    id,
    what: 'quotation',
    speaker: source ? (known ?? places.words(article, [source.span])) : '',
    cue: cue ? places.words(article, [cue]) : '',
    kind: kind === 'scare' ? 'Scare quote' : capitalised(directness),
    directness: kind === 'scare' ? 'scare' : directness,
    complete: source !== undefined && cue !== null,
    status,
  };
}

const plain = { speaker: '', cue: '', directness: null, complete: false } as const;

const rowOfCoding = ({ id, article, spans, code, status }: Coding, places: Places, { codes }: Lookups): SegmentRow => ({
  ...places.at(article, spans),
  ...plain,
  id,
  what: 'coding',
  kind: 'Code',
  status,
  codes: [codes.get(code)?.name ?? ''],
});

const rowOfFigure = ({ id, article, span, kind, status }: Figure, places: Places): SegmentRow => ({
  ...places.at(article, [span]),
  ...plain,
  id,
  what: 'figure',
  kind: capitalised(kind),
  status,
});
