/**
 * Runs of a page -> lines in reading order. Runs near each other on a baseline make a piece of a line; the pieces are cut
 * into columns by the white space between them (recursive cuts in x and y, after Nagy and Seth), columns are read one
 * after the other.
 */
import type { PdfLine, PdfPage, PdfRun } from './pdf-text';

/** Pieces further apart than this many font sizes stand in different columns or cells; words stand a third apart. */
const PIECE_GAP = 1.1;

/** A gap of this many font sizes between two runs is a space that the file does not hold as a character. */
const SPACE_GAP = 0.15;

/** Narrowest gutter between columns, in font sizes. */
const GUTTER = 0.9;

/** Lines a column has at least: a short line beside a picture is no column. */
const FEWEST_LINES = 3;

/** Cuts inside cuts; pages have three or four levels. */
const DEEPEST = 12;

type Piece = Omit<PdfLine, 'page' | 'column'>;

/** `page` = its number, from 0. */
export function pageLines(source: PdfPage, page: number): PdfLine[] {
  const pieces = piecesOf(source.runs);
  return columnsOf(pieces, 0).flatMap((column, number) =>
    joinOnBaseline(column).map((piece) => ({ ...piece, page, column: number })),
  );
}

const sameBaseline = (a: { y: number; size: number }, b: { y: number; size: number }): boolean =>
  Math.abs(a.y - b.y) <= Math.max(a.size, b.size) * 0.35;

function piecesOf(runs: readonly PdfRun[]): Piece[] {
  const sorted = runs.filter((run) => run.text !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: PdfRun[][] = [];
  for (const run of sorted) {
    const row = rows.slice(-4).find((one) => one[0] && sameBaseline(one[0], run));
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => cutRow(row.sort((a, b) => a.x - b.x)));
}

function cutRow(row: readonly PdfRun[]): Piece[] {
  const pieces: Piece[] = [];
  let open: PdfRun[] = [];
  let end = -Infinity;
  for (const run of row) {
    // White space alone may be as wide as a gutter: it joins nothing.
    if (run.text.trim() === '') continue;
    if (open.length > 0 && run.x - end > Math.max(run.size, open[0]?.size ?? 0) * PIECE_GAP) {
      pieces.push(pieceOf(open));
      open = [];
    }
    open.push(run);
    end = run.x + run.width;
  }
  return open.length > 0 ? [...pieces, pieceOf(open)] : pieces;
}

function pieceOf(runs: readonly PdfRun[]): Piece {
  let text = '';
  let end = -Infinity;
  for (const run of runs) {
    const apart = run.x - end > run.size * SPACE_GAP && text !== '' && !/\s$/u.test(text) && !/^\s/u.test(run.text);
    text += (apart ? ' ' : '') + run.text;
    end = run.x + run.width;
  }
  const characters = runs.reduce((sum, run) => sum + run.text.length, 0);
  const size = runs.reduce((sum, run) => sum + run.size * run.text.length, 0) / Math.max(1, characters);
  const bold = runs.reduce((sum, run) => sum + (run.bold ? run.text.length : 0), 0) > characters / 2;
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    left: runs[0]?.x ?? 0,
    right: end,
    y: runs[0]?.y ?? 0,
    size,
    bold,
  };
}

function columnsOf(pieces: readonly Piece[], depth: number): Piece[][] {
  if (pieces.length === 0) return [];
  if (depth < DEEPEST && pieces.length > FEWEST_LINES) {
    const columns = cutAcross(pieces);
    if (columns) return columns.flatMap((part) => columnsOf(part, depth + 1));
    const bands = cutDown(pieces);
    if (bands) return bands.flatMap((part) => columnsOf(part, depth + 1));
  }
  return [[...pieces].sort((a, b) => b.y - a.y || a.left - b.left)];
}

/** Left and right of a gutter that runs through all pieces, with some lines on each side; else null. */
function cutAcross(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  const byLeft = [...pieces].sort((a, b) => a.left - b.left);
  const size = medianOf(pieces.map((piece) => piece.size));
  let reach = byLeft[0]?.right ?? 0;
  for (let at = 1; at < byLeft.length; at += 1) {
    const piece = byLeft[at];
    if (!piece) continue;
    const isGutter = piece.left - reach >= size * GUTTER;
    if (isGutter && linesIn(byLeft.slice(0, at)) >= FEWEST_LINES && linesIn(byLeft.slice(at)) >= FEWEST_LINES)
      return [byLeft.slice(0, at), byLeft.slice(at)];
    reach = Math.max(reach, piece.right);
  }
  return null;
}

const linesIn = (pieces: readonly Piece[]): number => new Set(pieces.map((piece) => Math.round(piece.y))).size;

/** Above and below the place where cutting lets a gutter through: a headline over two columns, a picture between them. */
function cutDown(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  const byTop = [...pieces].sort((a, b) => b.y - a.y);
  const gaps = byTop
    .map((piece, at) => ({ at, gap: at === 0 ? 0 : (byTop[at - 1]?.y ?? 0) - piece.y }))
    .filter(({ gap }) => gap > 1)
    .sort((a, b) => b.gap - a.gap)
    .slice(0, 40);
  for (const { at } of gaps) {
    const [above, below] = [byTop.slice(0, at), byTop.slice(at)];
    if (cutAcross(above) ?? cutAcross(below)) return [above, below];
  }
  return null;
}

/** Pieces of one column on one baseline are one line: cells of a table, a word far from the next. */
function joinOnBaseline(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last && sameBaseline(last, piece) && piece.left >= last.right - piece.size)
      lines[lines.length - 1] = { ...last, text: `${last.text} ${piece.text}`, right: piece.right };
    else lines.push(piece);
  }
  return lines;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
