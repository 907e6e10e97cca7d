/**
 * Tables that compare article by article: one column an article while there are few, so that the eye runs along a row;
 * one line an article in a single cell where columns would be too narrow to read on paper.
 */
import type { ReportDocument } from '../model/report-format';
import { dim, entries, type Column, type Content } from './blocks';
import { articleLabels } from './layout-articles';

/** More columns than this are too narrow on A4. */
const MOST_COLUMNS = 5;

/** The articles that were compared, in the order of the report; all of them where nothing was. */
export function comparedFiles(report: ReportDocument): string[] {
  const compared = new Set(report.events.flat());
  const files = report.articles.map((a) => a.file);
  return compared.size === 0 ? files : files.filter((file) => compared.has(file));
}

const isWide = (report: ReportDocument): boolean => comparedFiles(report).length <= MOST_COLUMNS;

export function articleColumns(report: ReportDocument): Column[] {
  const label = articleLabels(report);
  return isWide(report)
    ? comparedFiles(report).map((file) => ({ title: label(file) }))
    : [{ title: 'In each article' }];
}

/** Cells for `articleColumns`; an article for which `cell` gives nothing gets a dash, or no line. */
export function articleCells(report: ReportDocument, cell: (file: string) => Content): Content[] {
  const cells = comparedFiles(report).map((file) => ({ file, content: cell(file) }));
  if (isWide(report)) return cells.map(({ content }) => (content.length > 0 ? content : [dim('–')]));
  const label = articleLabels(report);
  const filled = cells.filter(({ content }) => content.length > 0);
  return [[entries(filled.map(({ file, content }) => ({ label: label(file), content })))]];
}
