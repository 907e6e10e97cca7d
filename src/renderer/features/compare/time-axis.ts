/** The time axis of an event: articles' moments to pixels (d3-scale), with round ticks in the analyst's locale and clock. */
import { extent } from 'd3-array';
import { scaleTime } from 'd3-scale';

export interface Tick {
  /** Pixels from the left. */
  readonly x: number;
  readonly label: string;
}

export interface TimeAxis {
  /** Pixels from the left; NaN for no date. */
  readonly x: (moment: number) => number;
  readonly ticks: readonly Tick[];
}

/** Room for one label with its air, in pixels: `30 Sept, 18:00`. */
const labelWidth = 110;

const day = 24 * 3_600_000;

/** `moments` in milliseconds since 1970, NaN where unknown; all of one moment stand in the middle. */
export function timeAxis(moments: readonly number[], left: number, right: number): TimeAxis {
  const [first, last] = extent(moments.filter((moment) => !Number.isNaN(moment)));
  if (first === undefined) return { x: () => NaN, ticks: [] };
  const scale = scaleTime([new Date(first), new Date(last)], [left, right]);
  const x = (moment: number): number => (Number.isNaN(moment) ? NaN : scale(new Date(moment)));
  if (first === last) return { x, ticks: [] };
  const times = scale.ticks(Math.max(2, Math.floor((right - left) / labelWidth)));
  const step = (times[1]?.getTime() ?? last) - (times[0]?.getTime() ?? first);
  return { x, ticks: times.map((time, at) => ({ x: scale(time), label: labelOf(time, step, at === 0) })) };
}

/** Inside a day the hour, with the day at midnight and at the first tick; the year where a step is longer than two months. */
function labelOf(time: Date, step: number, first: boolean): string {
  const hour = time.toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
  const year = step > 60 * day ? ({ year: 'numeric' } as const) : {};
  const date = time.toLocaleDateString(undefined, { day: 'numeric', month: 'short', ...year });
  if (step >= day || time.getHours() + time.getMinutes() === 0) return date;
  return first ? `${date}, ${hour}` : hour;
}

/** When an article was published, in milliseconds; a date without time is that day on the analyst's clock. NaN: unknown. */
export const momentOf = (published: string | null): number =>
  published === null ? NaN : Date.parse(/^\d{4}-\d{2}-\d{2}$/u.test(published) ? `${published}T00:00:00` : published);
