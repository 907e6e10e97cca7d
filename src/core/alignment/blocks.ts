/**
 * Blocks of sentences that correspond in order, found by local alignment (Smith and Waterman) on the matrix of sentence
 * likeness; the best block is taken out and the search repeated, so moved paragraphs become blocks of their own. Inside a
 * block a weak pair between strong neighbours is accepted: that is how sentences of a reworded copy with hardly a word in
 * common are still placed.
 */
import type { PairSimilarity } from './pair-weights';
import { allowedSteps, MERGED, PAIR, SPLIT, type AllowedSteps, type StepKind } from './allowed-steps';

/** Half-open ranges of sentence numbers in the two articles. */
export interface Step {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly likeness: number;
}

/** Likeness that is neither for nor against. Sentences of one event on other matters reach 0.1 to 0.25. */
const NEUTRAL = 0.3;
/** Cost of a sentence without a partner inside a block: five of them end a block of two strong pairs. */
const GAP = 0.12;
/** A block must be worth this much: one pair of likeness 0.52, or two of 0.41. */
const MIN_BLOCK = 0.22;
/** Scores nearer than this are equal: the order of additions must not decide. */
const EPSILON = 1e-9;

const SKIP_A = 4;
const SKIP_B = 5;

/** Scores and steps of the dynamic programme, (rows + 1) x (columns + 1). */
interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly score: Float64Array;
  readonly step: Uint8Array;
}

/** All blocks, best first; steps of a block in reading order of both articles. Each sentence is used once. */
export function findBlocks(rows: number, columns: number, likeness: PairSimilarity): readonly (readonly Step[])[] {
  const steps = allowedSteps(rows, columns, likeness);
  const size = (rows + 1) * (columns + 1);
  const table: Table = {
    rows,
    columns,
    score: new Float64Array(size),
    step: new Uint8Array(size),
  };
  const usedA = new Uint8Array(rows + 1);
  const usedB = new Uint8Array(columns + 1);
  const blocks: Step[][] = [];
  for (;;) {
    const block = bestBlock(table, steps, usedA, usedB);
    if (block === null) return blocks;
    blocks.push(block);
    for (const step of block) {
      usedA.fill(1, step.a[0], step.a[1]);
      usedB.fill(1, step.b[0], step.b[1]);
    }
  }
}

function bestBlock(table: Table, steps: AllowedSteps, usedA: Uint8Array, usedB: Uint8Array): Step[] | null {
  let best = 0;
  let end = 0;
  for (let i = 1; i <= table.rows; i += 1)
    for (let j = 1; j <= table.columns; j += 1) {
      const at = fillCell(table, steps, i, j, usedA, usedB);
      const score = table.score[at] ?? 0;
      if (score > best + EPSILON) {
        best = score;
        end = at;
      }
    }
  return best < MIN_BLOCK ? null : trace(table, steps, end);
}

/**
 * Fills one cell and returns its place: the first step, in the order of their numbers, that no later one beats. Written
 * without closures and lists: it runs for every pair of sentences, once for each block.
 */
function fillCell(
  { columns, score, step }: Table,
  { pair, split, merged }: AllowedSteps,
  i: number,
  j: number,
  usedA: Uint8Array,
  usedB: Uint8Array,
): number {
  const width = columns + 1;
  const at = i * width + j;
  let best = 0;
  let kind = 0;
  if (usedA[i - 1] === 0 && usedB[j - 1] === 0) {
    const cell = (i - 1) * columns + j - 1;
    const one = pair[cell] ?? 0;
    const paired = one > 0 ? (score[at - width - 1] ?? 0) + one - NEUTRAL : 0;
    if (paired > best + EPSILON) [best, kind] = [paired, PAIR];
    const two = j > 1 && usedB[j - 2] === 0 ? (split[cell - 1] ?? 0) : 0;
    const parted = two > 0 ? (score[at - width - 2] ?? 0) + two - NEUTRAL : 0;
    if (parted > best + EPSILON) [best, kind] = [parted, SPLIT];
    const both = i > 1 && usedA[i - 2] === 0 ? (merged[cell - columns] ?? 0) : 0;
    const joined = both > 0 ? (score[at - 2 * width - 1] ?? 0) + both - NEUTRAL : 0;
    if (joined > best + EPSILON) [best, kind] = [joined, MERGED];
  }
  const skipA = (score[at - width] ?? 0) - GAP;
  if (skipA > best + EPSILON) [best, kind] = [skipA, SKIP_A];
  const skipB = (score[at - 1] ?? 0) - GAP;
  if (skipB > best + EPSILON) [best, kind] = [skipB, SKIP_B];
  score[at] = best;
  step[at] = kind;
  return at;
}

function trace({ columns, step }: Table, steps: AllowedSteps, end: number): Step[] {
  const width = columns + 1;
  const found: Step[] = [];
  let at = end;
  for (let kind = step[at] ?? 0; kind !== 0; kind = step[at] ?? 0) {
    if (kind === SKIP_A) at -= width;
    else if (kind === SKIP_B) at -= 1;
    else {
      const next = stepAt(at, width, kind as StepKind, steps);
      found.push(next);
      at = next.a[0] * width + next.b[0];
    }
  }
  return found.reverse();
}

function stepAt(at: number, width: number, kind: StepKind, steps: AllowedSteps): Step {
  const [i, j] = [Math.floor(at / width), at % width];
  const from: readonly [number, number] = [i - (kind === MERGED ? 2 : 1), j - (kind === SPLIT ? 2 : 1)];
  const cell = from[0] * (width - 1) + from[1];
  const table = kind === PAIR ? steps.pair : kind === SPLIT ? steps.split : steps.merged;
  return { a: [from[0], i], b: [from[1], j], likeness: table[cell] ?? 0 };
}
