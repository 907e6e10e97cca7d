/**
 * What the reader is told about an annotation: where it is and how it looks. The reader never owns annotations: it gets
 * marks in and hands selections out.
 */
import type { Span } from '../../core/model/span';

export type MarkTrack = 'attribution' | 'code' | 'figure' | 'scare';
export type MarkRole = 'content' | 'source' | 'cue' | 'hop' | 'onBehalfOf';

export interface ReaderMark {
  /** Unique in the article: one mark for each span of each annotation. */
  readonly id: string;
  /** The annotation it belongs to: all marks of one quotation have one owner. */
  readonly owner: string;
  readonly track: MarkTrack;
  readonly role: MarkRole | null;
  /** Place of the span among those of its role. */
  readonly index: number;
  readonly span: Span;
  readonly state: 'suggested' | 'accepted';
  /** 1 to 12 for codes, 0 otherwise. */
  readonly colour: number;
  /** For stripes and the screen reader: "Conflict", "quotation, said by Tomas Vekk". */
  readonly label: string;
}

/** Letters on the parts of the selected quotation; they repeat the colour in words. */
export const roleLetters: Record<MarkRole, string> = { content: 'C', source: 'S', cue: 'V', hop: 'G', onBehalfOf: 'B' };

/** Do two lists of marks look the same, mark by mark? The label is no part of the text's look. */
export const sameMarks = (a: readonly ReaderMark[], b: readonly ReaderMark[]): boolean =>
  a === b || (a.length === b.length && a.every((mark, at) => sameLook(mark, b[at])));

const sameLook = (a: ReaderMark, b: ReaderMark | undefined): boolean =>
  a === b ||
  (b !== undefined &&
    a.id === b.id &&
    a.span[0] === b.span[0] &&
    a.span[1] === b.span[1] &&
    a.state === b.state &&
    a.colour === b.colour &&
    a.role === b.role &&
    a.track === b.track);
