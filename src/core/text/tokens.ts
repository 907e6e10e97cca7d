/**
 * Word tokens of any script with their spans. A word is a run of letters, marks and digits; apostrophes and hyphens
 * inside it belong to it ("doesn’t", "Russia-Ukraine"), and so do the separators inside a number ("100,000", "1.5").
 */
import type { Span } from '../model/span';

export interface Token {
  readonly text: string;
  readonly span: Span;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['’‑-](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu;

/** Tokens of `text.slice(...within)`, spans relative to the whole text. */
export function wordTokens(text: string, within: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(within[0], within[1]).matchAll(WORD)) {
    const start = within[0] + match.index;
    tokens.push({ text: match[0], span: [start, start + match[0].length] });
  }
  return tokens;
}

/** Number of words, as word counts in the interface show it. */
export const countWords = (text: string, within?: Span): number => wordTokens(text, within).length;
