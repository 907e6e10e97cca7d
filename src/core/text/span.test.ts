import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hull, intersectionOverUnion, overlaps, trimSpan, type Span } from './span';

const spans = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);

describe('spans', () => {
  it('overlap is symmetric, and touching spans do not overlap', () => {
    fc.assert(fc.property(spans, spans, (a, b) => overlaps(a, b) === overlaps(b, a)));
    expect(overlaps([0, 3], [3, 5])).toBe(false);
  });

  it('intersection over union is 1 for itself, 0 for what is apart, and symmetric', () => {
    fc.assert(fc.property(spans, spans, (a, b) => intersectionOverUnion([a], [b]) === intersectionOverUnion([b], [a])));
    expect(intersectionOverUnion([[2, 8]], [[2, 8]])).toBe(1);
    expect(intersectionOverUnion([[0, 2]], [[2, 4]])).toBe(0);
    expect(intersectionOverUnion([[0, 4]], [[2, 6]])).toBeCloseTo(1 / 3);
  });

  it('the hull covers every span', () => {
    fc.assert(
      fc.property(fc.array(spans, { minLength: 1 }), (list) => {
        const whole = hull(list);
        return whole !== null && list.every((s) => whole[0] <= s[0] && s[1] <= whole[1]);
      }),
    );
  });

  it('trimming keeps the words and drops the white space around them', () => {
    expect(trimSpan('  a word \n', [0, 10])).toEqual([2, 8]);
    expect(trimSpan('   ', [0, 3])).toEqual([3, 3]);
  });
});
