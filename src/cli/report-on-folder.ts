/** What `report FOLDER` prints: the articles as the engine reads them, sorted into events; all of it suggestions by rule. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { groupArticles } from '../core/group-articles';
import type { AnalysedArticle, InputFailure } from '../core/model/analysis';
import { reportFromAnalysis } from '../core/report/from-analysis';
import type { ReportInput } from '../core/report/report-model';
import { compareEvents, type ComparedEvents } from './compare-events';
import { findInputFiles, type InputFile } from './input-files';
import { program } from './program-version';
import { analyseFile } from './read-articles';

export interface ReportMaterial {
  readonly input: ReportInput;
  readonly failures: readonly InputFailure[];
}

/** `output` is the report's own file: one written into the folder before is no article of it. */
export async function reportOnFolder(folder: string, output: string): Promise<ReportMaterial> {
  const found = findInputFiles([folder]);
  const files = found.files.filter(({ path }) => resolve(path) !== resolve(output));
  const results: { file: InputFile; result: Awaited<ReturnType<typeof analyseFile>> }[] = [];
  for (const file of files) results.push({ file, result: await analyseFile(file) });
  const articles = results.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const failures = [...found.failures, ...results.flatMap(({ result }) => (result.ok ? [] : [result.error]))];
  const { comparison, events } = compareEvents(articles, groupArticles(articles).events, failures);
  const title = titleOf(articles, events);
  const input = reportFromAnalysis({ title, program, articles, comparison });
  const sizes = new Map(
    results.flatMap(({ file, result }) => (result.ok ? [[file.file, statSync(file.path).size]] : [])),
  );
  const sized = input.articles.map((article) => ({ ...article, byteSize: sizes.get(article.file) ?? null }));
  return { input: { ...input, articles: sized, events }, failures };
}

/** Neither the folder's path (the same articles give the same bytes wherever they lie) nor one outlet's headline is a title. */
function titleOf(articles: readonly AnalysedArticle[], { length }: ComparedEvents['events']): string {
  const events = length > 1 ? ` on ${length} events` : '';
  return `Report on ${articles.length} article${articles.length === 1 ? '' : 's'}${events}`;
}
