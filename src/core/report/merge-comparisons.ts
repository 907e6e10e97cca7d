/** Comparisons of several events as one, for a report on a whole folder or library. Nothing is compared across events. */
import type { Comparison } from '../model/comparison';

/** Ids of families get the number of their event in front; keys hold their evidence and stay. At least one comparison. */
export function mergeComparisons(comparisons: readonly Comparison[]): Comparison {
  if (comparisons.length === 1 && comparisons[0]) return comparisons[0];
  const all = <T>(part: (comparison: Comparison, event: string) => readonly T[]): T[] =>
    comparisons.flatMap((comparison, i) => part(comparison, `${i + 1}-`));
  return {
    format: 'variorum/comparison@1',
    articles: all((c) => c.articles),
    families: all((c, event) => c.families.map((f) => ({ ...f, id: event + f.id }))),
    attributionConflicts: all((c, event) => c.attributionConflicts.map((a) => ({ ...a, family: event + a.family }))),
    figures: all((c) => c.figures),
    derivation: all((c) => c.derivation),
    alignments: all((c) => c.alignments),
    omissions: all((c) => c.omissions),
    framing: {
      cues: all((c) => c.framing.cues),
      voices: all((c) => c.framing.voices),
      words: all((c) => c.framing.words),
      ledes: all((c) => c.framing.ledes),
    },
    failures: all((c) => c.failures),
  };
}
