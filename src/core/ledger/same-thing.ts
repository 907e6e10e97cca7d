/**
 * Do two figures count the same thing? They must be of one dimension and come from corresponding sentences, or name the
 * same thing in the same surroundings. Figures whose values differ need more evidence than figures that agree: a foolish
 * conflict costs the reader's trust.
 */
import type { Alignment } from '../model/comparison';
import { contains, overlaps } from '../text/span';
import type { FigureMention } from './figure-mention';
import { isRounding, sameExtent } from './verdict';

/** Strength from which a match is accepted; 0 = not the same thing. */
export const SAME_THING = 1;

export type AlignedWith = (x: FigureMention, y: FigureMention) => number;

/** Score of the alignment of the sentences that two figures stand in; 0 where they do not correspond. */
export function alignedWith(alignments: readonly Alignment[]): AlignedWith {
  const byFiles = new Map<string, Alignment[]>();
  for (const alignment of alignments) {
    const key = `${alignment.a.file}\n${alignment.b.file}`;
    byFiles.set(key, [...(byFiles.get(key) ?? []), alignment]);
  }
  const find = (x: FigureMention, y: FigureMention) =>
    byFiles
      .get(`${x.file}\n${y.file}`)
      ?.find((al) => contains(al.a.span, x.figure.span) && overlaps(al.b.span, y.figure.span))?.score ?? 0;
  return (x, y) => find(x, y) || find(y, x);
}

/** Weights of the evidence. Sum of 1 = accepted. */
const EVIDENCE = { aligned: 0.55, counted: 0.45, value: 0.35, rounding: 0.2, context: 0.15 } as const;
/** Shared words of the surroundings beyond which more add nothing. */
const MOST_CONTEXT = 4;
/** Distinctive values (three digits and more, or a decimal) seldom agree by chance. */
const DISTINCTIVE = 0.2;

export function sameThing(x: FigureMention, y: FigureMention, alignment: AlignedWith): number {
  if (x.dimension !== y.dimension) return 0;
  const counted = shared(x.counted, y.counted) > 0;
  const namesApart = x.counted.size > 0 && y.counted.size > 0 && !counted;
  const aligned = alignment(x, y);
  const agree = sameExtent(x, y);
  if (namesApart && !(aligned > 0 && agree)) return 0;
  let score = aligned > 0 ? EVIDENCE.aligned + 0.1 * aligned : 0;
  if (counted) score += EVIDENCE.counted;
  if (agree) score += EVIDENCE.value + (isDistinctive(x) ? DISTINCTIVE : 0);
  else if (isRounding(x, y)) score += EVIDENCE.rounding;
  const surroundings = Math.min(MOST_CONTEXT, shared(x.near, y.near) + 0.5 * shared(x.context, y.context));
  return score + EVIDENCE.context * surroundings;
}

function shared(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let n = 0;
  for (const key of x) if (y.has(key)) n += 1;
  return n;
}

const isDistinctive = ({ figure }: FigureMention): boolean =>
  typeof figure.value === 'number' && (!Number.isInteger(figure.value) || !/^\d{1,2}0*$/.test(String(figure.value)));
