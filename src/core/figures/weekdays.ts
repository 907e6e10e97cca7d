/** Weekday names, in full and in the short forms of date lines. "Sun" and "Sat" are words first, so only full names count here. */
import type { FigureToken } from './figure-tokens';

export const weekdayNames: readonly string[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** 0 = Sunday to 6 = Saturday, or null. "Friday’s" is a weekday too. */
export const weekdayNumber = (word: string): number | null => {
  const index = weekdayNames.indexOf(word.toLowerCase().replace(/['’]s?$/u, ''));
  return index === -1 ? null : index;
};

export const isWeekday = (token: FigureToken | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && weekdayNumber(token.text) !== null;
