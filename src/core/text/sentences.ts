/**
 * Sentences of a paragraph. A sentence ends at `.`, `!`, `?`, `…` or their full-width forms, takes the closing marks
 * behind them along, and ends only if what follows can start one (capital, digit, opening mark, another script).
 * Abbreviations, initials and decimals do not end a sentence. `"Go!" he said.` is one sentence: a small letter follows.
 */
import { openAbbreviations } from './abbreviations';
import { lexemes, type Lexeme } from './lexemes';
import { trimSpan, type Span } from './span';
import { sentenceStarters } from './word-classes';

const ENDERS = new Set(['.', '!', '?', '…', '...', '。', '！', '？', '؟', '।', '։']);
/** Closing marks and brackets that belong to the sentence before them. */
const CLOSERS = new Set(['"', '”', '’', "'", '»', '›', ')', ']', '」', '』', '“', '‘']);

/** Spans of the sentences in `text.slice(...within)`, white space trimmed. A line break always ends one. */
export function sentences(text: string, within: Span = [0, text.length]): Span[] {
  const found: Span[] = [];
  let lineStart = within[0];
  while (lineStart < within[1]) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline === -1 || newline > within[1] ? within[1] : newline;
    pushSentencesOfLine(text, [lineStart, lineEnd], found);
    lineStart = lineEnd + 1;
  }
  return found;
}

function pushSentencesOfLine(text: string, line: Span, found: Span[]): void {
  const all = lexemes(text, line);
  let start = line[0];
  for (let i = 0; i < all.length; i += 1) {
    const end = sentenceEndAt(text, all, i);
    if (end === null) continue;
    pushTrimmed(text, [start, end.position], found);
    start = end.position;
    i = end.last;
  }
  pushTrimmed(text, [start, line[1]], found);
}

function pushTrimmed(text: string, span: Span, found: Span[]): void {
  const trimmed = trimSpan(text, span);
  if (trimmed[0] < trimmed[1]) found.push(trimmed);
}

function sentenceEndAt(text: string, all: readonly Lexeme[], i: number): { position: number; last: number } | null {
  const here = all[i];
  if (here === undefined) return null;
  const dotted = here.kind === 'word' && here.lower.endsWith('.');
  if (!dotted && !ENDERS.has(here.lower)) return null;
  let last = i;
  while (isCloser(all[last + 1], all[last])) last += 1;
  const next = all[last + 1];
  const position = all[last]?.end ?? here.end;
  if (next === undefined) return { position, last };
  if (dotted && last === i && !endsAfterAbbreviation(here, next)) return null;
  return startsSentence(text, next, all[last + 2]) ? { position, last } : null;
}

/** A closing mark stands directly behind what it closes. */
const isCloser = (mark: Lexeme | undefined, before: Lexeme | undefined): boolean =>
  mark !== undefined && mark.start === before?.end && (CLOSERS.has(mark.lower) || ENDERS.has(mark.lower));

/** "in the U.S. The talks" ends a sentence; "Dr. Adda", "J. Smith" and "Jan. 9" do not. */
export function endsAfterAbbreviation(abbreviation: Lexeme, next: Lexeme): boolean {
  if (openAbbreviations.has(abbreviation.lower) || abbreviation.lower.length === 2) return false;
  return next.kind === 'mark' || (next.capital && sentenceStarters.has(next.lower));
}

function startsSentence(text: string, next: Lexeme, after: Lexeme | undefined): boolean {
  if (next.kind === 'word') return next.capital || !/\p{Ll}/u.test(text.charAt(next.start));
  if (next.kind === 'number') return true;
  if (next.kind === 'mark' || next.lower === '(' || next.lower === '[' || next.lower === '¿' || next.lower === '¡') {
    return after === undefined || after.kind !== 'word' || after.capital || !/\p{Ll}/u.test(text.charAt(after.start));
  }
  return next.lower === '—' || next.lower === '–' || next.lower === '-';
}
