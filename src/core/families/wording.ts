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

/** What is computed once for a wording, however many others it is compared with. */
interface Read {
  readonly tokens: readonly SpeechToken[];
  readonly normalised: string;
}

const readings = new WeakMap<Wording, Read>();

function read(wording: Wording): Read {
  const known = readings.get(wording);
  if (known !== undefined) return known;
  const made = { tokens: speechTokens(wording.text, wording.spans), normalised: normaliseWording(plainText(wording)) };
  readings.set(wording, made);
  return made;
}

export const tokensOf = (wording: Wording): readonly SpeechToken[] => read(wording).tokens;

/** The wording under the declared normalisation. */
export const normalisedOf = (wording: Wording): string => read(wording).normalised;
