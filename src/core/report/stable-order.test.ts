import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, printTime, sortedBy } from './stable-order';

describe('orders and times that are the same everywhere', () => {
  it('sorts by code unit, not by locale', () => {
    expect(sortedBy(['b', 'ä', 'a', 'Z'], (s) => s)).toEqual(['Z', 'a', 'b', 'ä']);
  });

  it('gives the same order whatever the order before, once all keys are named', () => {
    const items = fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(3)), { selector: String });
    fc.assert(
      fc.property(items, (list) => {
        const sort = (l: typeof list) =>
          sortedBy(
            l,
            (i) => i[0],
            (i) => -i[1],
          );
        expect(sort([...list].reverse())).toEqual(sort(list));
      }),
    );
  });

  it('puts what has no date last', () => {
    expect(sortedBy([Infinity, 3, Infinity, 1], (n) => n)).toEqual([1, 3, Infinity, Infinity]);
  });

  it('prints times in UTC and leaves plain dates alone', () => {
    expect(printTime('2024-03-02T08:00:00+01:00')).toBe('2024-03-02 07:00 UTC');
    expect(printTime('2024-03-02')).toBe('2024-03-02');
    expect(printTime('2024-03-02T08:00')).toBe('2024-03-02 08:00');
    expect(printTime('spring 2024')).toBe('spring 2024');
  });

  it('reads a time without an offset as UTC, so that no time zone counts', () => {
    expect(instant('2024-03-02T08:00')).toBe(Date.UTC(2024, 2, 2, 8));
    expect(instant('2024-03-02T08:00:00+0100')).toBe(Date.UTC(2024, 2, 2, 7));
    expect(instant('2024-13-45')).toBeNull();
  });
});
