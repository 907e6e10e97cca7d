/** The marks of a run of text, the shortest first: what a click takes, and the hover card names. */
import type { ReaderMark } from './reader-mark';

export function marksAt(element: Element, marks: readonly ReaderMark[]): ReaderMark[] {
  const ids = new Set(element.closest<HTMLElement>('[data-marks]')?.dataset.marks?.split(' ') ?? []);
  if (ids.size === 0) return [];
  const length = ({ span }: ReaderMark): number => span[1] - span[0];
  return marks.filter((mark) => ids.has(mark.id)).sort((a, b) => length(a) - length(b));
}
