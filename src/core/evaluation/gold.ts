/** Gold annotation of one text, whatever file it came from, and what the engine says of it: the two sides of a measurement. */
import type { Span } from '../text/span';

export interface GoldMention {
  readonly span: Span;
  /** Entity that it resolves to; null where unnamed or not known. */
  readonly entity: string | null;
}

export interface GoldQuotation {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly sources: readonly GoldMention[];
  readonly onBehalfOf: GoldMention | null;
  readonly hops: readonly { readonly span: Span; readonly kind: string }[];
  readonly polarity: 'affirmed' | 'negated' | 'declined';
}

export interface GoldText {
  readonly name: string;
  readonly text: string;
  /** Attribution relations: direct, mixed and indirect. */
  readonly quotations: readonly GoldQuotation[];
  /** Runs of words in quote marks that are speech, where the gold lists them apart (GUM); null: derive from the quotations. */
  readonly quotes: readonly (readonly Span[])[] | null;
  readonly scare: readonly Span[];
  /** false: quotes are missing in the gold, so neither they nor scare quotes are counted. */
  readonly quotesComplete: boolean;
  /** Only speech in quote marks is marked (texts in other languages): cues, sources and indirect speech are not counted. */
  readonly directOnly: boolean;
}
