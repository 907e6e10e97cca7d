/** Annotations of a report: the ones the analyst wants shown, in order of reading, numbered, with their exact words. */
import type {
  ReportedCode,
  ReportedCoding,
  ReportedFigure,
  ReportedQuotation,
  ReportedSpeaker,
} from '../model/report-format';
import type { Origin, ReviewStatus } from '../model/quotation';
import type { Span } from '../model/span';
import type { ArticleIndex } from './places';
import type {
  ReportArticle,
  ReportCode,
  ReportCoding,
  ReportFigure,
  ReportInput,
  ReportOptions,
  ReportQuotation,
  ReportSource,
} from './report-model';
import { sortedBy } from './stable-order';

type Annotation = ReportQuotation | ReportCoding | ReportFigure;

/** Does the analyst want annotations of this status in the report? */
export function isShown(status: ReviewStatus, options: ReportOptions): boolean {
  if (status === 'suggested') return options.suggested;
  return status === 'accepted' || options.rejected;
}

function inOrder<T extends Annotation>(
  items: readonly T[],
  spansOf: (item: T) => readonly Span[],
  index: ArticleIndex,
): T[] {
  const start = (item: T) => Math.min(...spansOf(item).map((s) => s[0]));
  const end = (item: T) => Math.max(...spansOf(item).map((s) => s[1]));
  return sortedBy(
    items,
    (item) => index.position(item.article),
    start,
    end,
    (item) => item.id,
  );
}

const originOf = (origin: Origin): ReportedQuotation['origin'] =>
  origin.kind === 'rule' ? { kind: 'rule', rule: origin.rule } : { kind: 'coder', coder: origin.coder };

const headOf = (item: Annotation, i: number) => ({
  number: i + 1,
  id: item.id,
  article: item.article,
  origin: originOf(item.origin),
  status: item.status,
  reviewedBy: item.reviewedBy,
  createdAt: item.createdAt,
  updatedAt: item.updatedAt,
  note: item.note,
});

/** Key of a quotation over articles: ids are unique in one article only. */
export const quotationKey = (file: string, id: string): string => `${file}\n${id}`;

const shownQuotations = (input: ReportInput, index: ArticleIndex): ReportQuotation[] =>
  inOrder(
    input.quotations.filter((q) => isShown(q.status, input.options)),
    (q) => q.content,
    index,
  );

/** Footnote numbers of the quotations that are shown, by `quotationKey`. */
export function quotationNumbers(input: ReportInput, index: ArticleIndex): Map<string, number> {
  return new Map(shownQuotations(input, index).map((q, i) => [quotationKey(q.article, q.id), i + 1]));
}

/** Quotations to show; `families` tells the numbers of the families each belongs to, by `quotationKey`. */
export function buildQuotations(
  input: ReportInput,
  index: ArticleIndex,
  families: ReadonlyMap<string, readonly number[]>,
): ReportedQuotation[] {
  return shownQuotations(input, index).map((q, i) => {
    const at = (span: Span) => index.place(q.article, span);
    const speaker = (s: ReportSource): ReportedSpeaker => ({
      at: at(s.span),
      name: s.name,
      naming: s.naming,
      role: s.role,
    });
    return {
      ...headOf(q, i),
      kind: q.kind,
      content: q.content.map(at),
      quoted: q.quoted,
      cue: q.cue === null ? null : at(q.cue),
      sources: q.sources.map(speaker),
      onBehalfOf: q.onBehalfOf === null ? null : speaker(q.onBehalfOf),
      chain: q.chain.map((hop) => ({ at: at(hop.span), kind: hop.kind, medium: hop.medium })),
      directness: q.directness,
      polarity: q.polarity,
      families: families.get(quotationKey(q.article, q.id)) ?? [],
    };
  });
}

export function buildCodings(input: ReportInput, index: ArticleIndex): ReportedCoding[] {
  const shown = input.codings.filter((c) => isShown(c.status, input.options));
  return inOrder(shown, (c) => c.spans, index).map((c, i) => ({
    ...headOf(c, i),
    code: c.code,
    segments: c.spans.map((span) => index.place(c.article, span)),
  }));
}

export function buildTaggedFigures(input: ReportInput, index: ArticleIndex): ReportedFigure[] {
  const shown = input.figures.filter((f) => isShown(f.status, input.options));
  return inOrder(shown, (f) => [f.span], index).map((f, i) => ({
    ...headOf(f, i),
    at: index.place(f.article, f.span),
    value: f.value,
    unit: f.unit,
    counted: f.counted,
    approximator: f.approximator,
  }));
}

/** Codes that are used by a shown coding, with their use by article. */
export function buildCodes(
  input: ReportInput,
  codings: readonly ReportedCoding[],
  index: ArticleIndex,
): ReportedCode[] {
  const used = input.codes.filter((code) => codings.some((coding) => coding.code === code.id));
  return sortedBy(
    used,
    (c) => c.codebook,
    (c) => c.name,
    (c) => c.id,
  ).map((code) => ({
    ...code,
    uses: index.articles.flatMap((article) => useOf(code, article, codings)),
  }));
}

function useOf(code: ReportCode, article: ReportArticle, codings: readonly ReportedCoding[]): ReportedCode['uses'] {
  const here = codings.filter((c) => c.code === code.id && c.article === article.file);
  if (here.length === 0) return [];
  const read = article.paragraphs.filter((p) => p.kind !== 'boilerplate').map((p) => p.span);
  const total = coverage(read, read);
  const covered = coverage(
    here.flatMap((c) => c.segments.map((s) => s.span)),
    read,
  );
  return [{ article: article.file, codings: here.length, share: total === 0 ? 0 : covered / total }];
}

/** Code units covered by `spans` inside `within` (disjoint), each counted once however often it is covered. */
export function coverage(spans: readonly Span[], within: readonly Span[]): number {
  let sum = 0;
  for (const [from, to] of within) {
    let reached = from;
    for (const [start, end] of sortedBy(spans, (s) => s[0])) {
      const begin = Math.max(start, reached);
      const stop = Math.min(end, to);
      if (begin < stop) sum += stop - begin;
      reached = Math.max(reached, stop);
    }
  }
  return sum;
}
