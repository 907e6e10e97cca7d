/**
 * The steps an alignment may take, with their likeness; 0 = not allowed. A pair is not allowed where either sentence has a
 * far better partner elsewhere: between two strong neighbours a chance likeness would else take a moved sentence away from
 * its copy.
 */
import type { PairSimilarity } from './pair-weights';

export const PAIR = 1;
export const SPLIT = 2;
export const MERGED = 3;
export type StepKind = typeof PAIR | typeof SPLIT | typeof MERGED;

/** Row-major, one cell for (first sentence of a, first sentence of b) of the step. */
export interface AllowedSteps {
  readonly pair: Float64Array;
  readonly split: Float64Array;
  readonly merged: Float64Array;
}

/** A step must have something in common even between the best neighbours. */
const MIN_STEP = 0.06;
/** How much better another partner must be. Reworded pairs of a spun copy stay within this of chance partners. */
const FAR_BETTER = 0.3;

/** Can a sentence be part of a union? Not where it shares nothing with the whole, though it has words that others share. */
const isPart = (one: number, best: number | undefined): boolean => one > 0 || best === 0;

export function allowedSteps(rows: number, columns: number, likeness: PairSimilarity): AllowedSteps {
  const size = rows * columns;
  const pair = new Float64Array(size);
  const bestOfRow = new Float64Array(rows);
  const bestOfColumn = new Float64Array(columns);
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      const one = likeness.one(i, j);
      pair[i * columns + j] = one;
      if (one > (bestOfRow[i] ?? 0)) bestOfRow[i] = one;
      if (one > (bestOfColumn[j] ?? 0)) bestOfColumn[j] = one;
    }
  const split = new Float64Array(size);
  const merged = new Float64Array(size);
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      const cell = i * columns + j;
      const one = pair[cell] ?? 0;
      const best = Math.max(bestOfRow[i] ?? 0, bestOfColumn[j] ?? 0);
      const inParts = isPart(one, bestOfColumn[j]) && isPart(pair[cell + 1] ?? 0, bestOfColumn[j + 1]);
      const two = inParts ? likeness.split(i, j) : 0;
      if (two > one && best < two + FAR_BETTER) split[cell] = two;
      const ofParts = isPart(one, bestOfRow[i]) && isPart(pair[cell + columns] ?? 0, bestOfRow[i + 1]);
      const both = ofParts ? likeness.merged(i, j) : 0;
      if (both > one && best < both + FAR_BETTER) merged[cell] = both;
    }
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      const one = pair[i * columns + j] ?? 0;
      const best = Math.max(bestOfRow[i] ?? 0, bestOfColumn[j] ?? 0);
      if (one < MIN_STEP || best > one + FAR_BETTER) pair[i * columns + j] = 0;
    }
  return { pair, split, merged };
}
