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

/** Weight of the heaviest common subsequence of roots. The hot loop of the stage: flat arrays only. */
export function orderedWeight(a: Unit, b: Unit): number {
  const width = b.roots.length + 1;
  let last = new Float64Array(width);
  let row = new Float64Array(width);
  for (let i = 0; i < a.roots.length; i += 1) {
    const root = a.roots[i];
    const weight = a.weights[i] ?? 0;
    for (let j = 1; j < width; j += 1) {
      const skip = Math.max(last[j] ?? 0, row[j - 1] ?? 0);
      if (b.roots[j - 1] === root)
        row[j] = Math.max(skip, (last[j - 1] ?? 0) + Math.min(weight, b.weights[j - 1] ?? 0));
      else row[j] = skip;
    }
    [last, row] = [row, last];
  }
  return last[width - 1] ?? 0;
}

const NOTHING: Shared = { dice: 0, contain: 0, orderedDice: 0, orderedContain: 0, weight: 0 };

/** The order of words is looked at only where the bags have something in common worth it. */
const WORTH_ORDER = 0.2;

export function sharedWording(a: Unit, b: Unit): Shared {
  const weight = sharedWeight(a.bag, b.bag);
  if (weight === 0) return NOTHING;
  const sum = a.weight + b.weight;
  const least = Math.min(a.weight, b.weight);
  const contain = weight / least;
  const ordered = contain < WORTH_ORDER ? 0 : Math.min(weight, orderedWeight(a, b));
  return {
    dice: (2 * weight) / sum,
    contain,
    orderedDice: (2 * ordered) / sum,
    orderedContain: ordered / least,
    weight,
  };
}
