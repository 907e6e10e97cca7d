/** Share of voice as a stack of bars: of the words each outlet quotes or reports, how many are whose. */
import { rollup, sum } from 'd3-array';
import { stack, stackOffsetExpand } from 'd3-shape';
import type { Comparison } from '../../../core/model/comparison';

type Voice = Comparison['framing']['voices'][number];

export interface VoicePart {
  /** Null: all others together. */
  readonly speaker: string | null;
  /** From 0 to 1 of the outlet's quoted and reported words. */
  readonly from: number;
  readonly to: number;
}

/** Speakers with a colour of their own; the rest are "others". */
export const mostNamed = 5;

const wordsOf = (voice: Voice): number => voice.directWords + voice.indirectWords;

/** The speakers with the most words over all articles, most first. */
export const loudest = (voices: readonly Voice[]): string[] =>
  [...rollup(voices, (own) => sum(own, wordsOf), speakerOf)]
    .sort(([a, x], [b, y]) => y - x || a.localeCompare(b, 'en'))
    .slice(0, mostNamed)
    .map(([speaker]) => speaker);

const speakerOf = ({ speaker }: Voice): string => speaker;

/** Parts of one outlet's bar from left to right, empty ones left out. */
export function voiceParts(voices: readonly Voice[], file: string, named: readonly string[]): VoicePart[] {
  const words = rollup(
    voices.filter((voice) => voice.file === file),
    (own) => sum(own, wordsOf),
    ({ speaker }) => (named.includes(speaker) ? named.indexOf(speaker) : named.length),
  );
  const keys = [...named.keys(), named.length];
  const series = stack<ReadonlyMap<number, number>, number>()
    .keys(keys)
    .value((row, key) => row.get(key) ?? 0)
    .offset(stackOffsetExpand)([words]);
  return series.flatMap(([part], at) => {
    const [from, to] = part ?? [0, 0];
    return to > from ? [{ speaker: named[at] ?? null, from, to }] : [];
  });
}
