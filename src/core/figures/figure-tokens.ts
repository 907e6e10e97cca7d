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
  '(?!(?:USD|EUR|GBP|INR|JPY|CHF|RMB|CNY|RUB|UAH|SEK|NOK|DKK|PLN|SGD|HKD|AUD|CAD|NZD|ZAR|Rs)\\d)\\p{L}{1,20}\\d[\\p{L}\\d]{0,20}(?:-[\\p{L}\\d]{1,10})?',
  // 5G · 3D · 7e7 · 747s is a number with an ending, as 30th, 1990s, 5km, 3bn, 10am are
  '\\d{1,6}(?!(?:st|nd|rd|th|s|am|pm|k|m|b|t|bn|mn|mln|bln|tn|trn|km|kms|kg|g|mm|cm|ft|lb|lbs|oz|mph|kph|kw|mw|gw|mb|gb|tb|h|hr|hrs|min|mins|sec|pct|ha|K|M|B|BN|MW|GW|KW|MB|GB|TB|AM|PM)(?![\\p{L}\\d]))\\p{L}[\\p{L}\\d]{0,20}',
  // E-8C · MH-17 · Zircon-2 · COVID-19, but mid-2006, pre-2014, and not "Russia-30"
  '(?!(?:[Mm]id|[Pp]re|[Pp]ost|[Ee]arly|[Ll]ate)-)(?:\\p{Lu}{1,8}|\\p{Lu}\\p{L}{1,20})-\\d{1,5}(?:\\p{L}{1,3})?(?![\\p{L}\\d%,.]?\\d)(?![ -](?:minute|hour|day|week|month|year))',
  // 7/8/07: which is the month nobody can say
  '\\d{1,2}/\\d{1,2}/\\d{2}(?!\\d)',
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

/** Signs that only addresses, tags and pages on the web hold: a paragraph with one of them is read by the pattern alone. */
const WEB = /[@#]|:\/\/|www\./u;

/** Tokens of `text.slice(...within)`, places relative to the whole text. Plain words are cut by hand: they are nearly all. */
export function figureTokens(text: string, within: Span): FigureToken[] {
  const part = text.slice(within[0], within[1]);
  const byHand = !WEB.test(part);
  const tokens: FigureToken[] = [];
  let end = 0;
  let at = 0;
  while (at < part.length) {
    const code = part.charCodeAt(at);
    if (code === 32) {
      at += 1;
      continue;
    }
    const wordEnd = !byHand ? -1 : isLetter(code) ? plainWordEnd(part, at) : PLAIN_SIGNS.has(code) ? at + 1 : -1;
    const token =
      wordEnd === -1
        ? matchedToken(part, at, within[0], end)
        : tokenOf(isLetter(code) ? 'word' : 'symbol', part.slice(at, wordEnd), at, within[0], end, null);
    if (token === null) break;
    tokens.push(token);
    end = token.end - within[0];
    at = end;
  }
  return tokens;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Signs with which nothing longer begins: a phone number may begin with a bracket, a year with an apostrophe. */
const PLAIN_SIGNS: ReadonlySet<number> = new Set([...',.;:?!"“”)—'].map((sign) => sign.charCodeAt(0)));

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/**
 * End of a word of plain letters, apostrophes inside it or at its end included; -1 where only the pattern can tell
 * ("E-8C", "A380", "U.S.", "US$", accents). A hyphen before a letter ends the word, as it does in the pattern.
 */
function plainWordEnd(part: string, from: number): number {
  for (let at = from + 1; ; at += 1) {
    const code = part.charCodeAt(at);
    if (isLetter(code)) continue;
    if (isApostrophe(code)) {
      if (isApostrophe(part.charCodeAt(at - 1))) return -1;
      continue;
    }
    const digit = code >= 48 && code <= 57;
    if (code === 46) return at - from > 1 && !isLetter(part.charCodeAt(at + 1)) ? at : -1;
    if (code === 45) return isLetter(part.charCodeAt(at + 1)) ? at : -1;
    // Beyond ASCII only curly quote marks and dashes surely end a word.
    const sign =
      code < 128 ? !digit && code !== 36 : code === 0x201c || code === 0x201d || code === 0x2013 || code === 0x2014;
    return sign || Number.isNaN(code) ? at : -1;
  }
}

function matchedToken(part: string, at: number, offset: number, before: number): FigureToken | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(part);
  if (match === null) return null;
  const value = match[3] === undefined ? null : parseDigits(match[0]);
  return tokenOf(kindOf(match, value), match[0], match.index, offset, before, value);
}

function tokenOf(
  kind: FigureTokenKind,
  written: string,
  start: number,
  offset: number,
  before: number,
  value: number | null,
): FigureToken {
  return {
    kind,
    text: written,
    lower: written.toLowerCase(),
    start: offset + start,
    end: offset + start + written.length,
    glued: before > 0 && start === before,
    value,
  };
}

/** Groups of the pattern: 1 and 4 words, 2 names, 3 numbers; a symbol has none. */
function kindOf(match: RegExpExecArray, value: number | null): FigureTokenKind {
  if (match[1] !== undefined || match[4] !== undefined) return 'word';
  if (match[3] !== undefined) return value === null ? 'name' : 'number';
  return match[2] === undefined ? 'symbol' : 'name';
}
