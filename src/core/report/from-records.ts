/** The material of a report from a library's records: names resolved, nothing added. An article's `file` is its id. */
import type { Article, ArticleText } from '../model/article';
import type { Code, Codebook } from '../model/codebook';
import type { Coding } from '../model/coding';
import type { Entity } from '../model/entity';
import type { Event } from '../model/event';
import type { Figure } from '../model/figure';
import type { Memo } from '../model/memo';
import type { Mention, Quotation } from '../model/quotation';
import type {
  ReportArticle,
  ReportCode,
  ReportCoding,
  ReportFigure,
  ReportMemo,
  ReportQuotation,
  ReportSource,
} from './report-model';

export function articleFromRecords(article: Article, { text, paragraphs }: ArticleText): ReportArticle {
  const { metadata, fileName, sha256, byteSize, importedAt } = article;
  const single = ['headline', 'outlet', 'dateline', 'published', 'url', 'language'] as const;
  return {
    file: article.id,
    fileName,
    text,
    paragraphs,
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
    sha256,
    byteSize,
    importedAt,
  };
}

export function quotationFromRecord(quotation: Quotation, entities: ReadonlyMap<string, Entity>): ReportQuotation {
  const source = ({ span, entity }: Mention): ReportSource => {
    const known = entity === null ? undefined : entities.get(entity);
    return { span, name: known?.name ?? null, naming: known?.naming ?? null, role: known?.role ?? null };
  };
  return {
    ...quotation,
    sources: quotation.sources.map(source),
    onBehalfOf: quotation.onBehalfOf === null ? null : source(quotation.onBehalfOf),
  };
}

export const codingFromRecord = (coding: Coding): ReportCoding => ({ ...coding, reviewedBy: null });

export const figureFromRecord = (figure: Figure): ReportFigure => ({ ...figure, reviewedBy: null, note: '' });

/** The code's name with those of its parents: `Conflict / Blame`. A parent that is gone, or a circle, ends the name. */
export function codeFromRecords(
  code: Code,
  codes: ReadonlyMap<string, Code>,
  codebooks: ReadonlyMap<string, Codebook>,
): ReportCode {
  const names: string[] = [];
  const seen = new Set<string>();
  for (
    let at: Code | undefined = code;
    at && !seen.has(at.id);
    at = at.parent === null ? undefined : codes.get(at.parent)
  ) {
    seen.add(at.id);
    names.unshift(at.name);
  }
  const codebook = codebooks.get(code.codebook)?.name ?? '';
  return { id: code.id, name: names.join(' / '), codebook, definition: code.definition, colour: code.colour };
}

/** What a memo may be about: ids with their words. */
export function memoSubjects(records: {
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
  readonly entities: readonly Entity[];
  readonly codes: readonly Code[];
}): Map<string, string> {
  return new Map<string, string>([
    ...records.articles.map((a): [string, string] => [a.id, `Article: ${a.metadata.outlet?.value ?? a.fileName}`]),
    ...records.events.map((e): [string, string] => [e.id, `Event: ${e.name}`]),
    ...records.entities.map((e): [string, string] => [e.id, `Source: ${e.name}`]),
    ...records.codes.map((c): [string, string] => [c.id, `Code: ${c.name}`]),
  ]);
}

const MEMO_KINDS = {
  library: 'The library',
  article: 'An article',
  event: 'An event',
  entity: 'A source',
  code: 'A code',
  quotation: 'A quotation',
  coding: 'A coded segment',
  figure: 'A figure',
} as const;

export const memoFromRecord = (memo: Memo, subjects: ReadonlyMap<string, string>): ReportMemo => ({
  id: memo.id,
  about: subjects.get(memo.target.id) ?? MEMO_KINDS[memo.target.kind],
  text: memo.text,
  coder: memo.coder,
  updatedAt: memo.updatedAt,
});
