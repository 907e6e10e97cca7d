/** What the report is made of, taken from the library's records: names resolved, nothing added. */
import { engineVersion } from '../../../core/engine-version';
import type { Article, ArticleText } from '../../../core/model/article';
import type { Comparison } from '../../../core/model/comparison';
import type { Code } from '../../../core/model/codebook';
import type { Decision } from '../../../core/model/decision';
import type { Entity } from '../../../core/model/entity';
import type { Memo } from '../../../core/model/memo';
import type { Mention, Quotation } from '../../../core/model/quotation';
import type { CodebookWithCodes } from '../../storage/queries/codebooks';
import type { EventMaterial } from '../../storage/queries/events';
import type { Annotations } from '../../storage/queries/annotations';
import type {
  ReportArticle,
  ReportCode,
  ReportInput,
  ReportMemo,
  ReportOptions,
  ReportQuotation,
  ReportSource,
} from '../../../core/report/report-model';

export interface ReportRecords {
  readonly title: string;
  readonly version: string;
  readonly material: EventMaterial;
  /** All of the event's articles, rejected ones too: the options decide. */
  readonly annotations: Annotations;
  readonly entities: readonly Entity[];
  readonly codebooks: readonly CodebookWithCodes[];
  readonly decisions: readonly Decision[];
  readonly memos: readonly Memo[];
  readonly comparison: Comparison | null;
  readonly options: ReportOptions;
}

export function reportInput(records: ReportRecords): ReportInput {
  const { title, version, material, annotations, entities, codebooks, decisions, comparison, options } = records;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    title,
    program: { version, engine: engineVersion },
    generatedAt: null,
    articles: material.articles.map(({ article, text }) => reportArticle(article, text)),
    quotations: annotations.quotations.map((quotation) => reportQuotation(quotation, byId)),
    codes: codebooks.flatMap(({ codebook, codes }) => codes.map((code) => reportCode(code, codes, codebook.name))),
    codings: annotations.codings.map((coding) => ({ ...coding, reviewedBy: null })),
    figures: material.articles.flatMap(({ figures }) =>
      figures.map((figure) => ({ ...figure, reviewedBy: null, note: '' })),
    ),
    comparison,
    decisions: decisions.map(({ finding, verdict, comment, coder, updatedAt }) => ({
      finding,
      verdict,
      comment,
      coder,
      updatedAt,
    })),
    memos: memosOf(records),
    options,
  };
}

function reportArticle(article: Article, text: ArticleText): ReportArticle {
  const { metadata } = article;
  const single = ['headline', 'outlet', 'dateline', 'published', 'url', 'language'] as const;
  return {
    file: article.id,
    fileName: article.fileName,
    text: text.text,
    paragraphs: text.paragraphs,
    headline: metadata.headline?.value ?? null,
    outlet: metadata.outlet?.value ?? null,
    byline: metadata.byline.map((one) => one.value),
    credits: metadata.credits.map((one) => one.value),
    contributors: metadata.contributors.map((one) => one.value),
    dateline: metadata.dateline?.value ?? null,
    published: metadata.published?.value ?? null,
    url: metadata.url?.value ?? null,
    language: metadata.language?.value ?? null,
    foundIn: Object.fromEntries(single.flatMap((name) => (metadata[name] ? [[name, metadata[name].origin]] : []))),
    sha256: article.sha256,
    byteSize: article.byteSize,
    importedAt: article.importedAt,
  };
}

type Entities = ReadonlyMap<string, Entity>;

function reportSource({ span, entity }: Mention, entities: Entities): ReportSource {
  const known = entity === null ? undefined : entities.get(entity);
  return { span, name: known?.name ?? null, naming: known?.naming ?? null, role: known?.role ?? null };
}

const reportQuotation = (quotation: Quotation, entities: Entities): ReportQuotation => ({
  ...quotation,
  sources: quotation.sources.map((source) => reportSource(source, entities)),
  onBehalfOf: quotation.onBehalfOf && reportSource(quotation.onBehalfOf, entities),
});

/** The code's name with those of its parents: `Conflict / Blame`. */
function reportCode(code: Code, codes: readonly Code[], codebook: string): ReportCode {
  const parent = codes.find((one) => one.id === code.parent);
  const name = parent ? `${reportCode(parent, codes, codebook).name} / ${code.name}` : code.name;
  return { id: code.id, name, codebook, definition: code.definition, colour: code.colour };
}

/** Memos on the event, its articles, their annotations, and on the people and codes in them. */
function memosOf({ memos, material, entities, codebooks, annotations }: ReportRecords): ReportMemo[] {
  const names = new Map<string, string>([
    [material.event.id, `Event: ${material.event.name}`],
    ...material.articles.map(
      ({ article }) => [article.id, `Article: ${article.metadata.outlet?.value ?? article.fileName}`] as const,
    ),
    ...entities.map((entity) => [entity.id, `Source: ${entity.name}`] as const),
    ...codebooks.flatMap(({ codes }) => codes.map((code) => [code.id, `Code: ${code.name}`] as const)),
    ...annotations.quotations.map((quotation) => [quotation.id, 'A quotation'] as const),
    ...annotations.codings.map((coding) => [coding.id, 'A coding'] as const),
  ]);
  return memos.flatMap((memo) => {
    const about = names.get(memo.target.id);
    return about ? [{ id: memo.id, about, text: memo.text, coder: memo.coder, updatedAt: memo.updatedAt }] : [];
  });
}
