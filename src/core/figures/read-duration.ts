/** Durations whose number is an article or a part: "an hour", "half an hour", "an hour and a half", "a year-long", "week-long". */
import { approximatorBefore } from './approximators';
import { withSmallerUnit } from './composed-duration';
import { countedAfter } from './counted';
import { lastingThing } from './counted-before';
import { figure, lowerAt, spanOf, type FigureContext, type FigureReader, type FigureReading } from './figure-context';
import { timeUnits } from './units';

function duration(
  context: FigureContext,
  at: number,
  next: number,
  value: number,
  unit: string,
  counted: string | null,
): FigureReading {
  const approximator = approximatorBefore(context.tokens, at)?.phrase ?? null;
  return {
    figure: figure({ span: spanOf(context, at, next), kind: 'duration', value, unit, counted, approximator }),
    next,
  };
}

/** "half an hour", "a quarter of an hour", "a half hour". */
const readPartOfHour: FigureReader = (context, at) => {
  const [first, second, third] = [lowerAt(context, at), lowerAt(context, at + 1), lowerAt(context, at + 2)];
  if (first !== 'half' || !/^an?$/u.test(second)) return null;
  const unit = timeUnits.get(third);
  return unit === undefined ? null : duration(context, at, at + 3, 0.5, unit, lastingThing(context.tokens, at));
};

/** Before "a day", "a year" these make a rate or a relative day, not a duration. */
const RATE_BEFORE =
  /^(?:times|once|twice|%|percent|dollars|euros|barrels|pounds|hours|days|people|cases|deaths|tons|tonnes|million|billion|thousand|such)$/u;

/** "an hour", "a week"; days and years need a word that makes them a span ("for a year", "nearly a day"). */
const readArticle: FigureReader = (context, at) => {
  if (!/^an?$/u.test(lowerAt(context, at))) return null;
  const unit = timeUnits.get(lowerAt(context, at + 1));
  if (unit === undefined || /^(?:second|night|weekend|quarter)$/u.test(unit)) return null;
  const before = lowerAt(context, at - 1);
  if (RATE_BEFORE.test(before) || context.tokens[at - 1]?.kind === 'number') return null;
  const after = lowerAt(context, at + 2);
  if (/^(?:earlier|later|before|after|ago|when|that|of|for)$/u.test(after) && unit !== 'hour' && unit !== 'minute')
    return null;
  const half = after === 'and' && lowerAt(context, at + 3) === 'a' && lowerAt(context, at + 4) === 'half';
  const composed = withSmallerUnit(context, { value: 1, unit, next: at + 2 });
  if (composed)
    return duration(context, at, composed.next, composed.value, composed.unit, lastingThing(context.tokens, at));
  const bound =
    half ||
    approximatorBefore(context.tokens, at) !== null ||
    /^(?:for|in|within|after|lasted|took|last|take|during|of|spent|than|almost|nearly|over|under|about)$/u.test(before);
  if (!bound || (/^(?:earlier|later|before|ago)$/u.test(after) && before !== 'than')) return null;
  return duration(context, at, half ? at + 5 : at + 2, half ? 1.5 : 1, unit, lastingThing(context.tokens, at));
};

/** "week-long visit", "a year-long siege": one unit. */
const readLong: FigureReader = (context, at) => {
  const unit = timeUnits.get(lowerAt(context, at));
  if (
    unit === undefined ||
    lowerAt(context, at + 1) !== '-' ||
    context.tokens[at + 1]?.glued !== true ||
    lowerAt(context, at + 2) !== 'long'
  )
    return null;
  if (/^[-‐‑]$/u.test(lowerAt(context, at - 1))) return null;
  return duration(context, at, at + 3, 1, unit, countedAfter(context.tokens, at + 3, false)?.phrase ?? null);
};

export const readDurationInWords: FigureReader = (context, at) =>
  readPartOfHour(context, at) ?? readArticle(context, at) ?? readLong(context, at);
