/**
 * Days and periods relative to publication: "Thursday", "yesterday", "last week", "earlier this month", "two weeks ago".
 * A bare weekday is the last one up to publication, or the next one where the words before it look ahead
 * ("is scheduled to speak by phone Sunday").
 */
import { addDays, weekdayOf } from '../text/calendar';
import { figure, lowerAt, spanOf, type FigureReader } from './figure-context';
import { readNumber } from './number-words';
import { isoWeek } from './read-date';
import { tenseAround } from './tense';
import { timeUnits } from './units';
import { isWeekday, weekdayNumber } from './weekdays';

const readWeekday: FigureReader = (context, at) => {
  const token = context.tokens[at];
  if (!isWeekday(token)) return null;
  const before = lowerAt(context, at - 1);
  const direction =
    before === 'next'
      ? 1
      : before === 'last' || before === 'past'
        ? -1
        : tenseAround(context, at, at + 1) === 'ahead'
          ? 1
          : 0;
  const related = /^(?:next|last|this|past)$/u.test(before);
  const next = /^(?:night|morning|afternoon|evening)$/u.test(lowerAt(context, at + 1)) ? at + 2 : at + 1;
  const plain = spanOf(context, related ? at - 1 : at, next);
  // "Thursday’s call": the ending is not part of the date.
  const span = next === at + 1 && /['’]s$/u.test(token?.text ?? '') ? ([plain[0], plain[1] - 2] as const) : plain;
  return {
    figure: figure({
      span,
      kind: 'date',
      value: dayOf(context.published, weekdayNumber(token?.text ?? '') ?? 0, direction),
    }),
    next,
  };
};

function dayOf(published: string | null, weekday: number, direction: -1 | 0 | 1): string | null {
  if (published === null) return null;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (direction === 1) return addDays(published, 7 - back);
  return addDays(published, direction === -1 && back === 0 ? -7 : -back);
}

const shifts: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

const readNamedDay: FigureReader = (context, at) => {
  const word = lowerAt(context, at).replace(/['’]s$/u, '');
  const shift = shifts.get(word);
  if (shift === undefined) return null;
  const [start] = spanOf(context, at, at + 1);
  const value = context.published === null ? null : addDays(context.published, shift);
  return { figure: figure({ span: [start, start + word.length], kind: 'date', value }), next: at + 1 };
};

const periodShift: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "last week", "earlier this month", "next year", "this weekend". "The past year" is a span of time, not a date. */
const readPeriod: FigureReader = (context, at) => {
  const part = /^(?:earlier|later|late|early)$/u.test(lowerAt(context, at)) ? 1 : 0;
  const shift = periodShift.get(lowerAt(context, at + part));
  const unit = lowerAt(context, at + part + 1).replace(/['’]s$/u, '');
  if (shift === undefined || !/^(?:day|night|week|weekend|month|year)$/u.test(unit)) return null;
  if (
    /^(?:past|previous|current|coming|next|last)$/u.test(lowerAt(context, at + part)) &&
    /^(?:the|a|one|each|every)$/u.test(lowerAt(context, at - 1))
  )
    return null;
  const next = at + part + 2;
  const [start, end] = spanOf(context, at, next);
  return {
    figure: figure({
      span: [start, /['’]s$/u.test(lowerAt(context, next - 1)) ? end - 2 : end],
      kind: 'date',
      value: context.published === null ? null : periodOf(context.published, unit, shift),
      approximator: part === 1 ? lowerAt(context, at) : null,
    }),
    next,
  };
};

function periodOf(published: string, unit: string, shift: number): string | null {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7)) - 1 + shift;
  if (unit === 'day' || unit === 'night') return addDays(published, shift);
  if (unit === 'week' || unit === 'weekend') return isoWeek(addDays(published, shift * 7));
  if (unit === 'year') return String(year + shift);
  return `${year + Math.floor(month / 12)}-${String(((month + 12) % 12) + 1).padStart(2, '0')}`;
}

/** "two weeks ago", "a year ago": the day for days and weeks, the month for months, the year for years. */
export const readAgo: FigureReader = (context, at) => {
  const article = /^an?$/u.test(lowerAt(context, at));
  const number = article ? { value: 1, next: at + 1 } : readNumber(context.tokens, at);
  const unit = number ? timeUnits.get(lowerAt(context, number.next)) : undefined;
  if (!number || unit === undefined || lowerAt(context, number.next + 1) !== 'ago') return null;
  const next = number.next + 2;
  return {
    figure: figure({
      span: spanOf(context, at, next),
      kind: 'date',
      value: agoOf(context.published, number.value, unit),
    }),
    next,
  };
};

function agoOf(published: string | null, count: number, unit: string): string | null {
  if (published === null || !Number.isInteger(count) || count > 3000) return null;
  if (unit === 'day' || unit === 'night') return addDays(published, -count);
  if (unit === 'week' || unit === 'fortnight') return addDays(published, -7 * count * (unit === 'week' ? 1 : 2));
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 - count;
  if (unit === 'month') return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  const years = { year: 1, decade: 10, century: 100 }[unit];
  const year = years === undefined ? null : Number(published.slice(0, 4)) - count * years;
  return year !== null && year >= 1000 ? String(year) : null;
}

/** A day or period relative to publication. */
export const readRelativeDay: FigureReader = (context, at) =>
  readWeekday(context, at) ?? readNamedDay(context, at) ?? readPeriod(context, at) ?? readAgo(context, at);
