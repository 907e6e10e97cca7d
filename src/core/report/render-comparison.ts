/** A comparison as a page to read: what `compare --format html` and `--format md` print. */
import type { AnalysedArticle } from '../model/analysis';
import type { Comparison } from '../model/comparison';
import type { ReportSection } from '../model/report-format';
import { buildReport } from './build-report';
import { reportFromAnalysis } from './from-analysis';
import { renderHtml } from './render-html';
import { renderMarkdown } from './render-markdown';
import { defaultReportOptions, type ReportInput } from './report-model';
import { counted } from './report-words';

const SECTIONS: readonly ReportSection[] = [
  'articles',
  'families',
  'conflicts',
  'figures',
  'derivation',
  'omissions',
  'framing',
  'method',
];

/** `articles` are those that were compared; their texts are read for exact words and not printed. */
export function renderComparison(
  comparison: Comparison,
  articles: readonly AnalysedArticle[],
  format: 'html' | 'md',
  program: ReportInput['program'],
): string {
  const title = `Comparison of ${counted(articles.length, 'article')}`;
  const options = { ...defaultReportOptions, sections: SECTIONS };
  const report = buildReport(reportFromAnalysis({ title, program, articles, comparison, options }));
  return format === 'html' ? renderHtml(report) : renderMarkdown(report);
}
