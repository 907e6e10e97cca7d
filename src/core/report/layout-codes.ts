/** Lays out codes: their use by article, and each code with its segments. */
import type { ReportDocument, ReportedCode } from '../model/report-format';
import { articleCells, articleColumns } from './article-columns';
import {
  dim,
  joined,
  lineBreak,
  link,
  text,
  words,
  type Block,
  type Content,
  type Inline,
  type Row,
  type Section,
} from './blocks';
import { annotationId, stateOf, whereOf } from './layout-annotations';
import { articleLabels } from './layout-articles';
import { counts, nothing } from './layout-findings';
import { counted, printNumber, printShare, sectionTitles } from './report-words';

export function layoutCodes(report: ReportDocument, codes: readonly ReportedCode[]): Section {
  const blocks = [codesByArticle(report, codes), ...codes.flatMap((c) => segments(report, c))];
  return {
    id: 'codes',
    title: sectionTitles.codes,
    aside: counts([counted(codes.length, 'code'), counted((report.codings ?? []).length, 'segment')]),
    blocks: codes.length === 0 ? [nothing('No code was used.')] : blocks,
  };
}

function codesByArticle(report: ReportDocument, codes: readonly ReportedCode[]): Block {
  const cell = (c: ReportedCode, file: string): Content => {
    const use = c.uses.find((u) => u.article === file);
    if (!use) return [];
    return [
      { kind: 'bar', share: use.share, text: printNumber(use.codings) },
      dim(`${printShare(use.share)} of the text`),
    ];
  };
  return {
    kind: 'table',
    caption: 'Codes by article',
    columns: [{ title: 'Code' }, ...articleColumns(report)],
    rows: codes.map((c) => ({ cells: [[swatch(c)], ...articleCells(report, (file) => cell(c, file))] })),
  };
}

const swatch = (c: ReportedCode): Inline => ({ kind: 'swatch', colour: c.colour, text: c.name });

function segments(report: ReportDocument, c: ReportedCode): Block[] {
  const label = articleLabels(report);
  const own = (report.codings ?? []).filter((coding) => coding.code === c.id);
  const listed = report.sections.includes('annotations');
  const rows = own.map((coding): Row => {
    const id = annotationId('c', coding.number);
    const said = joined(
      coding.segments.map((s): Content => [words(s.words)]),
      [dim(' … ')],
    );
    return {
      // The list of annotations has the id where there is one; an id may stand only once.
      id: listed ? undefined : id,
      cells: [
        [listed ? link(id, `c${coding.number}`) : text(`c${coding.number}`)],
        joined([said, coding.note === '' ? [] : [text(coding.note)]], [lineBreak]),
        [text(label(coding.article)), lineBreak, ...whereOf(coding.segments)],
        stateOf(coding),
      ],
    };
  });
  return [
    { kind: 'heading', text: c.name, aside: [dim(`${c.codebook}, ${counted(own.length, 'segment')}`)] },
    ...(c.definition === '' ? [] : [nothing(c.definition)]),
    {
      kind: 'table',
      caption: `Segments coded ${c.name}`,
      columns: [
        { title: 'No.', width: 'number' },
        { title: 'Words' },
        { title: 'Where', width: 'narrow' },
        { title: 'State', width: 'narrow' },
      ],
      rows,
    },
  ];
}
