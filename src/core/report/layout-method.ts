/** Lays out decisions and memos, and the note on method. */
import type { ReportDocument, ReportedMethod, StatusCounts } from '../model/report-format';
import { code, dim, strong, text, type Block, type Section } from './blocks';
import { nothing, reviewOf } from './layout-findings';
import { counted, printNumber, sectionTitles } from './report-words';
import { printTime } from './stable-order';

export function layoutDecisions(report: ReportDocument): Section {
  const [decisions, memos] = [report.decisions ?? [], report.memos ?? []];
  const blocks: Block[] = [];
  if (decisions.length > 0) {
    blocks.push({
      kind: 'table',
      caption: 'Decisions about findings',
      columns: [{ title: 'Finding' }, { title: 'Decision' }],
      rows: decisions.map((d) => ({ cells: [[text(d.about)], reviewOf(d.review)] })),
    });
  }
  if (memos.length > 0) blocks.push({ kind: 'heading', text: 'Memos', aside: [dim(printNumber(memos.length))] });
  for (const memo of memos) {
    const when = memo.updatedAt === null ? '' : `, ${printTime(memo.updatedAt)}`;
    blocks.push({ kind: 'prose', content: [strong(memo.about), text(' '), dim(`${memo.coder}${when}`)] });
    blocks.push(...memo.text.split(/\n{2,}/u).map((part): Block => ({ kind: 'prose', content: [text(part)] })));
  }
  return {
    id: 'decisions',
    title: sectionTitles.decisions,
    aside: '',
    blocks: blocks.length === 0 ? [nothing('No decisions and no memos yet.')] : blocks,
  };
}

export function layoutMethod(report: ReportDocument, method: ReportedMethod): Section {
  return {
    id: 'method',
    title: sectionTitles.method,
    aside: '',
    blocks: [
      { kind: 'facts', items: factsOf(report, method) },
      { kind: 'heading', text: 'Suggested and confirmed' },
      countsTable(method),
      ...rulesTable(method),
      { kind: 'heading', text: 'Conventions' },
      { kind: 'facts', items: method.notes.map((note) => ({ term: note.about, content: [text(note.text)] })) },
      ...failuresTable(method),
    ],
  };
}

function factsOf(report: ReportDocument, method: ReportedMethod) {
  const { findings } = method;
  const marked =
    method.boilerplate === 0
      ? ''
      : `; ${counted(method.boilerplate, 'paragraph')} marked as boilerplate and left out of the analysis`;
  const facts = [
    { term: 'Program', content: [text(`Variorum ${report.program.version}, engine ${report.program.engine}`)] },
    {
      term: 'Read',
      content: [text(`${counted(method.articles, 'article')}, ${counted(method.words, 'word')}${marked}`)],
    },
  ];
  if (findings !== null) {
    const { confirmed, dismissed, open } = findings;
    facts.push({
      term: 'Findings',
      content: [text(`${confirmed} confirmed, ${dismissed} dismissed, ${open} not reviewed`)],
    });
  }
  if (report.generatedAt !== null) facts.push({ term: 'Written', content: [text(printTime(report.generatedAt))] });
  return facts;
}

const NUMBERS = ['Suggested', 'Accepted', 'Rejected'].map(
  (title) => ({ title, align: 'right', width: 'narrow' }) as const,
);

const numbersOf = (c: StatusCounts) => [c.suggested, c.accepted, c.rejected].map((n) => [text(printNumber(n))]);

function countsTable(method: ReportedMethod): Block {
  const row = (name: string, c: StatusCounts) => ({
    cells: [[text(name)], ...numbersOf(c), [text(printNumber(c.byHand))]],
  });
  return {
    kind: 'table',
    caption: 'Annotations by origin and status',
    columns: [{ title: 'Annotations' }, ...NUMBERS, { title: 'By hand', align: 'right', width: 'narrow' }],
    rows: [row('Quotations', method.quotations), row('Codings', method.codings), row('Figures', method.figures)],
  };
}

function rulesTable(method: ReportedMethod): Block[] {
  if (method.rules.length === 0) return [];
  return [
    { kind: 'heading', text: 'Rules that suggested quotations', aside: [dim(printNumber(method.rules.length))] },
    {
      kind: 'table',
      caption: 'Quotations suggested by rule',
      columns: [{ title: 'Rule' }, ...NUMBERS],
      rows: method.rules.map(({ rule, counts }) => ({ cells: [[code(rule)], ...numbersOf(counts)] })),
    },
  ];
}

function failuresTable(method: ReportedMethod): Block[] {
  if (method.failures.length === 0) return [];
  return [
    { kind: 'heading', text: 'Files that could not be read', aside: [dim(printNumber(method.failures.length))] },
    {
      kind: 'table',
      caption: 'Files that could not be read',
      columns: [{ title: 'File', width: 'narrow' }, { title: 'Why' }],
      rows: method.failures.map((f) => ({ cells: [[text(f.file)], [text(f.message)]] })),
    },
  ];
}
