/**
 * Between the DOM and the text: offsets are UTF-16 code units of the article's text. Each paragraph element knows its
 * start (`data-start`); inside it the text nodes follow each other without anything between them.
 */
import type { Span } from '../../core/model/span';

/** Offset of a DOM point in the article's text, or null outside of the text. */
export function offsetOfPoint(root: HTMLElement, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-paragraph]');
  if (!paragraph || !root.contains(paragraph)) return node === root ? offsetOfChild(root, offset) : null;
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return Number(paragraph.dataset.start) + range.toString().length;
}

/** The browser may put a point between paragraphs: before the one with that number. */
function offsetOfChild(root: HTMLElement, at: number): number | null {
  const next = root.children[at];
  if (next instanceof HTMLElement && next.dataset.start !== undefined) return Number(next.dataset.start);
  const last = root.children[at - 1];
  if (!(last instanceof HTMLElement) || last.dataset.paragraph === undefined) return null;
  return Number(last.dataset.start) + (last.textContent?.length ?? 0);
}

/** The text selected in `root`, or null. */
export function selectedSpan(root: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || !selection.anchorNode || !selection.focusNode) return null;
  const anchor = offsetOfPoint(root, selection.anchorNode, selection.anchorOffset);
  const focus = offsetOfPoint(root, selection.focusNode, selection.focusOffset);
  if (anchor === null || focus === null) return null;
  return [Math.min(anchor, focus), Math.max(anchor, focus)];
}

/** DOM point of an offset: in the paragraph that holds it, at the end of a run rather than at the start of the next. */
export function pointOfOffset(
  root: HTMLElement,
  offset: number,
): { readonly node: Node; readonly offset: number } | null {
  const paragraph = paragraphAt(root, offset);
  if (!paragraph) return null;
  let left = offset - Number(paragraph.dataset.start);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last ? { node: last, offset: last.length } : { node: paragraph, offset: 0 };
}

/** The paragraph element that holds the offset, or the last one that starts before it. */
export function paragraphAt(root: HTMLElement, offset: number): HTMLElement | null {
  let low = 0;
  let high = root.children.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const child = root.children[middle];
    if (child instanceof HTMLElement && Number(child.dataset.start) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = root.children[low];
  return found instanceof HTMLElement ? found : null;
}

/** A DOM range over a span; null when the text is not on screen. */
export function rangeOf(root: HTMLElement, [start, end]: Span): Range | null {
  const from = pointOfOffset(root, start);
  const to = pointOfOffset(root, end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}
