/**
 * Quotations as CSV (RFC 4180: comma, CRLF, every cell quoted), one row each, for spreadsheets and statistics. Cells that
 * a spreadsheet would take for a formula get an apostrophe in front (OWASP's advice on CSV injection).
 */
import type { Span } from '../model/span';
import type { ReportDocument, ReportedArticle, ReportedQuotation, ReportedSpeaker } from '../model/report-format';
import { hopNames, paragraphNames } from './report-words';

/** `=1+1`, `+1`, `-1`, `@SUM(A1)`, also full-width and after white space, tab or line break, which spreadsheets skip. */
const FORMULA = /^[\s\u0000\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/** One cell, quoted; half surrogate pairs become U+FFFD, as in every other form of the report. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '""';
  const plain = String(value).replace(/\p{Surrogate}/gu, '\uFFFD');
  const safe = typeof value === 'string' && FORMULA.test(plain) ? `'${plain}` : plain;
  return `"${safe.replace(/"/gu, '""')}"`;
}

type Cells = (q: ReportedQuotation, a: ReportedArticle) => string | number | null;

const spans = (list: readonly Span[]): string => list.map(([start, end]) => `${start}:${end}`).join('; ');
const names = (list: readonly ReportedSpeaker[]): string => list.map((s) => s.name ?? s.at.words).join('; ');

/** Column titles with what stands in them. Offsets are UTF-16 code units, half-open, `start:end`. */
const COLUMNS: readonly (readonly [title: string, cells: Cells])[] = [
  ['number', (q) => q.number],
  ['file', (_, a) => a.fileName],
  ['sha256', (_, a) => a.sha256],
  ['outlet', (_, a) => a.outlet],
  ['headline', (_, a) => a.headline],
  ['published', (_, a) => a.published],
  ['kind', (q) => q.kind],
  ['paragraph', (q) => q.content[0]?.paragraph ?? null],
  ['paragraph kind', (q) => (q.content[0] ? paragraphNames[q.content[0].paragraphKind] : null)],
  ['content', (q) => q.content.map((p) => p.words).join(' … ')],
  ['content offsets', (q) => spans(q.content.map((p) => p.span))],
  ['quoted offsets', (q) => spans(q.quoted)],
  ['directness', (q) => q.directness],
  ['polarity', (q) => q.polarity],
  ['source', (q) => names(q.sources)],
  ['source as worded', (q) => q.sources.map((s) => s.at.words).join('; ')],
  ['source offsets', (q) => spans(q.sources.map((s) => s.at.span))],
  ['naming', (q) => q.sources.map((s) => s.naming ?? '').join('; ')],
  ['on behalf of', (q) => (q.onBehalfOf ? names([q.onBehalfOf]) : null)],
  ['cue', (q) => q.cue?.words ?? null],
  ['cue offsets', (q) => (q.cue ? spans([q.cue.span]) : null)],
  ['via', (q) => q.chain.map((hop) => `${hop.medium ?? hop.at.words} (${hopNames[hop.kind]})`).join('; ')],
  ['status', (q) => q.status],
  ['origin', (q) => q.origin.kind],
  ['rule or coder', (q) => (q.origin.kind === 'rule' ? q.origin.rule : q.origin.coder)],
  ['reviewed by', (q) => q.reviewedBy],
  ['created', (q) => q.createdAt],
  ['updated', (q) => q.updatedAt],
  ['note', (q) => q.note],
  ['families', (q) => q.families.join('; ')],
];

/** UTF-8 byte order mark: Excel reads the file as Windows-1252 without it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The quotations that the report shows. `withMark` puts a byte order mark first, for Excel. */
export function renderCsv(report: ReportDocument, withMark = false): string {
  const articles = new Map(report.articles.map((a) => [a.file, a]));
  const lines = [COLUMNS.map(([title]) => csvCell(title))];
  for (const quotation of report.quotations ?? []) {
    const article = articles.get(quotation.article);
    if (article) lines.push(COLUMNS.map(([, cells]) => csvCell(cells(quotation, article))));
  }
  return (withMark ? BYTE_ORDER_MARK : '') + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
