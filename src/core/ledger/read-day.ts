/**
 * Days named without a year in articles without a date: "Jan. 9 and 10" -> `--01-09/--01-10`. The text engine leaves them
 * open, for it cannot know the year; two articles of one event can still be compared by month and day.
 */
import { monthNumber } from '../text/month-names';

const MONTH_FIRST = /^(?:\p{L}+day,? )?(\p{L}+)\.? (\d{1,2})(?:(?: and | to | or |, |[-–])(\d{1,2}))?$/u;
const DAY_FIRST = /^(?:\p{L}+day,? )?(\d{1,2})(?:(?: and | to | or |, |[-–])(\d{1,2}))? (\p{L}+)\.?$/u;

/** Null for anything but a month with one day or two. */
export function readDay(text: string): { readonly first: string; readonly last: string } | null {
  const monthFirst = MONTH_FIRST.exec(text);
  const dayFirst = monthFirst ? null : DAY_FIRST.exec(text);
  const [month, from, to] = monthFirst
    ? [monthFirst[1], monthFirst[2], monthFirst[3]]
    : [dayFirst?.[3], dayFirst?.[1], dayFirst?.[2]];
  const number = month === undefined ? null : (monthNumber(month) ?? null);
  if (number === null || from === undefined) return null;
  const day = (digits: string) => `--${String(number).padStart(2, '0')}-${digits.padStart(2, '0')}`;
  return { first: day(from), last: day(to ?? from) };
}
