import { describe, expect, it } from 'vitest';
import { momentOf, timeAxis } from './time-axis';

const axis = (from: string, to: string) => timeAxis([momentOf(from), momentOf(to)], 100, 900);

describe('the time axis', () => {
  it('has the first and the last article at its ends, and what lies between in proportion', () => {
    const { x } = axis('2023-10-12', '2023-10-14');
    expect(x(momentOf('2023-10-12'))).toBe(100);
    expect(x(momentOf('2023-10-14'))).toBe(900);
    expect(x(momentOf('2023-10-13'))).toBeCloseTo(500, 0);
  });

  it('says the day at its first tick and at midnight, else the hour', () => {
    const { ticks } = axis('2023-10-12T08:10:00', '2023-10-13T09:15:00');
    const bare = (label: string | undefined) => label?.replace(/[^0-9A-Za-z:, ]/gu, '');
    expect(bare(ticks[0]?.label)).toContain('12');
    expect(ticks.some(({ label }) => /\b13\b/u.test(label))).toBe(true);
    expect(ticks.some(({ label }) => !/Oct/u.test(label))).toBe(true);
  });

  it('says the year where the ticks lie far apart', () => {
    expect(axis('2020-01-01', '2023-10-13').ticks.every(({ label }) => /20\d\d/u.test(label))).toBe(true);
  });

  it('has few ticks, all of them inside', () => {
    for (const days of [0.05, 0.5, 1, 3, 9, 30, 200, 900, 5000]) {
      const first = momentOf('2023-10-10T07:31:00');
      const { ticks } = timeAxis([first, first + days * 86_400_000], 100, 700);
      expect(ticks.length).toBeLessThanOrEqual(10);
      expect(ticks.every(({ x }) => x >= 100 && x <= 700)).toBe(true);
    }
  });

  it('has none where all was told at one moment, which stands in the middle, or no date is known', () => {
    const one = timeAxis([5, NaN, 5], 100, 300);
    expect(one.ticks).toEqual([]);
    expect(one.x(5)).toBe(200);
    expect(one.x(NaN)).toBeNaN();
    expect(timeAxis([NaN], 100, 300).ticks).toEqual([]);
    expect(timeAxis([NaN], 100, 300).x(NaN)).toBeNaN();
    expect(momentOf(null)).toBeNaN();
  });
});
