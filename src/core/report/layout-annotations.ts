/** Lays out the list of all annotations: exact words, paragraph, offsets, source, cue, who made it and when. */
import type { Span } from '../model/span';
import type {
  ReportDocument,
  ReportedCoding,
  ReportedFigure,
  ReportedQuotation,
  ReportedSpeaker,
  ReportPlace,
} from '../model/report-format';
import {
  code,
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
import { articleLabels } from './layout-articles';
import { counts, nothing } from './layout-findings';
import { counted, hopNames, isUnnamed, paragraphLabel, sectionTitles, statusNames } from './report-words';
import { printTime } from './stable-order';

/** Id of the entry of a quotation (q), coding (c) or figure (f). */
export const annotationId = (kind: 'q' | 'c' | 'f', number: number): string => `${kind}${number}`;

export function layoutAnnotations(report: ReportDocument): Section {
  const [quotations, codings, figures] = [report.quotations ?? [], report.codings ?? [], report.taggedFigures ?? []];
  const label = articleLabels(report);
  const blocks = report.articles.flatMap(({ file }): Block[] => [
    ...table(
      `Quotations: ${label(file)}`,
      QUOTATION_COLUMNS,
      quotations.filter((q) => q.article === file).map(quotationRow),
    ),
    ...table(
      `Codes: ${label(file)}`,
      CODING_COLUMNS,
      codings.filter((c) => c.article === file).map((c) => codingRow(report, c)),
    ),
    ...table(`Figures: ${label(file)}`, FIGURE_COLUMNS, figures.filter((f) => f.article === file).map(figureRow)),
  ]);
  return {
    id: 'annotations',
    title: sectionTitles.annotations,
    aside: counts([
      counted(quotations.length, 'quotation'),
      codings.length > 0 && counted(codings.length, 'coding'),
      figures.length > 0 && counted(figures.length, 'figure'),
    ]),
    blocks: blocks.length === 0 ? [nothing('No annotations.')] : blocks,
  };
}

function table(title: string, columns: readonly Column[], rows: readonly Row[]): Block[] {
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: title, aside: [dim(String(rows.length))] },
    { kind: 'table', caption: title, columns, rows },
  ];
}

const QUOTATION_COLUMNS: readonly Column[] = [
  { title: 'No.', width: 'number' },
  { title: 'Words', width: 'wide' },
  { title: 'Said by' },
  { title: 'Where', width: 'narrow' },
  { title: 'State', width: 'narrow' },
];

const CODING_COLUMNS: readonly Column[] = [
  { title: 'No.', width: 'number' },
  { title: 'Words', width: 'wide' },
  { title: 'Code' },
  { title: 'Where', width: 'narrow' },
  { title: 'State', width: 'narrow' },
];

const FIGURE_COLUMNS: readonly Column[] = [
  { title: 'No.', width: 'number' },
  { title: 'Words' },
  { title: 'Read as' },
  { title: 'Where', width: 'narrow' },
  { title: 'State', width: 'narrow' },
];

function quotationRow(q: ReportedQuotation): Row {
  const polarity = q.polarity === 'affirmed' ? [] : [q.polarity];
  const kind = q.kind === 'scare' ? ['words in quote marks that are not a quotation'] : [q.directness, ...polarity];
  return {
    id: annotationId('q', q.number),
    cells: [
      [strong(String(q.number))],
      joined(
        [
          joined(
            q.content.map((p) => [words(p.words)]),
            [dim(' … ')],
          ),
          [dim(kind.join(', '))],
          noteOf(q.note),
        ],
        [lineBreak],
      ),
      saidBy(q),
      whereOf(q.content, offsetsOf(q)),
      stateOf(q),
    ],
  };
}

const noteOf = (note: string): Content => (note === '' ? [] : [text(note)]);

function saidBy(q: ReportedQuotation): Content {
  if (q.kind === 'scare') return [dim('–')];
  const sources = q.sources.length === 0 ? [[dim('no source')]] : q.sources.map(speakerOf);
  return joined(
    [
      ...sources,
      q.onBehalfOf === null ? [] : [dim('for '), ...speakerOf(q.onBehalfOf)],
      q.cue === null ? [] : [dim('cue '), words(q.cue.words)],
      ...q.chain.map((hop): Content => [
        dim('via '),
        words(hop.at.words),
        dim(` (${hop.medium === null ? '' : `${hop.medium}, `}${hopNames[hop.kind]})`),
      ]),
    ],
    [lineBreak],
  );
}

function speakerOf(s: ReportedSpeaker): Content {
  const asWorded: Content = s.name === s.at.words ? [] : [text(' '), words(s.at.words)];
  const naming: Content = isUnnamed(s.naming) ? [dim(' unnamed')] : [];
  return s.name === null ? [words(s.at.words), ...naming] : [strong(s.name), ...naming, ...asWorded];
}

function offsetsOf(q: ReportedQuotation): Content {
  const part = (name: string, spans: readonly Span[]): Content =>
    spans.length === 0 ? [] : [dim(`${name} `), code(printSpans(spans))];
  return joined(
    [
      part(
        'source',
        q.sources.map((s) => s.at.span),
      ),
      part('for', q.onBehalfOf ? [q.onBehalfOf.at.span] : []),
      part('cue', q.cue ? [q.cue.span] : []),
      part(
        'via',
        q.chain.map((hop) => hop.at.span),
      ),
    ],
    [lineBreak],
  );
}

const printSpans = (spans: readonly Span[]): string => spans.map(([start, end]) => `${start}–${end}`).join(', ');

/** Paragraphs and offsets of places in one article; `more` on the lines below. */
export function whereOf(places: readonly ReportPlace[], more: Content = []): Content {
  const paragraphs = [...new Set(places.map(paragraphLabel))].join(', ');
  return joined([[text(paragraphs), text(' '), code(printSpans(places.map((p) => p.span)))], more], [lineBreak]);
}

function codingRow(report: ReportDocument, c: ReportedCoding): Row {
  const known = report.codes?.find((k) => k.id === c.code);
  return {
    id: annotationId('c', c.number),
    cells: [
      [strong(`c${c.number}`)],
      joined(
        [
          joined(
            c.segments.map((s) => [words(s.words)]),
            [dim(' … ')],
          ),
          noteOf(c.note),
        ],
        [lineBreak],
      ),
      [known ? { kind: 'swatch', colour: known.colour, text: known.name } : text(c.code)],
      whereOf(c.segments),
      stateOf(c),
    ],
  };
}

function figureRow(f: ReportedFigure): Row {
  const value = f.value === null ? null : Array.isArray(f.value) ? f.value.join(' to ') : String(f.value);
  const reading = [f.approximator, value, f.unit, f.counted].filter((part) => part !== null && part !== '');
  return {
    id: annotationId('f', f.number),
    cells: [
      [strong(`f${f.number}`)],
      joined([[words(f.at.words)], noteOf(f.note)], [lineBreak]),
      reading.length === 0 ? [dim('not read')] : [text(reading.join(' '))],
      whereOf([f.at]),
      stateOf(f),
    ],
  };
}

/** Status, who or which rule, and when. */
export function stateOf(
  a: Pick<ReportedQuotation, 'status' | 'origin' | 'reviewedBy' | 'createdAt' | 'updatedAt'>,
): Content {
  const byHand = a.origin.kind === 'coder';
  const status = byHand && a.status === 'accepted' ? 'By hand' : statusNames[a.status];
  const who = a.origin.kind === 'coder' ? [text(a.origin.coder)] : [dim('rule '), code(a.origin.rule)];
  const when = a.updatedAt ?? a.createdAt;
  const badge: Content = [{ kind: 'badge', tone: a.status === 'accepted' ? 'ok' : 'plain', text: status }];
  return joined(
    [
      joined([badge, who], [text(' ')]),
      a.reviewedBy === null || byHand ? [] : [dim('reviewed by '), text(a.reviewedBy)],
      when === null ? [] : [dim(printTime(when))],
    ],
    [lineBreak],
  );
}
