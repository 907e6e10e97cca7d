/**
 * What the nodes of one editor ask when their elements are made or renewed: how a mark looks, and whether a paragraph is
 * to be dressed now or may wait. The state holds ids alone; marks come in from outside and are looked up here.
 */
import { $getEditor, type LexicalEditor } from 'lexical';
import type { Span } from '../../core/model/span';
import type { ReaderMark } from './reader-mark';

export interface Dressing {
  readonly markOf: (id: string) => ReaderMark | undefined;
  /** Shall the paragraph with this number be dressed by the running update? */
  readonly isDue: (paragraph: number) => boolean;
  /** Does what is selected begin or end in this span? */
  readonly $isSelected: (span: Span) => boolean;
}

const dressings = new WeakMap<LexicalEditor, Dressing>();

const nothingDue: Dressing = { markOf: () => undefined, isDue: () => false, $isSelected: () => false };

export const setDressing = (editor: LexicalEditor, dressing: Dressing): void => void dressings.set(editor, dressing);

/** Inside an update or a read of an editor: what its view has told it. */
export const $getDressing = (): Dressing => dressings.get($getEditor()) ?? nothingDue;
