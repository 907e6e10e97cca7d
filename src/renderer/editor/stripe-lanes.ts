/**
 * Lanes of the coding stripes, from the places in the text alone, so that a stripe keeps its lane while one scrolls.
 * Codes that share a line would touch though their words do not: a line's length counts as room between them.
 */
import type { ReaderMark } from './reader-mark';

/** Some characters more than a line of the reader holds. */
const lineLength = 80;

/** Lanes side by side; what does not fit shares the last one. */
export const laneCount = 4;

/** Lane of each code, from 0 at the text outwards. `codes` in order of their start. */
export function stripeLanes(codes: readonly ReaderMark[]): Map<string, number> {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  for (const { id, span } of codes) {
    let lane = 0;
    while (lane < laneCount - 1 && (ends[lane] ?? -Infinity) + lineLength > span[0]) lane += 1;
    lanes.set(id, lane);
    ends[lane] = Math.max(ends[lane] ?? 0, span[1]);
  }
  return lanes;
}
