import { describe, expect, it } from 'vitest';
import { piecesOf, type TellingMark } from './telling-marks';

const mark = (from: number, to: number): TellingMark => ({ span: [from, to], kind: 'word', finding: `${from}` });

describe('a lede in pieces', () => {
  it('holds every letter once, marked or not', () => {
    const pieces = piecesOf([10, 40], [mark(12, 15), mark(20, 26)]);
    expect(pieces.map(({ from, to, mark: own }) => [from, to, own?.finding ?? null])).toEqual([
      [10, 12, null],
      [12, 15, '12'],
      [15, 20, null],
      [20, 26, '20'],
      [26, 40, null],
    ]);
  });

  it('leaves out what lies outside or reaches over an edge', () => {
    expect(piecesOf([10, 20], [mark(2, 6), mark(8, 12), mark(18, 24), mark(30, 33)])).toEqual([
      { from: 10, to: 20, mark: null },
    ]);
  });
});
