/**
 * Numbers without a number: "dozens of", "hundreds of thousands of people", "several hundred troops", "tens of millions".
 * Their value is null: any number would be ours, not the outlet's. What they count is told.
 */
import { approximatorBefore } from './approximators';
import { countedAfter } from './counted';
import { figure, lowerAt, spanOf, type FigureReader } from './figure-context';

const PLURAL_SCALE = /^(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions)$/u;

const SOME = /^(?:several|a few|few|many|a couple|couple)$/u;

const SCALE = /^(?:dozen|hundred|thousand|million|billion|trillion)$/u;

export const readVague: FigureReader = (context, at) => {
  let next = readPlural(context, at) ?? readSeveral(context, at);
  if (next === null) return null;
  const approximator = approximatorBefore(context.tokens, at)?.phrase ?? null;
  const counted = countedAfter(context.tokens, next, false);
  const money =
    counted?.phrase.match(
      /^(?:(?:US|American|Australian|Canadian) )?(dollars|euros|pounds|yen|rubles|rupees)$/u,
    )?.[1] ?? null;
  if (money !== null && counted) next = counted.next;
  return {
    figure: figure({
      span: spanOf(context, at, next),
      kind: money === null ? 'quantity' : 'money',
      value: null,
      unit: money,
      counted: money === null ? (counted?.phrase ?? null) : null,
      approximator,
    }),
    next,
  };
};

/** "hundreds", "tens of thousands", "hundreds of millions": index after it. */
function readPlural(context: Parameters<FigureReader>[0], at: number): number | null {
  if (!PLURAL_SCALE.test(lowerAt(context, at))) return null;
  let next = at + 1;
  while (lowerAt(context, next) === 'of' && PLURAL_SCALE.test(lowerAt(context, next + 1)) && next - at < 6) next += 2;
  const bound = lowerAt(context, next) === 'of' || lowerAt(context, next) === 'more' || next > at + 1;
  const subject =
    /^(?:were|have|are|had|marched|gathered|protested|fled|died|took|rallied|joined|attended|turned)$/u.test(
      lowerAt(context, next),
    );
  return (bound && lowerAt(context, at) !== 'scores' && lowerAt(context, at) !== 'tens') ||
    (bound && lowerAt(context, next - 1) !== lowerAt(context, at)) ||
    (lowerAt(context, at) === 'scores' && lowerAt(context, next) === 'of') ||
    subject
    ? next
    : null;
}

/** "several hundred", "a few thousand", "a couple of dozen". */
function readSeveral(context: Parameters<FigureReader>[0], at: number): number | null {
  const two = `${lowerAt(context, at)} ${lowerAt(context, at + 1)}`;
  const words = SOME.test(two) ? 2 : SOME.test(lowerAt(context, at)) ? 1 : 0;
  if (words === 0) return null;
  const from = lowerAt(context, at + words) === 'of' ? at + words + 1 : at + words;
  if (!SCALE.test(lowerAt(context, from))) return null;
  // "a few hundred million"
  return SCALE.test(lowerAt(context, from + 1)) ? from + 2 : from + 1;
}
