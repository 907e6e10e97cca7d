import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReaderMark } from './reader-mark';
import { laneCount, stripeLanes } from './stripe-lanes';

const code = (id: string, start: number, end: number): ReaderMark => ({
  id,
  owner: id,
  track: 'code',
  role: null,
  index: 0,
  span: [start, end],
  state: 'accepted',
  colour: 1,
  label: id,
});

test('codes far from each other stand in the lane next to the text', () => {
  expect([...stripeLanes([code('a', 0, 50), code('b', 400, 450)]).values()]).toEqual([0, 0]);
});

test('a code that begins on the line where another ends moves one lane out', () => {
  expect([...stripeLanes([code('a', 0, 50), code('b', 60, 90)]).values()]).toEqual([0, 1]);
});

test('overlapping codes never share a lane while lanes are left', () => {
  const spans = fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 300 })), { maxLength: 30 });
  fc.assert(
    fc.property(spans, (list) => {
      const codes = list
        .map(([start, length], at) => code(`c${at}`, start, start + length))
        .sort((a, b) => a.span[0] - b.span[0]);
      const lanes = stripeLanes(codes);
      for (const a of codes) {
        for (const b of codes) {
          if (a === b || lanes.get(a.id) !== lanes.get(b.id) || lanes.get(a.id) === laneCount - 1) continue;
          expect(a.span[1] <= b.span[0] || b.span[1] <= a.span[0]).toBe(true);
        }
      }
    }),
  );
});
