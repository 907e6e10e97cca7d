/**
 * A pair of a family as it is seen from its reference. The comparison tells pairs from the earlier article to the later,
 * so the reference may stand on either side; the proof sheet always reads from the reference to the version.
 */
import type { Alteration, AlterationKind, Family, FamilyPair } from '../model/comparison';

const TURNED: Partial<Record<AlterationKind, AlterationKind>> = {
  inserted: 'elided-hidden',
  'elided-hidden': 'inserted',
};

const turned = ({ kind, a, b }: Alteration): Alteration => ({ kind: TURNED[kind] ?? kind, a: b, b: a });

/** The pair of the reference and the member at `at`: `a` is the reference's side. Undefined for the reference itself. */
export function pairFrom(family: Family, at: number): FamilyPair | undefined {
  const { reference, pairs } = family;
  const pair = pairs.find(({ a, b }) => (a === reference && b === at) || (b === reference && a === at));
  if (pair === undefined) return undefined;
  const straight = pair.a === reference;
  const why = pair.why
    .replaceAll(straight ? 'in the first wording' : 'in the second wording', 'in the reference')
    .replaceAll(straight ? 'in the second wording' : 'in the first wording', 'in this version');
  if (straight) return { ...pair, why };
  return { ...pair, a: pair.b, b: pair.a, alterations: pair.alterations.map(turned), why };
}
