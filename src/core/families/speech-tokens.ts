/**
 * Tokens of a quotation for comparing wordings. Words carry their span in the article, a root shared by their forms,
 * and what the alteration rules ask for. Contractions are opened ("won't" is "will" + "not"), compounds are split at
 * the hyphen ("high-stakes"), an ellipsis and the marks ? and ! are tokens; other punctuation is not.
 */
import type { Span } from '../model/span';
import { hedgeLengthAt, isNegator } from './lexicon/sense-words';
import { isCalendarWord, numberValue } from './lexicon/numbers';
import { wordWeight } from './lexicon/function-words';
import { stem } from './stem';

export interface SpeechToken {
  readonly kind: 'word' | 'ellipsis' | 'mark';
  /** As printed. */
  readonly text: string;
  /** Lower case, ASCII apostrophes, contraction opened. */
  readonly word: string;
  readonly root: string;
  readonly span: Span;
  /** Inside square brackets: the outlet's own words. */
  readonly bracketed: boolean;
  /** Starts with a capital though no sentence starts here, or is all capitals. */
  readonly capital: boolean;
  /** First word of a sentence. */
  readonly opens: boolean;
  readonly number: boolean;
  /** Part of a hedging phrase of three words or more ("as far as we can tell"). */
  readonly hedging: boolean;
  readonly weight: number;
  /** Number of the sentence inside the member. */
  readonly sentence: number;
}

/** Abbreviations with points, numbers with sign and separators, words, ellipses, brackets, sentence marks, per cent. */
const TOKEN =
  /(?:\p{L}\.){2,}|(?<![\p{L}\p{N}])(?:[$€£¥]\s?)?\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th|s|bn|m|k)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|\.\s?\.\s?\.(?:\s?\.)*|…|[[\]().,?!;:%&]/gu;

/** Prefixes that are written with or without a hyphen: "de-escalate" is "deescalate", "co-operation" "cooperation". */
const PREFIX = /^(?:de|re|co|pre|non|anti|ex|un|sub|over|under|mis|inter|multi|semi)$/iu;

const TITLES = /^(?:mr|mrs|ms|dr|st|gen|sen|rep|gov|lt|col|sgt|prof|rev|no|jan|feb|aug|sept|oct|nov|dec)$/iu;

const CLITICS: readonly (readonly [RegExp, string])[] = [
  [/n['’]t$/iu, 'not'],
  [/['’]ll$/iu, 'will'],
  [/['’]re$/iu, 'are'],
  [/['’]ve$/iu, 'have'],
  [/['’]m$/iu, 'am'],
  [/['’]d$/iu, 'would'],
];
/** Hosts after which 's is "is": "it's", "that's"; after other words it is a genitive and stays. */
const IS_HOST = /^(?:it|he|she|that|this|there|here|what|who|where|how)$/iu;
const IRREGULAR_HOST = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

interface Piece {
  readonly text: string;
  readonly word: string;
  readonly span: Span;
}

function splitClitic(text: string, start: number): Piece[] {
  const lower = text.toLowerCase();
  const cut = (at: number, host: string, clitic: string): Piece[] => [
    { text: text.slice(0, at), word: host, span: [start, start + at] },
    { text: text.slice(at), word: clitic, span: [start + at, start + text.length] },
  ];
  if (lower === 'cannot') return cut(3, 'can', 'not');
  if (/^let['’]s$/u.test(lower)) return cut(3, 'let', 'us');
  for (const [pattern, opened] of CLITICS) {
    const at = lower.search(pattern);
    if (at > 0) return cut(at, IRREGULAR_HOST.get(lower.slice(0, at)) ?? lower.slice(0, at), opened);
  }
  const host = lower.replace(/['’]s$/u, '');
  if (host !== lower && IS_HOST.test(host)) return cut(host.length, host, 'is');
  return [{ text, word: lower.replace(/’/gu, "'"), span: [start, start + text.length] }];
}

interface State {
  readonly tokens: SpeechToken[];
  bracket: number;
  sentence: number;
  fresh: boolean;
}

function pushWord(state: State, piece: Piece, capitalised: boolean): void {
  const word = piece.word === '%' ? 'percent' : piece.text === 'US' ? 'u.s.' : piece.word;
  const number = numberValue(word) !== null;
  const shouting = piece.text.length > 1 && /^\p{Lu}[\p{Lu}.]+$/u.test(piece.text);
  const capital = (capitalised && !state.fresh && word !== 'i') || shouting;
  const factor = number || isNegator(word) || isCalendarWord(word) ? 1 : wordWeight(word);
  state.tokens.push({
    kind: 'word',
    text: piece.text,
    word,
    root: number ? word : stem(word),
    span: piece.span,
    bracketed: state.bracket > 0,
    capital,
    opens: state.fresh,
    number,
    hedging: false,
    weight: factor * (capital || number ? 1.2 : 1),
    sentence: state.sentence,
  });
  state.fresh = false;
}

function pushMark(state: State, kind: 'ellipsis' | 'mark', text: string, span: Span): void {
  state.tokens.push({
    ...{ kind, text, word: kind === 'mark' ? text : '…', root: '', span, bracketed: state.bracket > 0 },
    ...{ capital: false, opens: false, number: false, hedging: false, weight: 0, sentence: state.sentence },
  });
}

function endSentence(state: State): void {
  if (!state.fresh) state.sentence += 1;
  state.fresh = true;
}

/** A full stop ends a sentence unless a title or an initial stands before it, or no capital follows. */
function isFullStop(text: string, at: number): boolean {
  const before = /(\p{L}+)$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
  if (TITLES.test(before) || (before.length === 1 && before !== 'I')) return false;
  return /^["”’»']*\s+["“‘«']*[\p{Lu}\p{N}]/u.test(text.slice(at + 1, at + 8));
}

/** A prefix and its word are joined where only a hyphen parts them. */
function joinedPrefix(text: string, pieces: readonly RegExpExecArray[], at: number): boolean {
  const here = pieces[at];
  const next = pieces[at + 1];
  if (here === undefined || next === undefined || !PREFIX.test(here[0])) return false;
  return next.index === here.index + here[0].length + 1 && /[-‐‑]/u.test(text.charAt(next.index - 1));
}

function readSpan(state: State, text: string, [from, to]: Span): void {
  const slice = text.slice(from, to);
  const matches = [...slice.matchAll(TOKEN)];
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at];
    if (match === undefined) continue;
    const start = from + match.index;
    const raw = match[0];
    const next = matches[at + 1];
    if (joinedPrefix(slice, matches, at) && next !== undefined) {
      const end = from + next.index + next[0].length;
      pushWord(state, { text: text.slice(start, end), word: (raw + next[0]).toLowerCase(), span: [start, end] }, false);
      at += 1;
    } else if (/^(?:…|\.)./u.test(raw) || raw === '…') pushMark(state, 'ellipsis', raw, [start, start + raw.length]);
    else if (raw === '[' || raw === ']') state.bracket = Math.max(0, state.bracket + (raw === '[' ? 1 : -1));
    else if (raw === '?' || raw === '!') {
      pushMark(state, 'mark', raw, [start, start + 1]);
      endSentence(state);
    } else if (raw === '.') {
      if (isFullStop(slice, match.index)) endSentence(state);
    } else if (raw === '%') pushWord(state, { text: raw, word: raw, span: [start, start + 1] }, false);
    else if (raw.length > 1 || /[\p{L}\p{N}]/u.test(raw)) {
      const capital = /^\p{Lu}/u.test(raw);
      splitClitic(raw, start).forEach((piece, n) => pushWord(state, piece, capital && n === 0));
    }
  }
}

/** "per cent" is one word, like "percent" and "%". */
function joinPerCent(tokens: SpeechToken[]): SpeechToken[] {
  return tokens.flatMap((token, at) => {
    if (token.word === 'cent' && tokens[at - 1]?.word === 'per') return [];
    const next = tokens[at + 1];
    if (token.word !== 'per' || next?.word !== 'cent') return [token];
    return [
      {
        ...token,
        text: `${token.text} ${next.text}`,
        word: 'percent',
        root: 'percent',
        span: [token.span[0], next.span[1]] as const,
        weight: 1,
      },
    ];
  });
}

/** Shorter hedges ("so far", "perhaps") are compared word by word. */
const LONG_HEDGE = 3;

function markHedges(tokens: readonly SpeechToken[]): SpeechToken[] {
  const words = tokens.map((t) => t.word);
  const marked = [...tokens];
  for (let at = 0; at < words.length; at += 1) {
    const length = hedgeLengthAt(words, at);
    if (length < LONG_HEDGE) continue;
    for (const token of tokens.slice(at, at + length)) marked[at++] = { ...token, hedging: true };
    at -= 1;
  }
  return marked;
}

/** Tokens of the pieces of a member in order of reading; spans index the article's text. */
export function speechTokens(text: string, spans: readonly Span[]): readonly SpeechToken[] {
  const state: State = { tokens: [], bracket: 0, sentence: 0, fresh: true };
  for (const span of spans) {
    readSpan(state, text, span);
    if (/[.?!…]["”’»'\s]*$/u.test(text.slice(Math.max(span[0], span[1] - 4), span[1]))) endSentence(state);
  }
  return markHedges(joinPerCent(state.tokens));
}
