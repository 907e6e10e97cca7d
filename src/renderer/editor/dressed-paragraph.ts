/** Puts marks on a paragraph's element and remembers which ones it wears. */
import type { Span } from '../../core/model/span';
import { dressedRun } from './dress-run';
import { keepingSelection } from './keep-selection';
import type { ReaderMark } from './reader-mark';
import { paragraphRuns } from './runs';

type Marks = readonly ReaderMark[];

const bare: Marks = [];
const worn = new WeakMap<Element, Marks>();

/** The marks that the element's words wear now. */
export const wornBy = (element: Element): Marks => worn.get(element) ?? bare;

/** Fills the element with the words of `span` under these marks. With `selected`, what is selected in it stays so. */
export function dress(element: HTMLElement, text: string, span: Span, marks: Marks, selected: boolean): void {
  const runs = paragraphRuns(span, marks).map(({ span: run, marks: over }) => {
    const words = text.slice(...run);
    return over.length === 0 ? words : dressedRun(words, over);
  });
  if (selected) keepingSelection(element, () => element.replaceChildren(...runs));
  else element.replaceChildren(...runs);
  worn.set(element, marks);
}
