/** Stretches of a headline or lede that are findings themselves: words for the same thing, and figures that differ. */
import type { Comparison } from '../../../core/model/comparison';
import type { Span } from '../../../core/text/span';
import { referentKey } from './framing-findings';
import { referentRows } from './referent-rows';

export interface TellingMark {
  readonly span: Span;
  readonly kind: 'word' | 'figure';
  readonly finding: string;
}

/** All marks of one article, in order, none overlapping: of two, the one that begins first. */
export function tellingMarks({ framing, figures }: Comparison, file: string): TellingMark[] {
  const words = referentRows(framing.words).flatMap(({ referent, words: byFile }): TellingMark[] =>
    (byFile.get(file) ?? []).flatMap(({ evidence }) =>
      evidence.map(({ span }) => ({ span, kind: 'word', finding: referentKey(referent) })),
    ),
  );
  const numbers = figures
    .filter(({ verdict }) => verdict !== 'equal')
    .flatMap(({ key, values }): TellingMark[] =>
      values.filter((value) => value.file === file).map(({ span }) => ({ span, kind: 'figure', finding: key })),
    );
  const inOrder = [...words, ...numbers].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  return inOrder.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}

export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly mark: TellingMark | null;
}

/** The stretch as runs with and without a mark; a mark that reaches beyond it is left out. */
export function piecesOf([start, end]: Span, marks: readonly TellingMark[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const mark of marks) {
    const [from, to] = mark.span;
    if (from < at || to > end) continue;
    if (from > at) pieces.push({ from: at, to: from, mark: null });
    pieces.push({ from, to, mark });
    at = to;
  }
  if (at < end) pieces.push({ from: at, to: end, mark: null });
  return pieces;
}
