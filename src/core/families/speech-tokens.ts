/**
 * Tokens of a quotation for comparing wordings. Words carry their span in the article, a root shared by their forms,
 * and what the alteration rules ask for. Contractions are opened ("won't" is "will" + "not"), compounds are split at
 * the hyphen ("high-stakes"), an ellipsis and the marks ? and ! are tokens; other punctuation is not.
 */
import type { Span } from '../model/span';
import { hedgeLengthAt } from './lexicon/sense-words';
import { joinedForm, wordForm, type WordForm } from './word-form';

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

interface State {
  readonly tokens: SpeechToken[];
  bracket: number;
  sentence: number;
  fresh: boolean;
}

/** A word's parts as tokens; `start` is its place in the article. */
function pushWord(state: State, form: WordForm, start: number): void {
  for (const part of form.parts) {
    const inText = form.capitalised && part.from === 0 && !state.fresh && part.word !== 'i';
    const capital = inText || part.shouting;
    state.tokens.push({
      kind: 'word',
      text: part.text,
      word: part.word,
      root: part.root,
      span: [start + part.from, start + part.to],
      bracketed: state.bracket > 0,
      capital,
      opens: state.fresh,
      number: part.number,
      hedging: false,
      weight: part.weight * (capital || part.number ? 1.2 : 1),
      sentence: state.sentence,
    });
    state.fresh = false;
  }
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
function joinedPrefix(slice: string, here: RegExpExecArray, next: RegExpExecArray | undefined): boolean {
  if (next?.index !== here.index + here[0].length + 1) return false;
  return /[-‐‑]/u.test(slice.charAt(next.index - 1)) && PREFIX.test(here[0]);
}

/** Any single character but a word: brackets, sentence marks, per cent; commas and the like are passed over. */
function readMark(state: State, slice: string, at: number, start: number): void {
  const mark = slice.charAt(at);
  if (mark === '…') pushMark(state, 'ellipsis', mark, [start, start + 1]);
  else if (mark === '[' || mark === ']') state.bracket = Math.max(0, state.bracket + (mark === '[' ? 1 : -1));
  else if (mark === '?' || mark === '!') {
    pushMark(state, 'mark', mark, [start, start + 1]);
    endSentence(state);
  } else if (mark === '.') {
    if (isFullStop(slice, at)) endSentence(state);
  } else if (mark === '%') pushWord(state, wordForm(mark), start);
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

function readSpan(state: State, text: string, [from, to]: Span): void {
  const slice = text.slice(from, to);
  const matches = [...slice.matchAll(TOKEN)];
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at];
    if (match === undefined) continue;
    const start = from + match.index;
    const raw = match[0];
    const next = matches[at + 1];
    if (next !== undefined && joinedPrefix(slice, match, next)) {
      const end = from + next.index + next[0].length;
      pushWord(state, joinedForm(text.slice(start, end), (raw + next[0]).toLowerCase()), start);
      at += 1;
    } else if (raw.length === 1 && !WORD_CHARACTER.test(raw)) readMark(state, slice, match.index, start);
    else if (raw.startsWith('.')) pushMark(state, 'ellipsis', raw, [start, start + raw.length]);
    else pushWord(state, wordForm(raw), start);
  }
}

/** "per cent" is one word, like "percent" and "%". */
function joinPerCent(tokens: SpeechToken[]): SpeechToken[] {
  if (!tokens.some((token) => token.word === 'cent')) return tokens;
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

function markHedges(tokens: SpeechToken[]): SpeechToken[] {
  const words = tokens.map((t) => t.word);
  for (let at = 0; at < words.length; at += 1) {
    const length = hedgeLengthAt(words, at);
    if (length < LONG_HEDGE) continue;
    for (const token of tokens.slice(at, at + length)) tokens[at++] = { ...token, hedging: true };
    at -= 1;
  }
  return tokens;
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
