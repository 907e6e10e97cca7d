import { describe, expect, it } from 'vitest';
import { momentOf, timeTicks } from './time-ticks';

const at = (iso: string): number => momentOf(iso);

describe('ticks of the time axis', () => {
  it('are round hours inside a day', () => {
    const ticks = timeTicks(at('2023-10-12T08:10:00'), at('2023-10-12T20:15:00'));
    expect(ticks.map(({ time }) => new Date(time).getHours())).toEqual([9, 12, 15, 18]);
  });

  it('are days where the articles lie days apart', () => {
    const ticks = timeTicks(at('2023-10-10'), at('2023-10-13'));
    expect(ticks.map(({ time }) => new Date(time).getHours() % 12)).not.toContain(3);
    expect(ticks.length).toBeGreaterThan(2);
  });

  it('are few, and none outside the span', () => {
    for (const days of [0.05, 0.5, 1, 3, 9, 30, 200, 900, 5000]) {
      const [first, last] = [at('2023-10-10T07:31:00'), at('2023-10-10T07:31:00') + days * 86_400_000];
      const ticks = timeTicks(first, last);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.every(({ time }) => time >= first && time <= last)).toBe(true);
    }
  });

  it('are none where all was told at one moment or no date is known', () => {
    expect(timeTicks(5, 5)).toEqual([]);
    expect(timeTicks(Infinity, -Infinity)).toEqual([]);
    expect(momentOf(null)).toBeNaN();
  });
});
