/**
 * Speech without quote marks, told by the form of its paragraph: transcripts ("Q:", "NAME:"), dash dialogue.
 */
import type { Span } from '../text/span';
import type { Draft } from './draft';

/** Drafts by position of the paragraph. `marked` are paragraphs with quote marks. */
export function unmarkedSpeech(
  _text: string,
  _paragraphs: readonly { readonly span: Span; readonly headline: boolean }[],
  _marked: ReadonlySet<number>,
): ReadonlyMap<number, Draft> {
  return new Map();
}
