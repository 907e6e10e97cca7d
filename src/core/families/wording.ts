/** A wording where it stands in an article: its pieces, whether it is quoted, its plain text. */
import type { Span } from '../model/span';
import { normaliseWording } from '../text/normalise';
import { speechTokens, type SpeechToken } from './speech-tokens';
import { hull } from '../text/span';
import { isInsideQuotes } from './quote-state';

export interface Wording {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Does it stand in quote marks? Read from the text where it is not said. */
  readonly quoted?: boolean;
}

const QUOTE = /["“”„«»‹›‘’'‚]/u;

/** Does the wording stand in quote marks (they belong to its spans, touch them, or stand around them)? */
export function isQuoted({ text, spans, quoted }: Wording): boolean {
  const start = spans[0]?.[0];
  if (quoted !== undefined || start === undefined) return quoted ?? false;
  return (
    QUOTE.test(text.charAt(start)) || (start > 0 && QUOTE.test(text.charAt(start - 1))) || isInsideQuotes(text, start)
  );
}

const rawText = ({ text, spans }: Wording): string => spans.map(([from, to]) => text.slice(from, to)).join(' ');

/** Pieces of an interrupted quotation joined: the marks and the comma before the attribution go. */
export function plainText(wording: Wording): string {
  if (wording.spans.length === 1) return rawText(wording);
  return wording.spans
    .map(([from, to]) => wording.text.slice(from, to).replace(/^["“”«‘'\s]+|["“”»’'\s]+$/gu, ''))
    .map((piece, n, all) => (n < all.length - 1 ? piece.replace(/,$/u, '') : piece))
    .join(' ');
}

export const wholeSpan = (wording: Wording): Span => hull(wording.spans) ?? [0, 0];

/** What depends on nothing but the words: equal wordings of several articles share it. */
export interface WordingContent {
  /** Their spans count from the start of the wording. */
  readonly tokens: readonly SpeechToken[];
  /** The wording under the declared normalisation. */
  readonly normalised: string;
}

/** Where the wording starts in its article: the spans of its content count from there. */
export const startOf = (wording: Wording): number => wording.spans[0]?.[0] ?? 0;

/** Equal for two wordings only if their content is: the pieces with their places. */
export const contentKey = (wording: Wording): string =>
  wording.spans.map(([from, to]) => `${from - startOf(wording)}:${wording.text.slice(from, to)}`).join('\u0000');

export function contentOf(wording: Wording): WordingContent {
  const start = startOf(wording);
  const spans = wording.spans.map(([from, to]): Span => [from - start, to - start]);
  return {
    tokens: speechTokens(wording.text.slice(start), spans),
    normalised: normaliseWording(plainText(wording)),
  };
}
