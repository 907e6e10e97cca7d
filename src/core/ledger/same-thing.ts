/**
 * Do two figures count the same thing? They must be of one dimension and come from corresponding sentences, or name the
 * same thing in the same surroundings. Figures whose values differ need more evidence than figures that agree: a foolish
 * conflict costs the reader's trust.
 */
import type { Alignment } from '../model/comparison';
import { contains, overlaps } from '../text/span';
import type { FigureMention } from './figure-mention';
import { isRounding, overlappingDays, sameExtent } from './verdict';

/** Strength from which a match is accepted; 0 = not the same thing. */
export const SAME_THING = 1;

export type AlignedWith = (x: FigureMention, y: FigureMention) => number;

/** Score of the alignment of the sentences that two figures stand in; 0 where they do not correspond. */
export function alignedWith(alignments: readonly Alignment[]): AlignedWith {
  const byFiles = new Map<string, Map<string, Alignment[]>>();
  for (const alignment of alignments) {
    const ofFirst = byFiles.get(alignment.a.file) ?? new Map<string, Alignment[]>();
    const ofBoth = ofFirst.get(alignment.b.file) ?? [];
    ofBoth.push(alignment);
    byFiles.set(alignment.a.file, ofFirst.set(alignment.b.file, ofBoth));
  }
  const find = (x: FigureMention, y: FigureMention) =>
    byFiles
      .get(x.file)
      ?.get(y.file)
      ?.find((al) => contains(al.a.span, x.figure.span) && overlaps(al.b.span, y.figure.span))?.score ?? 0;
  return (x, y) => find(x, y) || find(y, x);
}

/** Weights of the evidence. Sum of 1 = accepted. */
const EVIDENCE = { aligned: 0.55, counted: 0.45, value: 0.35, rounding: 0.2, context: 0.15 } as const;
/** Shared words of the surroundings beyond which more add nothing; days have nothing but their surroundings. */
const MOST_CONTEXT = 4;
const MOST_CONTEXT_OF_DAYS = 6;
/** Distinctive values (three digits and more, a decimal, a unit) seldom agree by chance. */
const DISTINCTIVE = 0.2;
/** Weekdays and "this month" stand in every article of an event: only corresponding sentences tell which is which. */
const LOOSE = /^date:(?:weekday|relative|month)$/;
const LOOSE_ALIGNED = 0.5;

export function sameThing(x: FigureMention, y: FigureMention, alignment: AlignedWith): number {
  if (x.dimension !== y.dimension) return 0;
  const aligned = alignment(x, y);
  const agree = sameExtent(x, y);
  const counted = countsSame(x, y);
  if (isApart(x, y, counted, agree, aligned)) return 0;
  let score = aligned > 0 ? EVIDENCE.aligned + 0.1 * aligned : 0;
  if (counted) score += EVIDENCE.counted;
  if (agree) score += EVIDENCE.value + (isDistinctive(x) ? DISTINCTIVE : 0);
  else if (isRounding(x, y) || overlappingDays(x, y)) score += EVIDENCE.rounding;
  const most = x.dimension === 'date:day' ? MOST_CONTEXT_OF_DAYS : MOST_CONTEXT;
  const near = shared(x.near, y.near);
  return score + EVIDENCE.context * Math.min(most, near + 0.5 * shared(x.context, y.context));
}

/** Signs that no amount of common words outweighs. */
function isApart(x: FigureMention, y: FigureMention, counted: boolean, agree: boolean, aligned: number): boolean {
  const namesDiffer = x.counted.size > 0 && y.counted.size > 0 && !counted;
  if (namesDiffer && !(aligned > 0 && agree)) return true;
  // "the first set of talks" and "the second meeting" are two things, not two values of one.
  if (x.dimension === 'ordinal' && !agree) return true;
  return LOOSE.test(x.dimension) && aligned < LOOSE_ALIGNED;
}

/** The same word for what is counted; where one names nothing, the other's word in its surroundings. */
function countsSame(x: FigureMention, y: FigureMention): boolean {
  if (x.counted.size === 0 && y.counted.size > 0) return shared(y.counted, x.near) > 0;
  if (y.counted.size === 0 && x.counted.size > 0) return shared(x.counted, y.near) > 0;
  return shared(x.counted, y.counted) > 0;
}

function shared(x: Iterable<number>, y: { readonly has: (key: number) => boolean }): number {
  let n = 0;
  for (const key of x) if (y.has(key)) n += 1;
  return n;
}

const isDistinctive = ({ figure }: FigureMention): boolean =>
  figure.unit !== null ||
  (typeof figure.value === 'number' && (!Number.isInteger(figure.value) || !/^\d{1,2}0*$/.test(String(figure.value))));
