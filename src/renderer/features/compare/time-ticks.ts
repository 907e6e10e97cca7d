/** Ticks of a time axis: round hours or days of the analyst's clock, at most six of them. */

export interface Tick {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly label: string;
}

const hour = 3_600_000;
const day = 24 * hour;
const steps = [hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day, 30 * day, 91 * day, 365 * day];

/** More than this and the labels touch on the smallest window. */
const most = 6;

/** `first` and `last` in milliseconds; none where both are one moment. */
export function timeTicks(first: number, last: number): Tick[] {
  if (!(last > first)) return [];
  const step = steps.find((one) => (last - first) / one <= most) ?? Math.ceil((last - first) / most / day) * day;
  const midnight = new Date(first);
  midnight.setHours(0, 0, 0, 0);
  const ticks: Tick[] = [];
  for (let at = midnight.getTime(); at <= last; at += step)
    if (at >= first) ticks.push({ time: at, label: labelOf(at, step) });
  return ticks;
}

/** Inside a day the hour, with the day at midnight; the year where a step is longer than a quarter. */
function labelOf(time: number, step: number): string {
  const date = new Date(time);
  if (step < day && date.getHours() !== 0)
    return date.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  const year = step > 60 * day ? ({ year: 'numeric' } as const) : {};
  return date.toLocaleDateString(undefined, { day: 'numeric', month: 'short', ...year });
}

/** When an article was published, in milliseconds; a date without time is that day on the analyst's clock. NaN: unknown. */
export const momentOf = (published: string | null): number =>
  published === null ? NaN : Date.parse(/^\d{4}-\d{2}-\d{2}$/u.test(published) ? `${published}T00:00:00` : published);
