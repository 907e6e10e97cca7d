/** Ages without "year": "Anna Holt, 34, ran", "Anna Holt (34)", "a man aged 61". */
import { figure, spanOf, type FigureContext, type FigureReader } from './figure-context';
import { isEnglishMonth } from '../text/month-names';
import { STOP } from './counted';
import { readNumber } from './number-words';
import { isWeekday } from './weekdays';

/** Of a person in the news; smaller numbers behind a name are lists and scores. */
const YOUNGEST = 4;
const OLDEST = 115;
const GROWN = 16;

export const readAge: FigureReader = (context, at) => {
  const number = readNumber(context.tokens, at);
  if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > OLDEST) return null;
  const bare = !number.spelled && number.next === at + 1 && number.value >= YOUNGEST;
  const counted = agedBefore(context, at, number.next) ?? (bare ? nameAround(context, at) : null);
  if (counted === null) return null;
  const age = { kind: 'duration', value: number.value, unit: 'year of age', counted: counted.of } as const;
  return { figure: figure({ span: spanOf(context, at, number.next), ...age }), next: number.next };
};

/** Whose age it is, where the words say it. */
interface Aged {
  readonly of: string | null;
}

/** "a man aged 61" -> "man"; "at age seventeen"; a range ("aged 16 to 20") or a unit ("aged 8 years") is read elsewhere. */
function agedBefore({ tokens }: FigureContext, at: number, next: number): Aged | null {
  const [noun, aged, after] = [tokens[at - 2], tokens[at - 1], tokens[next]];
  if (!/^aged?$/u.test(aged?.lower ?? '') || /^(?:to|and|or|[-–]|years?|months?)$/u.test(after?.lower ?? ''))
    return null;
  const named = aged?.lower === 'aged' && noun?.kind === 'word' && !STOP.has(noun.lower);
  return { of: named ? noun.text : null };
}

/** The name before ", 34," or "(34)": two capitalised words, or a surname alone before ", 34,". */
function nameAround({ tokens }: FigureContext, at: number): Aged | null {
  const [opens, closes] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  const commas = opens === ',' && closes === ',';
  const brackets = opens === '(' && closes === ')';
  if (!commas && !brackets) return null;
  const [first, last] = [tokens[at - 3], tokens[at - 2]];
  if (last === undefined || !isName(last)) return null;
  if (first !== undefined && isName(first)) return { of: `${first.text} ${last.text}` };
  // "Corrin, 12, Pellin, 7" is a list: ages of grown people only, and a small letter behind.
  const grown = (tokens[at]?.value ?? 0) >= GROWN && /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '');
  return commas && grown ? { of: last.text } : null;
}

const isName = (token: NonNullable<FigureContext['tokens'][number]>): boolean =>
  token.kind === 'word' && /^\p{Lu}\p{L}*\p{Ll}/u.test(token.text) && !isEnglishMonth(token.text) && !isWeekday(token);
