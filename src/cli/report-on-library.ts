/** What `report LIBRARY` prints: the library's records, completed by the engine where an article was never analysed. */
import { analysedFromRecords, type ArticleRecords } from '../core/analysed-from-records';
import { analyseArticle } from '../core/analyse-article';
import { groupArticles } from '../core/group-articles';
import type { AnalysedArticle } from '../core/model/analysis';
import { fail, ok, type Result } from '../core/model/result';
import { reportFromAnalysis } from '../core/report/from-analysis';
import {
  articleFromRecords,
  codeFromRecords,
  codingFromRecord,
  figureFromRecord,
  memoFromRecord,
  memoSubjects,
  quotationFromRecord,
} from '../core/report/from-records';
import { defaultReportOptions, type ReportInput } from '../core/report/report-model';
import type { LibraryState } from '../main/library/replay';
import { compareEvents, type ComparedEvents } from './compare-events';
import { readLibraryRecords } from './library-records';
import { program } from './program-version';

/** All articles of the library, or those of the event with that name or id. */
export async function reportOnLibrary(folder: string, event: string | undefined): Promise<Result<ReportInput>> {
  const library = await readLibraryRecords(folder);
  if (!library.ok) return library;
  const { name, records } = library.value;
  if (event === undefined) return ok(inputOf(name, records, undefined));
  const chosen = [...records.events.values()].filter((one) => one.name === event || one.id === event);
  const [only] = chosen;
  return only && chosen.length === 1
    ? ok(inputOf(only.name, records, only.articles))
    : fail(noSuchEvent(event, records));
}

function noSuchEvent(event: string, records: LibraryState) {
  const names = [...records.events.values()].map((one) => `“${one.name}”`).join(', ');
  const message = `The library has no single event “${event}”. Its events: ${names === '' ? 'none' : names}.`;
  return { kind: 'no-event', message };
}

function inputOf(title: string, records: LibraryState, only: readonly string[] | undefined): ReportInput {
  const articles = articlesOf(records, only);
  const fresh = articles.filter(isFresh);
  const analysed = articles.map((one) => analysedOf(one, records));
  const compared = compareInLibrary(analysed, records);
  const suggested = reportFromAnalysis({
    title,
    program,
    articles: analysed.filter((one) => fresh.some(({ article }) => article.id === one.file)),
    comparison: null,
  });
  const ids = new Set<string>(articles.map(({ article }) => article.id));
  return {
    title,
    program,
    generatedAt: null,
    articles: articles.map(({ article, text }) => articleFromRecords(article, text)),
    quotations: [
      ...articles.flatMap((one) => one.quotations.map((quotation) => quotationFromRecord(quotation, records.entities))),
      ...suggested.quotations,
    ],
    codes: [...records.codes.values()].map((code) => codeFromRecords(code, records.codes, records.codebooks)),
    codings: [...records.codings.values()].filter((coding) => ids.has(coding.article)).map(codingFromRecord),
    figures: [...articles.flatMap((one) => one.figures.map(figureFromRecord)), ...suggested.figures],
    ...compared,
    decisions: [...records.decisions.values()],
    memos: memosOf(articles, records),
    options: defaultReportOptions,
  };
}

function articlesOf(records: LibraryState, only: readonly string[] | undefined): ArticleRecords[] {
  const kept = [...records.articles.values()].filter(
    (article) => !article.deleted && (only === undefined || only.includes(article.id)),
  );
  return kept.flatMap((article) => {
    const text = records.articleTexts.get(article.id);
    const own = <T extends { readonly article: string }>(all: ReadonlyMap<string, T>): T[] =>
      [...all.values()].filter((record) => record.article === article.id);
    return text ? [{ article, text, quotations: own(records.quotations), figures: own(records.figures) }] : [];
  });
}

/** Imported, and neither the engine nor a coder has marked anything yet. */
const isFresh = ({ article, quotations, figures }: ArticleRecords): boolean =>
  article.analysedBy === null && quotations.length === 0 && figures.length === 0;

function analysedOf(one: ArticleRecords, records: LibraryState): AnalysedArticle {
  if (!isFresh(one)) return analysedFromRecords(one, [...records.entities.values()]);
  const { text, paragraphs, leftOut } = one.text;
  const imported = { text, paragraphs, leftOut, metadata: one.article.metadata, encoding: 'utf-8' };
  return analyseArticle({ file: one.article.id, sha256: one.article.sha256, imported });
}

/** The events of the library; where it has none yet, those the engine would suggest. */
function compareInLibrary(analysed: readonly AnalysedArticle[], records: LibraryState): ComparedEvents {
  const there = new Set(analysed.map((one) => one.file));
  const known = [...records.events.values()].map((event) => event.articles.filter((id) => there.has(id)));
  return compareEvents(analysed, known.length > 0 ? known : groupArticles(analysed).events, []);
}

/** Memos on the library and on what stands in the report. */
function memosOf(articles: readonly ArticleRecords[], records: LibraryState): ReportInput['memos'] {
  const subjects = memoSubjects({
    articles: articles.map(({ article }) => article),
    events: [...records.events.values()],
    entities: [...records.entities.values()],
    codes: [...records.codes.values()],
  });
  const marks = new Set<string>(
    articles.flatMap(({ quotations, figures }) => [...quotations, ...figures].map((mark) => mark.id)),
  );
  return [...records.memos.values()]
    .filter(({ target: { kind, id } }) => kind === 'library' || kind === 'coding' || subjects.has(id) || marks.has(id))
    .map((memo) => memoFromRecord(memo, subjects));
}
