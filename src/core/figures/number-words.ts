/** Numbers in words: "forty-two", "two and a half million", "a dozen", "12 million", "3bn". */
import type { FigureToken } from './figure-tokens';

export interface ReadNumber {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  /** All in words, no digit. */
  readonly spelled: boolean;
  /** Printed digits where the number is one token of digits, for `asThousands`. */
  readonly digits: string | null;
  readonly scaled: boolean;
}

const entries = (list: string, first: number, step = 1): (readonly [string, number])[] =>
  list.split(' ').map((word, index) => [word, first + index * step] as const);

const small: ReadonlyMap<string, number> = new Map([
  ...entries(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
  ...entries('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
]);

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['dozen', 12],
]);

/** Abbreviated scales stand right behind digits or after one space: "3bn", "5 mn"; never after words. */
const SHORT_SCALE = /^(?:k|mn|mln|bn|bln|tn|trn)$/u;

/** Scales that are words: "hundred", "dozen". */
export const numberScales: readonly string[] = [...scales.keys()].filter((word) => !SHORT_SCALE.test(word));

/** Words that can begin a number: "seven", "forty"; "million" alone begins none but costs nothing. */
export const numberWords: readonly string[] = [...small.keys(), ...numberScales];

/** "four", "twenty"; no scales. */
export const isNumberName = (word: string): boolean => small.has(word) && word !== 'one';

const isHyphen = (token: FigureToken | undefined): boolean =>
  token !== undefined && token.glued && /^[-‐‑]$/u.test(token.text);

/** Products such as 12.3 * 1e6 carry the dust of binary fractions: twelve digits are more than any newspaper prints. */
const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)));

/** The number that begins at token `at`, or null. "a", "half", "several" count only before a scale: "a dozen", "half a million". */
export function readNumber(tokens: readonly FigureToken[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number' && token.value !== null) return readDigits(tokens, at, token.value);
  if (token.kind !== 'word') return null;
  return small.has(token.lower) ? readWords(tokens, at) : readArticle(tokens, at);
}

function readDigits(tokens: readonly FigureToken[], at: number, value: number): ReadNumber {
  let next = at + 1;
  let result = value;
  let scaled = false;
  // "2-million" and "2 million"; "2 hundred thousand" is rare but costs nothing.
  for (let step = 0; step < 2; step += 1) {
    const scaleAt = isHyphen(tokens[next]) ? next + 1 : next;
    const scale = tokens[scaleAt]?.kind === 'word' ? scales.get(tokens[scaleAt]?.lower ?? '') : undefined;
    if (scale === undefined) break;
    result *= scale;
    scaled = true;
    next = scaleAt + 1;
  }
  const million = tokens[next];
  if (
    !scaled &&
    million?.glued === true &&
    million.lower === 'm' &&
    /^(?:people|\p{Ll}{2,}[^s]s|men|women|children)$/u.test(tokens[next + 1]?.text ?? '')
  ) {
    // "3m people": metres are never followed by what is counted.
    return { value: tidy(result * 1e6), next: next + 1, spelled: false, digits: null, scaled: true };
  }
  return { value: tidy(result), next, spelled: false, digits: scaled ? null : (tokens[at]?.text ?? null), scaled };
}

/** "a hundred", "a dozen", "half a million", "half a dozen", "a few hundred" has no value and is read elsewhere. */
function readArticle(tokens: readonly FigureToken[], at: number): ReadNumber | null {
  const first = tokens[at]?.lower;
  const half = first === 'half' && /^an?$/u.test(tokens[at + 1]?.lower ?? '');
  if (!half && first !== 'a' && first !== 'an') return null;
  const scaleAt = half ? at + 2 : at + 1;
  const word = tokens[scaleAt]?.lower ?? '';
  const scale = SHORT_SCALE.test(word) ? undefined : scales.get(word);
  if (scale === undefined) return null;
  const more = readScales(tokens, scaleAt + 1, (half ? 0.5 : 1) * scale);
  return { value: tidy(more.value), next: more.next, spelled: true, digits: null, scaled: true };
}

function readScales(tokens: readonly FigureToken[], at: number, value: number): { value: number; next: number } {
  let result = value;
  let next = at;
  for (let token = tokens[next]; token; token = tokens[next]) {
    const scale = token.kind === 'word' && !SHORT_SCALE.test(token.lower) ? scales.get(token.lower) : undefined;
    if (scale === undefined || scale <= 12) break;
    result *= scale;
    next += 1;
  }
  return { value: result, next };
}

/** Longest number in words that makes sense; longer runs are lists of numbers. */
const LONGEST_RUN = 24;

function readWords(tokens: readonly FigureToken[], at: number): ReadNumber {
  let total = 0;
  let group = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let lastSmall = Number.POSITIVE_INFINITY;
  let next = at;
  let scaled = false;
  while (next - at < LONGEST_RUN) {
    const wordAt = joined(tokens, next, at);
    const word = tokens[wordAt];
    if (!word || word.kind !== 'word') break;
    const units = small.get(word.lower);
    const scale = SHORT_SCALE.test(word.lower) ? undefined : scales.get(word.lower);
    if (units !== undefined) {
      // "twenty five" yes, "five six" no.
      const fits =
        lastSmall === Number.POSITIVE_INFINITY ||
        (lastSmall >= 20 && lastSmall < 100 && units > 0 && units < 10) ||
        (lastSmall >= 100 && units < 100);
      if (!fits) break;
      group += units;
      lastSmall = units;
    } else if (scale === 100 && group > 0 && group < 100) {
      group *= 100;
      lastSmall = 100;
      scaled = true;
    } else if (scale !== undefined && scale !== 100 && group > 0 && scale < lastScale) {
      total += group * scale;
      group = 0;
      lastScale = scale;
      lastSmall = Number.POSITIVE_INFINITY;
      scaled = true;
    } else break;
    next = wordAt + 1;
  }
  const half = readAndAHalf(tokens, next);
  const value = total + group;
  if (!half) return { value: tidy(value), next, spelled: true, digits: null, scaled };
  const more = readScales(tokens, half, value + 0.5);
  return { value: tidy(more.value), next: more.next, spelled: true, digits: null, scaled: scaled || more.next > half };
}

/** Index of the next word of a number: past a hyphen ("forty-two") or an "and" after hundreds ("two hundred and six"). */
function joined(tokens: readonly FigureToken[], next: number, at: number): number {
  if (next === at) return next;
  if (isHyphen(tokens[next]) && tokens[next + 1]?.glued === true) return next + 1;
  const before = tokens[next - 1]?.lower ?? '';
  if (tokens[next]?.lower === 'and' && scales.has(before) && small.has(tokens[next + 1]?.lower ?? '')) return next + 1;
  return next;
}

/** Index after "and a half", or null. */
const readAndAHalf = (tokens: readonly FigureToken[], at: number): number | null =>
  tokens[at]?.lower === 'and' && tokens[at + 1]?.lower === 'a' && tokens[at + 2]?.lower === 'half' ? at + 3 : null;
