/** Durations in two units: "two hours and 15 minutes", "an hour and twenty minutes". The value is told in the smaller one. */
import { lowerAt, type FigureContext } from './figure-context';
import { readNumber } from './number-words';
import { timeUnits } from './units';

interface Duration {
  readonly value: number;
  readonly unit: string;
  /** Index of the token after it. */
  readonly next: number;
}

/** How many of the smaller unit the larger one holds; other pairs do not occur in print. */
const HOLDS: ReadonlyMap<string, number> = new Map([
  ['hour minute', 60],
  ['minute second', 60],
  ['day hour', 24],
  ['week day', 7],
  ['year month', 12],
]);

/** The duration with the smaller unit behind it added, or null where none follows. */
export function withSmallerUnit(context: FigureContext, larger: Duration): Duration | null {
  const from = lowerAt(context, larger.next) === 'and' ? larger.next + 1 : larger.next;
  const number = readNumber(context.tokens, from);
  const unit = number ? timeUnits.get(lowerAt(context, number.next)) : undefined;
  const holds = HOLDS.get(`${larger.unit} ${unit ?? ''}`);
  if (!number || unit === undefined || holds === undefined || number.value >= holds) return null;
  return { value: larger.value * holds + number.value, unit, next: number.next + 1 };
}
