/** Dates on screen: in the analyst's locale. Reports use ISO dates instead. */

/** The analyst's locale on screen; a date without time stays the day it says, wherever the analyst sits. */
export function shownDate(iso: string): string {
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const date = new Date(dayOnly ? `${iso}T00:00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleString(
    undefined,
    dayOnly ? { dateStyle: 'medium' } : { dateStyle: 'medium', timeStyle: 'short' },
  );
}
