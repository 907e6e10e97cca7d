/**
 * The material of a report from the engine alone, for the command line: everything is a suggestion by rule, there are no
 * coders, codes, decisions or times, so that the same folder gives the same bytes.
 */
import type { AnalysedArticle, AnalysedMention } from '../model/analysis';
import type { Comparison } from '../model/comparison';
import type { Span } from '../model/span';
import {
  defaultReportOptions,
  type ReportArticle,
  type ReportFigure,
  type ReportInput,
  type ReportOptions,
  type ReportQuotation,
  type ReportSource,
} from './report-model';

export interface AnalysisReport {
  readonly title: string;
  readonly program: ReportInput['program'];
  readonly articles: readonly AnalysedArticle[];
  readonly comparison: Comparison | null;
  readonly options?: ReportOptions | undefined;
}

/** All that the engine found, as suggestions by rule. */
export function reportFromAnalysis({ title, program, articles, comparison, options }: AnalysisReport): ReportInput {
  return {
    title,
    program,
    generatedAt: null,
    articles: articles.map(articleOf),
    quotations: articles.flatMap((a) => [...quotationsOf(a), ...scareQuotesOf(a)]),
    codes: [],
    codings: [],
    figures: articles.flatMap(figuresOf),
    comparison,
    decisions: [],
    memos: [],
    options: options ?? defaultReportOptions,
  };
}

function articleOf(a: AnalysedArticle): ReportArticle {
  const { file, sha256, text, paragraphs, headline, outlet, byline, credits, dateline, published, url, language } = a;
  const metadata = { headline, outlet, byline, credits, contributors: [], dateline, published, url, language };
  return { file, fileName: file, text, paragraphs, ...metadata, foundIn: {}, sha256, byteSize: null, importedAt: null };
}

const suggestion = (article: string, id: string, rule: string, because: readonly Span[]) =>
  ({
    id,
    article,
    origin: { kind: 'rule', rule, because },
    status: 'suggested',
    reviewedBy: null,
    createdAt: null,
    updatedAt: null,
    note: '',
  }) as const;

function quotationsOf(a: AnalysedArticle): ReportQuotation[] {
  const entities = new Map(a.entities.map((e) => [e.id, e]));
  const source = ({ span, entity }: AnalysedMention): ReportSource => {
    const known = entity === null ? undefined : entities.get(entity);
    return { span, name: known?.name ?? null, naming: known?.naming ?? null, role: known?.role ?? null };
  };
  return a.quotations.map((q) => ({
    ...suggestion(a.file, q.id, q.rule, q.because),
    kind: 'quotation',
    content: q.content,
    quoted: q.quoted,
    cue: q.cue,
    sources: q.sources.map(source),
    onBehalfOf: q.onBehalfOf === null ? null : source(q.onBehalfOf),
    chain: q.chain,
    directness: q.directness,
    polarity: q.polarity,
  }));
}

/** The engine does not name the rule that took quote marks for scare quotes. */
const scareQuotesOf = (a: AnalysedArticle): ReportQuotation[] =>
  a.scareQuotes.map((span, i) => ({
    ...suggestion(a.file, `scare${i + 1}`, 'scare-quote', [span]),
    kind: 'scare',
    content: [span],
    quoted: [span],
    cue: null,
    sources: [],
    onBehalfOf: null,
    chain: [],
    directness: 'direct',
    polarity: 'affirmed',
  }));

const figuresOf = (a: AnalysedArticle): ReportFigure[] =>
  a.figures.map((f, i) => ({
    ...suggestion(a.file, `figure${i + 1}`, `figure-${f.kind}`, [f.span]),
    span: f.span,
    value: f.value,
    unit: f.unit,
    counted: f.counted,
    approximator: f.approximator,
  }));
