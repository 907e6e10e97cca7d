/**
 * Blocks of sentences that correspond in order, found by local alignment (Smith and Waterman) on the matrix of sentence
 * likeness; the best block is taken out and the search repeated, so moved paragraphs become blocks of their own. Inside a
 * block a weak pair between strong neighbours is accepted: that is how sentences of a reworded copy with hardly a word in
 * common are still placed.
 */
import type { PairSimilarity } from './pair-weights';

/** Half-open ranges of sentence numbers in the two articles. */
export interface Step {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly likeness: number;
}

/** Likeness that is neither for nor against. Sentences of one event on other matters reach 0.1 to 0.25. */
const NEUTRAL = 0.3;
/** Cost of a sentence without a partner inside a block: five weak pairs' worth would break a block. */
const GAP = 0.12;
/** A block must be worth this much: one pair of likeness 0.52, or two of 0.41. */
const MIN_BLOCK = 0.22;
/** A step must have something in common even between the best neighbours. */
const MIN_STEP = 0.06;

interface Cell {
  readonly score: number;
  readonly step: 'start' | 'pair' | 'split' | 'merged' | 'skip-a' | 'skip-b';
}
const START: Cell = { score: 0, step: 'start' };

/** All blocks, best first; steps of a block in reading order of both articles. Each sentence is used once. */
export function findBlocks(rows: number, columns: number, likeness: PairSimilarity): readonly (readonly Step[])[] {
  const usedA = new Array<boolean>(rows).fill(false);
  const usedB = new Array<boolean>(columns).fill(false);
  const blocks: Step[][] = [];
  for (;;) {
    const block = bestBlock(rows, columns, likeness, usedA, usedB);
    if (block === null) return blocks;
    blocks.push(block);
    for (const step of block) {
      usedA.fill(true, step.a[0], step.a[1]);
      usedB.fill(true, step.b[0], step.b[1]);
    }
  }
}

function bestBlock(
  rows: number,
  columns: number,
  likeness: PairSimilarity,
  usedA: readonly boolean[],
  usedB: readonly boolean[],
): Step[] | null {
  const width = columns + 1;
  const table: Cell[] = new Array<Cell>((rows + 1) * width).fill(START);
  const at = (i: number, j: number): Cell => table[i * width + j] ?? START;
  const free = (i: number, j: number) => usedA[i] === false && usedB[j] === false;
  let best = { score: 0, i: 0, j: 0 };
  for (let i = 1; i <= rows; i += 1)
    for (let j = 1; j <= columns; j += 1) {
      const cell = bestCell(i, j, at, likeness, free);
      if (cell === START) continue;
      table[i * width + j] = cell;
      if (cell.score > best.score + 1e-9) best = { score: cell.score, i, j };
    }
  return best.score < MIN_BLOCK ? null : trace(best.i, best.j, at, likeness);
}

function bestCell(
  i: number,
  j: number,
  at: (i: number, j: number) => Cell,
  likeness: PairSimilarity,
  free: (i: number, j: number) => boolean,
): Cell {
  let best = START;
  const offer = (score: number, step: Cell['step']) => {
    if (score > best.score + 1e-9) best = { score, step };
  };
  if (free(i - 1, j - 1)) {
    const one = likeness.one(i - 1, j - 1);
    if (one >= MIN_STEP) offer(at(i - 1, j - 1).score + one - NEUTRAL, 'pair');
    if (j > 1 && free(i - 1, j - 2)) {
      const split = likeness.split(i - 1, j - 2);
      if (split > one) offer(at(i - 1, j - 2).score + split - NEUTRAL, 'split');
    }
    if (i > 1 && free(i - 2, j - 1)) {
      const merged = likeness.merged(i - 2, j - 1);
      if (merged > one) offer(at(i - 2, j - 1).score + merged - NEUTRAL, 'merged');
    }
  }
  offer(at(i - 1, j).score - GAP, 'skip-a');
  offer(at(i, j - 1).score - GAP, 'skip-b');
  return best;
}

function trace(endI: number, endJ: number, at: (i: number, j: number) => Cell, likeness: PairSimilarity): Step[] {
  const steps: Step[] = [];
  let i = endI;
  let j = endJ;
  for (let cell = at(i, j); cell.step !== 'start'; cell = at(i, j)) {
    if (cell.step === 'skip-a') i -= 1;
    else if (cell.step === 'skip-b') j -= 1;
    else {
      const di = cell.step === 'merged' ? 2 : 1;
      const dj = cell.step === 'split' ? 2 : 1;
      steps.push({ a: [i - di, i], b: [j - dj, j], likeness: stepLikeness(cell.step, i, j, likeness) });
      i -= di;
      j -= dj;
    }
  }
  return steps.reverse();
}

function stepLikeness(step: Cell['step'], i: number, j: number, likeness: PairSimilarity): number {
  if (step === 'split') return likeness.split(i - 1, j - 2);
  if (step === 'merged') return likeness.merged(i - 2, j - 1);
  return likeness.one(i - 1, j - 1);
}
