/**
 * What a unit says, however it is worded: a bag of groups of near words instead of roots. Words that the article uses in
 * many sentences (its subject) prove little and weigh less; only the unit's own article is counted.
 */
import { nearWordGroups } from '../text/near-words';
import { stem } from './stem';
import type { Bag, Unit } from './units';

/** Superlatives meet their word: "the gravest of mistakes", "a very serious error". */
const groupOf = (root: string): string =>
  groups.get(root) ?? (root.endsWith('est') ? groups.get(root.slice(0, -3)) : undefined) ?? root;

const groups = new Map<string, string>();
for (const [index, group] of nearWordGroups.entries())
  for (const word of group.split(' ')) if (!groups.has(stem(word))) groups.set(stem(word), `~${index}`);

/** Grammar words and negations are left out: "we do not want any" says nothing of what is not wanted. */
const CONTENT = 0.45;
/** A word in ten sentences of its article weighs half of one that stands in this alone. */
const FREQUENT = 0.45;

export interface Sense {
  readonly bag: Bag;
  readonly weight: number;
}

export function senseOf(unit: Unit, frequency: ReadonlyMap<string, number>): Sense {
  const bag = new Map<string, number>();
  let sum = 0;
  for (const [key, weight] of unit.bag) {
    if (weight < CONTENT) continue;
    const discounted = weight / (1 + FREQUENT * Math.log(frequency.get(key) ?? 1));
    const group = groupOf(key);
    bag.set(group, (bag.get(group) ?? 0) + discounted);
    sum += discounted;
  }
  return { bag, weight: sum };
}
