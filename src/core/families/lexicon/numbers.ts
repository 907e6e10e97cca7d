/** Number words and the value of a run of number tokens ("two hundred and five", "1.5 million", "100,000"). */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
];
const OTHERS: readonly (readonly [string, number])[] = [
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twice', 2],
  ['half', 0.5],
  ['quarter', 0.25],
  ['double', 2],
  ['triple', 3],
];

const values = new Map<string, number>([
  ...UNITS.map((word, n) => [word, n] as const),
  ...TENS.map((word, n) => [word, 20 + 10 * n] as const),
  ...SCALES,
  ...OTHERS,
]);
const scales = new Map<string, number>(SCALES.flatMap(([w, n]) => [[w, n] as const, [`${w}s`, n] as const]));

/** Days and months: a changed one is a changed figure (docs/domain counts dates among the figures). "may" is left out. */
const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december`.split(/\s+/u),
);

export const isCalendarWord = (word: string): boolean => CALENDAR.has(word);

/** Value of one lower-case token: digits with separators, an ordinal ("9th"), a number word; null otherwise. */
export function numberValue(word: string): number | null {
  const digits = /^[$€£¥]?(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|s|bn|m|k)?$/u.exec(word);
  if (digits?.[1] !== undefined) return Number(digits[1].replace(/,/gu, ''));
  return values.get(word) ?? scales.get(word) ?? null;
}

/** Units of one dimension in their smallest: "thirty years" and "three decades" are equal, "a fortnight" is two weeks. */
const UNIT_SCALES = new Map<string, readonly [dimension: string, scale: number]>([
  ['year', ['years', 1]],
  ['decad', ['years', 10]],
  ['century', ['years', 100]],
  ['centuri', ['years', 100]],
  ['day', ['days', 1]],
  ['week', ['days', 7]],
  ['fortnight', ['days', 14]],
  ['minut', ['minutes', 1]],
  ['hour', ['minutes', 60]],
]);

/** Are `a` of unit `unitA` and `b` of unit `unitB` the same quantity? Units are roots; unknown or equal units change nothing. */
export function sameQuantity(a: number, unitA: string, b: number, unitB: string): boolean {
  const left = UNIT_SCALES.get(unitA);
  const right = UNIT_SCALES.get(unitB);
  if (left === undefined || right === undefined || left[0] !== right[0]) return a === b;
  return a * left[1] === b * right[1];
}

/** Value of a run of number tokens; words between them ("and") are passed over; null where none is a number. */
export function valueOfRun(words: readonly string[]): number | null {
  let total = 0;
  let current: number | null = null;
  for (const word of words) {
    const value = numberValue(word);
    if (value === null) continue;
    const scale = scales.get(word);
    if (scale === undefined) current = (current ?? 0) + value;
    else current = (current ?? 1) * scale;
    if (scale !== undefined && scale >= 1000) {
      total += current;
      current = null;
    }
  }
  const none = total === 0 && current === null;
  return none ? null : total + (current ?? 0);
}
