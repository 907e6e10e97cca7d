import { describe, expect, it } from 'vitest';
import { mergeByAverage } from './merge-by-average';

describe('merging by average', () => {
  it('does not weld two clusters together over one article that resembles both', () => {
    const edges = [
      { a: 0, b: 1, score: 0.9 },
      { a: 2, b: 3, score: 0.9 },
      { a: 1, b: 2, score: 0.6 },
    ];
    expect(mergeByAverage(4, edges, 0.5)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('merges clusters that are alike on average', () => {
    const edges = [0, 1, 2].flatMap((a) => [1, 2, 3].filter((b) => b > a).map((b) => ({ a, b, score: 0.6 })));
    expect(mergeByAverage(4, edges, 0.5)).toEqual([[0, 1, 2, 3]]);
  });

  it('leaves weak pairs apart', () => {
    expect(mergeByAverage(2, [{ a: 0, b: 1, score: 0.49 }], 0.5)).toEqual([[0], [1]]);
  });
});
