/** The text of one side of the aligned reading: corresponding sentences on their ground, the rest plain (new). */
import { useView } from '../../session/view';
import type { Column } from './columns';
import type { Passage } from './PassagesView';

interface PassageTextProps {
  readonly column: Column;
  readonly side: 'left' | 'right';
  readonly passages: readonly Passage[];
  readonly selected: string | null;
}

export function PassageText({ column, side, passages, selected }: PassageTextProps) {
  const own = [...passages].sort((a, b) => a[side].span[0] - b[side].span[0]);
  const lines = column.paragraphs.filter(({ span }) => column.text.slice(...span).trim() !== '');
  return (
    <div className="passage-text">
      {lines.map(({ kind, span: [start, end] }) => (
        <p key={start} dir="auto" className={`passage-${kind}`}>
          {piecesOf(start, end, own, side).map((piece) =>
            piece.passage ? (
              <span
                key={piece.from}
                className={`passage ${piece.passage.kind}`}
                data-passage={piece.passage.key}
                data-finding={piece.passage.key}
                data-selected={piece.passage.key === selected}
                onClick={() => useView.setState({ finding: piece.passage?.key ?? null })}
              >
                {column.text.slice(piece.from, piece.to)}
              </span>
            ) : (
              column.text.slice(piece.from, piece.to)
            ),
          )}
        </p>
      ))}
    </div>
  );
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly passage: Passage | null;
}

function piecesOf(start: number, end: number, own: readonly Passage[], side: 'left' | 'right'): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const passage of own) {
    const from = Math.max(at, passage[side].span[0]);
    const to = Math.min(end, passage[side].span[1]);
    if (from >= to) continue;
    if (from > at) pieces.push({ from: at, to: from, passage: null });
    pieces.push({ from, to, passage });
    at = to;
  }
  if (at < end) pieces.push({ from: at, to: end, passage: null });
  return pieces;
}
