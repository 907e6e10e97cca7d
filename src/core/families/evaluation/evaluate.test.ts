import { describe, expect, it } from 'vitest';
import { findFamilies } from '../find-families';
import { evaluateHardEvents } from './evaluate-hard-events';
import { alteredPairs, evaluateKinds, evaluatePairs, f1, macroF1 } from './evaluate';
import { speakersByName } from './marked-article';

/** Lehmer generator, as in the grouping stage; stages do not import each other. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const pairs = alteredPairs(1, seeded(77));

describe('the family engine on generated alterations', () => {
  it('names the kinds with a macro F1 of 0.95 or better', () => {
    expect(macroF1(evaluateKinds(pairs).counts)).toBeGreaterThanOrEqual(0.95);
  });

  it('finds the same utterance among other sentences of the speech with an F1 of 0.95 or better, joining no two sentences', () => {
    const { counts } = evaluatePairs(pairs, seeded(78));
    expect(f1(counts)).toBeGreaterThanOrEqual(0.95);
    expect(counts.wrong).toBe(0);
  });

  it('tells sentences of one speech apart in hand-written reports, translations, half quotes and hard negatives included', () => {
    const { full } = evaluateHardEvents((articles) => findFamilies(articles, speakersByName(articles)));
    expect(full.right + full.missed).toBeGreaterThan(90);
    expect(f1(full)).toBeGreaterThanOrEqual(0.92);
  });
});
