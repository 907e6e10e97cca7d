/** An alteration while it is being found: token ranges instead of text spans, with the reason in plain words. */
import type { AlterationKind } from '../../model/comparison';
import type { Span } from '../../model/span';
import type { SpeechToken } from '../speech-tokens';

export type Range = readonly [from: number, to: number];

export interface Found {
  readonly kind: AlterationKind;
  readonly a: Range;
  readonly b: Range;
  /** A sentence in plain words; shown where the alteration can change the sense. */
  readonly why: string;
  /** Can change the sense though its kind does not say so: a question made a statement, another who acts. */
  readonly risky?: true;
}

export const wordsOf = (tokens: readonly SpeechToken[]): string[] =>
  tokens.filter((t) => t.kind === 'word').map((t) => t.word);

/** The words as printed, for explanations; long runs are shortened in the middle. */
export function printed(tokens: readonly SpeechToken[]): string {
  const texts = tokens.map((t) => t.text);
  const shown = texts.length <= 12 ? texts : [...texts.slice(0, 7), '…', ...texts.slice(-4)];
  return `“${shown.join(' ').replace(/ (n?['’])/gu, '$1')}”`;
}

/** Span of a token range; where it is empty, the place between the neighbours. */
export function spanOfRange(tokens: readonly SpeechToken[], [from, to]: Range, whole: Span): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (from < to && first !== undefined && last !== undefined) return [first.span[0], last.span[1]];
  const place = tokens[from - 1]?.span[1] ?? first?.span[0] ?? whole[0];
  return [place, place];
}

/** The range `by` tokens further on. */
export const moveRange = ([from, to]: Range, by: number): Range => [from + by, to + by];

export const wholeRange = (tokens: readonly SpeechToken[]): Range => [0, tokens.length];
