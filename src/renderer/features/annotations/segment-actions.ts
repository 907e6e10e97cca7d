/** What can be done with all rows of the table at once: accept or reject them as one step, write them to a file. */
import type { CodingId, FigureId, QuotationId } from '../../../core/model/ids';
import { csvCell } from '../../../core/report/render-csv';
import { notify } from '../../session/notices';
import { jumpTo, select, useView } from '../../session/view';
import { toldCounts } from '../../session/told-counts';
import { bulkReview } from '../../storage/commands/bulk-review';
import type { LibrarySession } from '../../storage/session';
import type { SegmentRow } from './segment-rows';

/** Rows that still wait for a decision. */
export const waitingIn = (rows: readonly SegmentRow[]): SegmentRow[] =>
  rows.filter((row) => row.status === 'suggested');

/** Accepts or rejects what waits among the rows; one undo takes all of it back. */
export async function reviewRows(
  session: LibrarySession,
  rows: readonly SegmentRow[],
  status: 'accepted' | 'rejected',
): Promise<void> {
  const waiting = waitingIn(rows);
  const idsOf = (what: SegmentRow['what']) => waiting.filter((row) => row.what === what).map((row) => row.id);
  const targets = {
    quotations: idsOf('quotation') as QuotationId[],
    codings: idsOf('coding') as CodingId[],
    figures: idsOf('figure') as FigureId[],
  };
  const done = await bulkReview(session, targets, status);
  if (!done.ok) return notify(done.error.message, 'error');
  const told = toldCounts({
    quotations: targets.quotations.length,
    codes: targets.codings.length,
    figures: targets.figures.length,
  });
  notify(`${told} ${status}. One undo takes all of it back.`);
}

const columns: readonly (readonly [string, (row: SegmentRow) => string])[] = [
  ['outlet', (row) => row.outlet],
  ['paragraph', (row) => row.paragraph],
  ['segment', (row) => row.words],
  ['said by', (row) => row.speaker],
  ['cue', (row) => row.cue],
  ['kind', (row) => row.kind],
  ['state', (row) => row.status],
  ['codes', (row) => row.codes.join('; ')],
];

/** The rows as a table for a spreadsheet, in the order shown. */
export const segmentsAsCsv = (rows: readonly SegmentRow[]): string =>
  [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');

export async function exportRows(session: LibrarySession, rows: readonly SegmentRow[]): Promise<void> {
  const saved = await session.bridge.saveReport({
    library: session.library.id,
    suggestedName: 'segments.csv',
    bytes: new TextEncoder().encode(segmentsAsCsv(rows)),
    where: 'ask',
  });
  if (!saved.ok) notify(saved.error.message, 'error');
  else if (saved.value) notify(`${rows.length.toLocaleString()} segments written to ${saved.value.path}.`);
}

/** Goes to the row's place in its article and selects it. */
export function openRow(row: SegmentRow): void {
  jumpTo(row.article, row.span);
  if (row.what === 'quotation')
    select({ kind: 'quotation', id: row.id as QuotationId, part: { role: 'content', index: 0 } });
  else if (row.what === 'coding') select({ kind: 'coding', id: row.id as CodingId });
  else select({ kind: 'figure', id: row.id as FigureId });
  useView.setState({ mode: 'read' });
}
