/** Lays out what is held side by side article by article: the ledger of figures, and omissions. */
import type { ReportDocument, ReportedFigureRow, ReportedOmission, ReportPlace } from '../model/report-format';
import { articleCells, articleColumns } from './article-columns';
import {
  dim,
  joined,
  lineBreak,
  strong,
  text,
  words,
  type Block,
  type Column,
  type Content,
  type Row,
  type Section,
} from './blocks';
import { counts, nothing, prose, reviewOf, whyOf } from './layout-findings';
import { counted, paragraphLabel, printNumber, sectionTitles, verdictNames } from './report-words';

export function layoutFigures(report: ReportDocument, rows: readonly ReportedFigureRow[]): Section {
  const conflicts = rows.filter((r) => r.verdict === 'conflict').length;
  const differ = rows.filter((r) => r.verdict !== 'equal');
  const agree = rows.filter((r) => r.verdict === 'equal');
  const blocks = [
    ...figureTable(report, 'Figures that differ', differ),
    ...figureTable(report, 'Figures that agree', agree),
  ];
  return {
    id: 'figures',
    title: sectionTitles.figures,
    aside: counts([
      `${differ.length} differ`,
      conflicts > 0 && counted(conflicts, 'conflict'),
      `${agree.length} agree`,
    ]),
    blocks:
      blocks.length === 0 ? [nothing('No figure that counts the same thing stands in several articles.')] : blocks,
  };
}

function figureTable(report: ReportDocument, title: string, rows: readonly ReportedFigureRow[]): Block[] {
  if (rows.length === 0) return [];
  const row = (r: ReportedFigureRow): Row => {
    const places = r.values.map((v) => v.at);
    return { cells: [[strong(r.counted)], ...articleCells(report, (file) => asWorded(places, file)), verdictOf(r)] };
  };
  const columns: Column[] = [
    { title: 'What is counted' },
    ...articleColumns(report),
    { title: 'Verdict', width: 'reason' },
  ];
  return [
    { kind: 'heading', text: title, aside: [dim(printNumber(rows.length))] },
    { kind: 'table', caption: title, columns, rows: rows.map(row) },
  ];
}

const asWorded = (places: readonly ReportPlace[], file: string): Content =>
  joined(
    places.filter((p) => p.article === file).map((p): Content => [words(p.words), text(' '), dim(paragraphLabel(p))]),
    [lineBreak],
  );

function verdictOf(row: ReportedFigureRow): Content {
  const tone = row.verdict === 'conflict' ? 'risk' : 'plain';
  return joined([[{ kind: 'badge', tone, text: verdictNames[row.verdict] }], whyOf(row)], [lineBreak]);
}

const OMISSION_HEADINGS = { statement: 'Statements', source: 'Sources', figure: 'Figures' } as const;

export function layoutOmissions(report: ReportDocument, omissions: readonly ReportedOmission[]): Section {
  const tables = (['statement', 'source', 'figure'] as const).flatMap((kind) =>
    omissionTable(
      report,
      OMISSION_HEADINGS[kind],
      omissions.filter((o) => o.kind === kind),
    ),
  );
  const lead =
    'What some articles have and others lack. “Absent” is said only where the saved original has nothing like it; ' +
    '“see” names the sentence to look at where something like it stands and only a reader can tell.';
  const none = nothing('Nothing that one article has and another lacks was found.');
  return {
    id: 'omissions',
    title: sectionTitles.omissions,
    aside: printNumber(omissions.length),
    blocks: tables.length === 0 ? [none] : [prose([text(lead)]), ...tables],
  };
}

function omissionTable(report: ReportDocument, title: string, rows: readonly ReportedOmission[]): Block[] {
  if (rows.length === 0) return [];
  const row = (o: ReportedOmission): Row => {
    const what: Content = o.kind === 'source' ? [strong(o.what)] : [words(o.what)];
    return {
      cells: [joined([what, reviewOf(o.review)], [lineBreak]), ...articleCells(report, (file) => presence(o, file))],
    };
  };
  const columns: Column[] = [{ title: 'What', width: 'wide' }, ...articleColumns(report)];
  return [
    { kind: 'heading', text: title, aside: [dim(printNumber(rows.length))] },
    { kind: 'table', caption: `${title} that some articles lack`, columns, rows: rows.map(row) },
  ];
}

/** Paragraphs only: the words stand in the first column, or are too many to repeat. */
function presence(o: ReportedOmission, file: string): Content {
  const at = [...new Set(o.evidence.filter((p) => p.article === file).map(paragraphLabel))];
  if (at.length > 0) return [text(at.join(', '))];
  if (o.absentIn.includes(file)) return [{ kind: 'badge', tone: 'plain', text: 'absent' }];
  const near = o.nearest.find((place) => place.article === file);
  return near === undefined ? [] : [dim(`see ${paragraphLabel(near)}`)];
}
