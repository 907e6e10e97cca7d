/**
 * Calendar days as ISO strings (`2021-12-31`), and the dates that newspapers print with a year.
 * Arithmetic goes through UTC, so that no time zone of the machine can change a result.
 */
import type { Span } from '../model/span';
import { monthNumber } from './month-names';

export interface PrintedDate {
  readonly iso: string;
  readonly span: Span;
}

const DAY = 86_400_000;

/** `2021-12-31`, or null where there is no such day. Years 1000 to 9999. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

/** The day `days` later (or earlier, when negative). `iso` must be a valid day. */
export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** 0 = Sunday to 6 = Saturday. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

/** The date part of an ISO date or date-time; null if it is not one. */
export function dayOfIso(value: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/u.exec(value);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

type Reader = (match: RegExpMatchArray) => string | null;

const number = (text: string | undefined): number => Number(text ?? Number.NaN);

function named(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const found = monthNumber(month ?? '');
  return found === null ? null : isoDay(number(year), found, number(day));
}

/** "3/4/2021" is read only where one order is possible; with dots the day comes first. */
function numeric(match: RegExpMatchArray): string | null {
  const [first, second, year] = [number(match[1]), number(match[3]), number(match[4])];
  if (match[2] === '.') return isoDay(year, second, first);
  if (first > 12 || first === second) return isoDay(year, second, first);
  return second > 12 ? isoDay(year, first, second) : null;
}

const formats: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  // 2021-12-31, 2021/12/31, 2021.12.31
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu, (m) => isoDay(number(m[1]), number(m[3]), number(m[4]))],
  // 2021年12月31日
  [/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu, (m) => isoDay(number(m[1]), number(m[2]), number(m[3]))],
  // December 31, 2021 · Dec. 31st 2021 · dic 31, 2021
  [/(?<![\p{L}\p{N}])(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/gu, (m) => named(m[3], m[1], m[2])],
  // 31 December 2021 · 31. Dezember 2021 · 31 de diciembre de 2021 · 1er mars 2022 · 31-Dec-2021
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-](?:de\s|of\s)?(\p{L}{3,12})\.?,?[\s-](?:de\s)?(\d{4})(?!\d)/gu,
    (m) => named(m[3], m[2], m[1]),
  ],
  // 04 آب/اغسطس 2013 · 4 أغسطس 2013: where both names of a month are printed, the second is read
  [
    /(?<!\d)(\d{1,2})\s(?:\p{Script=Arabic}{2,6}(?:\s\p{Script=Arabic}{2,6})?\s?\/\s?)?(\p{Script=Arabic}{2,7})،?\s(\d{4})(?!\d)/gu,
    (m) => named(m[3], m[2], m[1]),
  ],
  // 31.12.2021 · 31/12/2021 · 12/31/2021
  [
    /(?<![\d.])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/gu,
    (m) => numeric([m[0], m[1] ?? '', m[2] ?? '', m[3] ?? '', m[4] ?? '']),
  ],
];

/** Dates with day, month and year, in order of place; where two overlap the one that begins first counts. */
export function printedDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  for (const [pattern, read] of formats) {
    for (const match of text.matchAll(pattern)) {
      const iso = read(match);
      if (iso) found.push({ iso, span: [match.index, match.index + match[0].length] });
    }
  }
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let end = 0;
  return found.filter(({ span }) => {
    if (span[0] < end) return false;
    end = span[1];
    return true;
  });
}

/** The first date of a line, or null. */
export const firstPrintedDate = (text: string): PrintedDate | null => printedDates(text)[0] ?? null;
