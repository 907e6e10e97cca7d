/** A quotation in the making: everything as ranges of one paragraph's items, or as text spans once it is located. */
import type { Span } from '../text/span';
import type { Polarity } from './report';

export interface MentionSpan {
  readonly span: Span;
  /** For "who": the phrase it stands for. */
  readonly antecedent: Span | null;
}

export interface HopSpan {
  readonly span: Span;
  readonly kind: 'agency' | 'medium' | 'statement' | 'briefing' | 'anonymity' | 'document' | 'social' | 'person';
  readonly medium: string | null;
}

export interface Draft {
  content: Span[];
  readonly quoted: Span[];
  /** Verbatim speech although no marks stand around it: transcripts, dash dialogue, block quotes. */
  readonly verbatim: boolean;
  readonly cue: Span | null;
  sources: readonly MentionSpan[];
  readonly onBehalfOf: MentionSpan | null;
  readonly chain: readonly HopSpan[];
  readonly polarity: Polarity;
  readonly rule: string;
  /** Positions of the quoted parts in the content. */
  readonly parts: number[];
  readonly paragraph: number;
  /** Position of its (last) sentence in the paragraph. */
  sentence: number;
}
