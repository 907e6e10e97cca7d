/**
 * Dates as English newspapers print them: "Jan. 9 and 10", "Thursday, Dec. 30, 2021", "January", "2014", "mid-2006".
 * Values are ISO 8601: a day, a month (`2022-01`), a year (`2014`), or an interval of two with a slash.
 * A day without a year is the one nearest to publication.
 */
import { addDays, isoDay } from '../text/calendar';
import { isEnglishMonth, monthNumber } from '../text/month-names';
import { figure, lowerAt, spanOf, type FigureContext, type FigureReader, type FigureReading } from './figure-context';
import type { FigureToken } from './figure-tokens';
import { tenseAround } from './tense';
import { isWeekday } from './weekdays';

const isDash = (token: FigureToken | undefined): boolean => token !== undefined && /^[-–—‐‑]$/u.test(token.text);

/** Number of days of a day-of-month token: "9", "9th"; null for anything else. */
function dayAt(context: FigureContext, at: number): { readonly day: number; readonly next: number } | null {
  const token = context.tokens[at];
  if (token?.kind !== 'number' || token.value === null || !/^\d{1,2}$/u.test(token.text)) return null;
  if (token.value < 1 || token.value > 31) return null;
  const after = context.tokens[at + 1];
  const ending = after?.glued === true && /^(?:st|nd|rd|th)$/u.test(after.lower);
  if (after?.glued === true && !ending && /^[:%]$|^\p{L}/u.test(after.text)) return null;
  return { day: token.value, next: ending ? at + 2 : at + 1 };
}

function yearAt(context: FigureContext, at: number): { readonly year: number; readonly next: number } | null {
  const from = lowerAt(context, at) === ',' ? at + 1 : at;
  const token = context.tokens[from];
  if (token?.kind !== 'number' || !/^(?:1[5-9]|20)\d\d$/u.test(token.text)) return null;
  return { year: Number(token.text), next: from + 1 };
}

/** Month name at a token, with its abbreviation dot. "may" and "march" need a capital. */
function monthAt(context: FigureContext, at: number): { readonly month: number; readonly next: number } | null {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.text) || !isEnglishMonth(token.text)) return null;
  const month = monthNumber(token.text);
  if (month === null) return null;
  const dot = context.tokens[at + 1];
  const abbreviated =
    dot?.glued === true && dot.text === '.' && /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(token.lower);
  return { month, next: abbreviated ? at + 2 : at + 1 };
}

/** News looks back more than ahead: a day to come must be this many times nearer than the one past. */
const AHEAD_COSTS = 2;

/** The year in which a month and day lie nearest to publication; null without a day of publication. */
export function nearestYear(published: string | null, month: number, day: number | null): number | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const target = Date.parse(`${published}T00:00:00Z`);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const iso = isoDay(candidate, month, day ?? 15);
    if (iso === null) continue;
    const ahead = Date.parse(`${iso}T00:00:00Z`) - target;
    const distance = ahead > 0 ? ahead * AHEAD_COSTS : -ahead;
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** "Jan. 9", "January 9-10", "Jan. 9 and 10, 2022", "Jan. 30 to Feb. 2", "January 2022". */
const readMonthFirst: FigureReader = (context, at) => {
  const month = monthAt(context, at);
  if (!month) return null;
  const first = dayAt(context, month.next);
  if (!first) return readMonthAlone(context, at, month);
  const second = secondDay(context, first.next, month.month);
  const year = yearAt(context, second?.next ?? first.next);
  return dated(context, at, year?.next ?? second?.next ?? first.next, {
    year: year?.year ?? null,
    first: [month.month, first.day],
    second: second?.day ?? null,
  });
};

/** The second day of "9 and 10", "9-10", "30 to Feb. 2". */
function secondDay(
  context: FigureContext,
  at: number,
  month: number,
): { readonly day: readonly [number, number]; readonly next: number } | null {
  const joint = context.tokens[at];
  if (!joint || !(isDash(joint) || /^(?:and|to|or|through|until|till|&)$/u.test(joint.lower))) return null;
  const other = monthAt(context, at + 1);
  const day = dayAt(context, other?.next ?? at + 1);
  if (!day) return null;
  // "Jan. 9 and 10 people": what is counted behind it makes it a number.
  const after = context.tokens[day.next];
  if (
    !other &&
    !isDash(joint) &&
    after?.kind === 'word' &&
    /^\p{Ll}{4,}s$/u.test(after.text) &&
    !/^(?:was|is|has|talks|this|as)$/u.test(after.lower)
  )
    return null;
  return { day: [other?.month ?? month, day.day], next: day.next };
}

interface Days {
  readonly year: number | null;
  readonly first: readonly [month: number, day: number];
  readonly second: readonly [month: number, day: number] | null;
}

function dated(context: FigureContext, at: number, next: number, days: Days): FigureReading | null {
  const year = days.year ?? nearestYear(context.published, days.first[0], days.first[1]);
  const first = isoDay(year ?? 2000, ...days.first);
  const second =
    days.second === null ? null : isoDay((year ?? 2000) + (days.second[0] < days.first[0] ? 1 : 0), ...days.second);
  if (first === null || (days.second !== null && second === null)) return null;
  const value = year === null ? null : second === null ? first : `${first}/${second}`;
  return { figure: figure({ span: spanOf(context, at, next), kind: 'date', value }), next };
}

/** Words before a bare month name: without one, "May" and "March" are words or names. */
const BEFORE_MONTH =
  /^(?:in|of|by|since|until|till|from|during|this|last|next|early|late|mid|after|before|through|every|for|and|to|between|each|late-|to)$/u;

function readMonthAlone(
  context: FigureContext,
  at: number,
  month: { readonly month: number; readonly next: number },
): FigureReading | null {
  const before = lowerAt(context, at - 1);
  const year = yearAt(context, lowerAt(context, month.next) === 'of' ? month.next + 1 : month.next);
  const name = lowerAt(context, at);
  if (!year && /^(?:may|march|august|mar|sun|sat)$/u.test(name) && !BEFORE_MONTH.test(before)) return null;
  if (
    !year &&
    context.tokens[month.next]?.kind === 'word' &&
    /^\p{Lu}/u.test(context.tokens[month.next]?.text ?? '') &&
    !BEFORE_MONTH.test(before)
  )
    return null;
  const relative = before === 'last' || before === 'next' || before === 'this';
  const resolved =
    year?.year ??
    (relative
      ? relativeYear(context.published, month.month, before)
      : yearOfMonth(context, at, month.next, month.month));
  const next = year?.next ?? month.next;
  return {
    figure: figure({
      span: spanOf(context, relative && !year ? at - 1 : at, next),
      kind: 'date',
      value: resolved === null ? null : `${resolved}-${String(month.month).padStart(2, '0')}`,
      approximator: /^(?:early|late|mid)$/u.test(before)
        ? before
        : isDash(context.tokens[at - 1]) && lowerAt(context, at - 2) === 'mid'
          ? 'mid'
          : null,
    }),
    next,
  };
}

/** A month ahead or behind by the verb of its clause; by nearness where none is clear. */
function yearOfMonth(context: FigureContext, at: number, next: number, month: number): number | null {
  const tense = tenseAround(context, at, next);
  if (tense === 'ahead') return relativeYear(context.published, month, 'ahead');
  return nearestYear(context.published, month, null);
}

function relativeYear(published: string | null, month: number, word: string): number | null {
  if (published === null) return null;
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (word === 'this') return year;
  if (word === 'ahead') return month >= now ? year : year + 1;
  if (word === 'last') return month < now ? year : year - 1;
  return month > now ? year : year + 1;
}

/** "9 January 2022", "the 9th of January", "9-10 January". */
const readDayFirst: FigureReader = (context, at) => {
  const first = dayAt(context, at);
  if (!first) return null;
  const joint = context.tokens[first.next];
  const second = isDash(joint) || /^(?:and|to)$/u.test(joint?.lower ?? '') ? dayAt(context, first.next + 1) : null;
  const from = second?.next ?? first.next;
  const month = monthAt(context, lowerAt(context, from) === 'of' ? from + 1 : from);
  if (!month) return null;
  const over = second ? null : dayInNextMonth(context, month.next);
  if (over)
    return dated(context, at, over.next, {
      year: over.year,
      first: [month.month, first.day],
      second: [over.month, over.day],
    });
  const year = yearAt(context, month.next);
  return dated(context, at, year?.next ?? month.next, {
    year: year?.year ?? null,
    first: [month.month, first.day],
    second: second ? [month.month, second.day] : null,
  });
};

/** "30 March to 2 April": what follows the first month, or null. */
function dayInNextMonth(
  context: FigureContext,
  at: number,
): { readonly year: number | null; readonly month: number; readonly day: number; readonly next: number } | null {
  if (!isDash(context.tokens[at]) && !/^(?:to|until|through|till)$/u.test(lowerAt(context, at))) return null;
  const day = dayAt(context, at + 1);
  const month = day ? monthAt(context, day.next) : null;
  if (!day || !month) return null;
  const year = yearAt(context, month.next);
  return { year: year?.year ?? null, month: month.month, day: day.day, next: year?.next ?? month.next };
}

/** A date that the calendar module reads as a whole: 2021-12-31, 31.12.2021, 12/31/2021. */
const readWhole: FigureReader = (context, at) => {
  const token = context.tokens[at];
  const date = token ? context.dates.get(token.start) : undefined;
  if (!token || !date) return null;
  let next = at + 1;
  while ((context.tokens[next]?.start ?? Number.POSITIVE_INFINITY) < date.span[1]) next += 1;
  return { figure: figure({ span: date.span, kind: 'date', value: date.iso }), next };
};

/** "Thursday, Dec. 30, 2021", "Friday 31 December": the weekday belongs to the date. */
const readWithWeekday: FigureReader = (context, at) => {
  if (!isWeekday(context.tokens[at])) return null;
  let from = at + 1;
  while (/^[.,]$/u.test(lowerAt(context, from)) && from < at + 3) from += 1;
  const reading = readWhole(context, from) ?? readMonthFirst(context, from) ?? readDayFirst(context, from);
  if (!reading?.figure || reading.figure.value === null || String(reading.figure.value).length < 8) {
    if (!reading?.figure || !/\d/u.test(context.text.slice(...reading.figure.span))) return null;
  }
  return {
    figure: { ...reading.figure, span: [context.tokens[at]?.start ?? 0, reading.figure.span[1]] },
    next: reading.next,
  };
};

/** Words before a bare year. Others before it make a year too, unless people or things are counted behind it. */
const BEFORE_YEAR =
  /^(?:in|since|by|until|till|from|of|during|before|after|the|early|late|mid|circa|around|through|to|and|between|fiscal|year|as|’s|'s)$/u;

const PLURAL_THINGS =
  /^(?:people|troops|soldiers|men|women|children|dollars|euros|pounds|feet|metres|meters|miles|kilometers|kilometres|tons|tonnes|jobs|workers|homes|houses|cases|deaths|votes|seats|pages|years|year|hours|days|calories|square)$/u;

/** "2014", "the 1990s", "mid-2006", "2014-2018", "1998/99". */
const readYear: FigureReader = (context, at) => {
  const year = yearAt(context, at);
  if (!year || lowerAt(context, at) === ',') return null;
  const { tokens } = context;
  const before = lowerAt(context, at - 1);
  const after = tokens[year.next];
  if (
    /^[$€£¥]|^(?:than|least|some|about|nearly|almost|over)$/u.test(before) ||
    (after?.glued === true && /^[%:]|^(?:km|kg|m|k|bn)$/u.test(after.text))
  )
    return null;
  if (!BEFORE_YEAR.test(before) && after !== undefined && PLURAL_THINGS.test(after.lower)) return null;
  const decade = after?.glued === true && after.lower === 's' && year.year % 10 === 0;
  if (decade) return yearFigure(context, at, year.next + 1, `${year.year}/${year.year + 9}`);
  const joint = tokens[year.next];
  const to =
    isDash(joint) || (before === 'between' && joint?.lower === 'and') || (before === 'from' && joint?.lower === 'to')
      ? yearAt(context, year.next + 1)
      : null;
  const short = isDash(joint) && joint?.glued === true ? tokens[year.next + 1] : undefined;
  if (to && to.year >= year.year) return yearFigure(context, at, to.next, `${year.year}/${to.year}`);
  if (short?.glued === true && /^\d\d$/u.test(short.text)) {
    const end = Number(`${String(year.year).slice(0, 2)}${short.text}`);
    if (end > year.year) return yearFigure(context, at, year.next + 2, `${year.year}/${end}`);
  }
  return yearFigure(context, at, year.next, String(year.year));
};

function yearFigure(context: FigureContext, at: number, next: number, value: string): FigureReading {
  const hyphen = isDash(context.tokens[at - 1]) && context.tokens[at]?.glued === true;
  const word = lowerAt(context, hyphen ? at - 2 : at - 1);
  const approximator = /^(?:early|late|mid|circa|around|about|pre|post)$/u.test(word) ? word : null;
  return { figure: figure({ span: spanOf(context, at, next), kind: 'date', value, approximator }), next };
}

/** "on the 14th", "the morning of the 14th": a day of the month that lies nearest to publication. */
const readDayAlone: FigureReader = (context, at) => {
  const day = dayAt(context, at);
  if (!day || day.next !== at + 2 || lowerAt(context, at - 1) !== 'the') return null;
  if (!/^(?:on|of|by|until|till|before|after|since|from)$/u.test(lowerAt(context, at - 2))) return null;
  // "the 14th century", "on the 30th anniversary": what is counted behind it makes it an ordinal.
  const after = context.tokens[day.next];
  if (after !== undefined && after.kind !== 'symbol') return null;
  return {
    figure: figure({
      span: spanOf(context, at, day.next),
      kind: 'date',
      value: nearestDay(context.published, day.day),
    }),
    next: day.next,
  };
};

function nearestDay(published: string | null, day: number): string | null {
  if (published === null) return null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  const today = Date.parse(`${published}T00:00:00Z`);
  const days = [-1, 0, 1].flatMap((shift) => {
    const at = new Date(Date.UTC(year, month - 1 + shift, 1));
    const iso = isoDay(at.getUTCFullYear(), at.getUTCMonth() + 1, day);
    return iso === null ? [] : [iso];
  });
  const far = (iso: string): number => {
    const ahead = Date.parse(`${iso}T00:00:00Z`) - today;
    return ahead > 0 ? ahead * AHEAD_COSTS : -ahead;
  };
  return days.sort((x, y) => far(x) - far(y))[0] ?? null;
}

/** A date of any form. */
export const readDate: FigureReader = (context, at) =>
  readWithWeekday(context, at) ??
  readWhole(context, at) ??
  readMonthFirst(context, at) ??
  readDayFirst(context, at) ??
  readDayAlone(context, at) ??
  readYear(context, at);

/** ISO week of a day: `2021-W52`. */
export function isoWeek(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const thursday = addDays(iso, 3 - ((date.getUTCDay() + 6) % 7));
  const firstOfYear = `${thursday.slice(0, 4)}-01-01`;
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${firstOfYear}T00:00:00Z`)) / 86_400_000;
  return `${thursday.slice(0, 4)}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
