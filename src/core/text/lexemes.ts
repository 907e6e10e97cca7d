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
 * One lexeme a match. Groups: 1 dotted abbreviation ("U.S.", "a.m."), 2 number ("1,200.50", "2nd"), 3 word
 * ("doesn’t", "Russia-Ukraine", "O'Neill", "workers'" without its last mark), 4 quote mark, 5 any other sign.
 */
const LEXEME =
  /((?:\p{L}\.){2,}(?!\p{L}))|(\p{N}+(?:[.,]\p{N}+)*\p{L}*)|((?:[\p{L}\p{M}]|(?<=\p{L})\p{N})+(?:['’‑&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*)|(["“”„‟«»‹›‘’‚‛'「」『』〝〞＂])|(--|\.\.\.|[^\s\p{L}\p{M}\p{N}])/gu;

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/** Lexemes of `text.slice(...within)`, positions relative to the whole text. */
export function lexemes(text: string, within: Span = [0, text.length]): Lexeme[] {
  const found: Lexeme[] = [];
  const pattern = new RegExp(LEXEME);
  pattern.lastIndex = within[0];
  for (let match = pattern.exec(text); match !== null && match.index < within[1]; match = pattern.exec(text)) {
    found.push(lexemeOf(text, match, within[1]));
    pattern.lastIndex = found[found.length - 1]?.end ?? within[1];
  }
  return found;
}

function lexemeOf(text: string, match: RegExpExecArray, limit: number): Lexeme {
  const start = match.index;
  const written = match[0];
  let end = Math.min(start + written.length, limit);
  if (match[3] !== undefined && text.charAt(end) === '.' && end < limit && takesFullStop(text, start, end)) end += 1;
  const kind = kindOf(match);
  const isWord = kind === 'word' || kind === 'number';
  const lower = isWord ? text.slice(start, end).toLowerCase().replaceAll('’', "'") : written;
  return { kind, start, end, lower, capital: isWord && CAPITAL.test(written) };
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
