import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covered } from './code-shares';

describe('characters under spans', () => {
  it('count once where spans overlap, lie in each other or repeat', () => {
    expect(
      covered([
        [0, 10],
        [5, 12],
        [6, 7],
        [0, 10],
        [20, 21],
      ]),
    ).toBe(13);
    expect(covered([])).toBe(0);
  });
  it('are the same as counting them one by one', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const under = Array.from({ length: 60 }, (_, at) => spans.some(([a, b]) => a <= at && at < b));
        expect(covered(spans)).toBe(under.filter(Boolean).length);
      }),
    );
  });
});
