/**
 * How much of their wording two units share: as bags of roots, and in sequence. Weights are fixed per word
 * (grammar words weigh little), so the figures for two units depend on nothing else.
 */
import type { Bag, Unit } from './units';

export interface Shared {
  /** Twice the common weight over the sum of weights, 0 to 1. */
  readonly dice: number;
  /** Common weight over that of the lighter one, 0 to 1. */
  readonly contain: number;
  /** The same two figures for words that stand in the same order. */
  readonly orderedDice: number;
  readonly orderedContain: number;
  /** Common weight. */
  readonly weight: number;
}

export function sharedWeight(a: Bag, b: Bag): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [key, weight] of small) shared += Math.min(weight, large.get(key) ?? 0);
  return shared;
}

/** Weight of the heaviest common subsequence of roots. The hot loop of the stage: flat arrays, and only shared words. */
export function orderedWeight(a: Unit, b: Unit): number {
  const rows = sharedPlaces(a, b);
  const columns = sharedPlaces(b, a);
  const width = columns.length + 1;
  let last = new Float64Array(width);
  let row = new Float64Array(width);
  for (const i of rows) {
    const root = a.roots[i];
    const weight = a.weights[i] ?? 0;
    for (let j = 1; j < width; j += 1) {
      const place = columns[j - 1] ?? 0;
      const skip = Math.max(last[j] ?? 0, row[j - 1] ?? 0);
      if (b.roots[place] === root)
        row[j] = Math.max(skip, (last[j - 1] ?? 0) + Math.min(weight, b.weights[place] ?? 0));
      else row[j] = skip;
    }
    [last, row] = [row, last];
  }
  return last[width - 1] ?? 0;
}

/** Places of the words of `a` whose root `b` has too: others have no part in a common subsequence. */
function sharedPlaces(a: Unit, b: Unit): number[] {
  const places: number[] = [];
  for (let at = 0; at < a.roots.length; at += 1) if (b.rootSet.has(a.roots[at] ?? -1)) places.push(at);
  return places;
}

const NOTHING: Shared = { dice: 0, contain: 0, orderedDice: 0, orderedContain: 0, weight: 0 };

/** The order of words is looked at only where the bags have something in common worth it. */
const WORTH_ORDER = 0.2;

export const sharedWording = (a: Unit, b: Unit): Shared => shareOf(a, b, orderedWeight);

/** What `sharedWording` can be at most, whatever the order of the words: cheap, for pairs that come to nothing. */
export const sharedAtMost = (a: Unit, b: Unit): Shared => shareOf(a, b, () => Infinity);

function shareOf(a: Unit, b: Unit, inOrder: (a: Unit, b: Unit) => number): Shared {
  const weight = sharedWeight(a.bag, b.bag);
  if (weight === 0) return NOTHING;
  const sum = a.weight + b.weight;
  const least = Math.min(a.weight, b.weight);
  const contain = weight / least;
  const ordered = contain < WORTH_ORDER ? 0 : Math.min(weight, inOrder(a, b));
  return {
    dice: (2 * weight) / sum,
    contain,
    orderedDice: (2 * ordered) / sum,
    orderedContain: ordered / least,
    weight,
  };
}
