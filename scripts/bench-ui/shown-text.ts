/** One way of showing a text with annotations; all ways answer to the same calls, so that they are measured alike. */
import type { ReaderMark } from '../../src/renderer/editor/reader-mark';
import type { Invented } from './invented-text';

export interface ShownText {
  readonly scroller: HTMLElement;
  /** One more annotation; null where the way knows none. */
  readonly add: ((mark: ReaderMark) => void) | null;
  /** What was asked for is in the document: some draw their annotations a little later. */
  readonly drawn: () => boolean;
  readonly close: () => void;
}

/** Shows the text in `place` at once, as far as it does anything at once. */
export type Show = (place: HTMLElement, invented: Invented) => ShownText;
