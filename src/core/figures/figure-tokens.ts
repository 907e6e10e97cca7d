/**
 * Tokens as figures need them: numbers with their value, words, symbols, each with its place, and whether white space
 * stands before it ("50-minute" is three tokens glued together). What is no figure (addresses, phone numbers, list
 * numbers, model names) becomes a `name` token, which no reader takes for a number.
 */
import type { Span } from '../model/span';
import { parseDigits } from './parse-digits';

export type FigureTokenKind = 'number' | 'word' | 'symbol' | 'name';

export interface FigureToken {
  readonly kind: FigureTokenKind;
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No white space before it. */
  readonly glued: boolean;
  /** Value of a number in digits. */
  readonly value: number | null;
}

/** What is masked out, each with an example. Lengths are bounded so that time stays linear. */
const NAMES = [
  // https://harbour.example/2021/12 · www.harbour.example
  '(?:https?://|www\\.)[^\\s<>"“”]{1,2000}',
  // desk7@harbour.example
  '[\\w.+-]{1,60}@[\\w-]{1,60}\\.[\\w.]{1,40}',
  // #Ferry2021 · @ann_7
  '[#@][\\p{L}\\d_]{1,100}',
  // +47 22 00 00 00 · (202) 555-0100 · 202-555-0100
  '\\+\\d{1,3}[ .-]?\\(?\\d{1,4}\\)?(?:[ .-]\\d{2,4}){2,4}',
  '\\(\\d{3}\\)\\s?\\d{3}-\\d{4}',
  '(?<![\\d-])\\d{3}-\\d{3}-\\d{4}(?![\\d-])',
  // [12]
  '\\[\\d{1,3}\\]',
  // A380 · G7 · iPhone4 · COVID19
  '(?!(?:USD|EUR|GBP|INR|JPY|CHF|RMB|CNY|RUB|UAH|SEK|NOK|DKK|PLN|Rs)\\d)\\p{L}{1,20}\\d[\\p{L}\\d]{0,20}(?:-[\\p{L}\\d]{1,10})?',
  // 5G · 3D · 7e7 · 747s is a number with an ending, as 30th, 1990s, 5km, 3bn, 10am are
  '\\d{1,6}(?!(?:st|nd|rd|th|s|am|pm|k|m|b|t|bn|mn|mln|bln|tn|trn|km|kms|kg|g|mm|cm|ft|lb|lbs|oz|mph|kph|kw|mw|gw|mb|gb|tb|h|hr|hrs|min|mins|sec|pct|ha|K|M|B|BN|MW|GW|KW|MB|GB|TB|AM|PM)(?![\\p{L}\\d]))\\p{L}[\\p{L}\\d]{0,20}',
  // E-8C · MH-17 · Zircon-2 · COVID-19, but mid-2006, pre-2014, and not "Russia-30"
  '(?!(?:[Mm]id|[Pp]re|[Pp]ost|[Ee]arly|[Ll]ate)-)(?:\\p{Lu}{1,8}|\\p{Lu}\\p{L}{1,20})-\\d{1,5}(?:\\p{L}{1,3})?(?![\\p{L}\\d%,.]?\\d)(?![ -](?:minute|hour|day|week|month|year))',
  // 1.2.3 (a version), 24/7, 9/11
  '\\d{1,3}\\.\\d{1,2}\\.\\d{1,2}(?![\\d])(?!\\.)',
  '24/7|9/11',
];

const TOKEN = new RegExp(
  [
    // A word before a space or comma is a word: the common case, decided first because it saves half the time.
    '(\\p{L}+)(?=[ ,;])',
    `(${NAMES.join('|')})`,
    // 12 000 000 with thin, no-break or plain spaces; 1,200.50; 1’200
    "(\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,'’]\\d+)*)",
    '(?:(?:US|AU|CA|NZ|HK|NT|[ACSRZ])?\\$)',
    // U.S. · a.m. · don’t
    "(?<word>(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*['’]?)",
    '[^\\s]',
  ].join('|'),
  'gu',
);

/** Tokens of `text.slice(...within)`, places relative to the whole text. */
export function figureTokens(text: string, within: Span): FigureToken[] {
  const tokens: FigureToken[] = [];
  let end = within[0];
  for (const match of text.slice(within[0], within[1]).matchAll(TOKEN)) {
    const start = within[0] + match.index;
    const printed = match[0];
    const value = match[3] === undefined ? null : parseDigits(printed);
    tokens.push({
      kind: kindOf(match, value),
      text: printed,
      lower: printed.toLowerCase(),
      start,
      end: start + printed.length,
      glued: tokens.length > 0 && start === end,
      value,
    });
    end = start + printed.length;
  }
  return tokens;
}

/** Groups of the pattern: 1 and 4 words, 2 names, 3 numbers; a symbol has none. */
function kindOf(match: RegExpMatchArray, value: number | null): FigureTokenKind {
  if (match[1] !== undefined || match[4] !== undefined) return 'word';
  if (match[3] !== undefined) return value === null ? 'name' : 'number';
  return match[2] === undefined ? 'symbol' : 'name';
}
