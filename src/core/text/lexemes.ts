/**
 * Lexemes: the words, numbers and punctuation of a stretch of text, finer than `wordTokens` and made for rules about
 * sentences. Abbreviations keep their full stop ("Mr.", "U.S.", "Jan."), so a `.` lexeme is a real full stop.
 * Quote marks are lexemes of kind `mark`; which of them open or close is the business of core/quotes.
 */
import type { Span } from './span';
import { abbreviations } from './abbreviations';

export interface Lexeme {
  readonly kind: 'word' | 'number' | 'punct' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Lower case, typographic apostrophes made straight: the form that the lexicons use. */
  readonly lower: string;
  /** Starts with an upper-case (or title-case) letter. */
  readonly capital: boolean;
}

/**
 * One lexeme a match. Groups: 1 dotted abbreviation ("U.S.", "a.m.", "D-R.I.", "R-Calif."), 2 number ("1,200.50", "2nd"), 3 word
 * ("doesn’t", "Russia-Ukraine", "O'Neill", "workers'" without its last mark), 4 quote mark, 5 any other sign.
 */
const LEXEME =
  /((?:[DRI]-)?(?:\p{L}\.){2,}(?!\p{L})|[DRI]-\p{Lu}\.\p{Lu}(?=\))|[DRI]-\p{Lu}\p{L}{1,5}\.(?=[),]))|(\p{N}+(?:[.,]\p{N}+)*\p{L}*)|((?:[\p{L}\p{M}]|(?<=\p{L})\p{N})+(?:['’‑&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*)|(["“”„‟«»‹›‘’‚‛'「」『』〝〞＂])|(--|\.\.\.|[^\s\p{L}\p{M}\p{N}])/gu;

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** Lexemes of `text.slice(...within)`, positions relative to the whole text. */
export function lexemes(text: string, within: Span = [0, text.length]): Lexeme[] {
  const found: Lexeme[] = [];
  let at = within[0];
  while (at < within[1]) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10 || code === 9) {
      at += 1;
      continue;
    }
    const plainEnd = isAsciiLetter(code) ? plainWordEnd(text, at, within[1]) : -1;
    const lexeme = plainEnd === -1 ? matchedLexeme(text, at, within[1]) : wordLexeme(text, at, plainEnd, within[1]);
    if (lexeme === null) break;
    found.push(lexeme);
    at = lexeme.end;
  }
  return found;
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

/** End of a word of plain letters, digits and inner hyphens: nearly every English word; -1 sends it to the pattern. */
function plainWordEnd(text: string, from: number, limit: number): number {
  let at = from + 1;
  if (text.charCodeAt(at) === 45) return -1; // "R-Calif."
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code) || isAsciiDigit(code)) at += 1;
    else if (code === 45 && isAsciiLetter(text.charCodeAt(at + 1))) at += 2;
    else if (code > 127 || code === 39 || code === 38 || code === 45) return -1;
    else break;
  }
  // "U.S.", "a.m.": one letter, a full stop, a letter.
  return at - from === 1 && text.charCodeAt(at) === 46 ? -1 : at;
}

function wordLexeme(text: string, start: number, wordEnd: number, limit: number): Lexeme {
  const stop = wordEnd < limit && text.charCodeAt(wordEnd) === 46 && takesFullStop(text, start, wordEnd);
  const end = stop ? wordEnd + 1 : wordEnd;
  const code = text.charCodeAt(start);
  const capital =
    (code >= 65 && code <= 90) ||
    (PREFIXES.has(code) && end - start > 4 && PREFIXED.test(text.slice(start, start + 6)));
  return { kind: 'word', start, end, lower: text.slice(start, end).toLowerCase(), capital };
}

/** "duPlessis", "deGrom", "al-Masri", "d'Arcy", "dell'Acqua": names that begin with a small particle. First letters, then the form. */
const PREFIXES: ReadonlySet<number> = new Set([...'adelnuv'].map((letter) => letter.charCodeAt(0)));
const PREFIXED = /^(?:(?:d[aeiu]|l[ae]|va?o?n)[A-Z]|(?:a[ldnst]|ash|e[ln]|ul|d|l|n|dell|dall|nell)['’-]\p{Lu})/u;

function matchedLexeme(text: string, at: number, limit: number): Lexeme | null {
  LEXEME.lastIndex = at;
  const match = LEXEME.exec(text);
  return match === null || match.index >= limit ? null : lexemeOf(text, match, limit);
}

function lexemeOf(text: string, match: RegExpExecArray, limit: number): Lexeme {
  const start = match.index;
  const written = match[0];
  let end = Math.min(start + written.length, limit);
  if (match[3] !== undefined && text.charAt(end) === '.' && end < limit && takesFullStop(text, start, end)) end += 1;
  const kind = kindOf(match);
  const isWord = kind === 'word' || kind === 'number';
  const lower = isWord ? text.slice(start, end).toLowerCase().replaceAll('’', "'") : written;
  return { kind, start, end, lower, capital: isWord && (CAPITAL.test(written) || PREFIXED.test(written)) };
}

function kindOf(match: RegExpExecArray): Lexeme['kind'] {
  if (match[2] !== undefined) return 'number';
  if (match[4] !== undefined) return 'mark';
  return match[5] === undefined ? 'word' : 'punct';
}

/** "Mr", "Jan" and initials ("J") take the full stop behind them. A lone "I" at the end of a sentence does not. */
function takesFullStop(text: string, start: number, end: number): boolean {
  if (end - start === 1) return CAPITAL.test(text.charAt(start)) && text.charAt(start) !== 'I';
  return end - start <= 6 && abbreviations.has(text.slice(start, end).toLowerCase());
}
