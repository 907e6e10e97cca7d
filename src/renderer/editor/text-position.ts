/**
 * Between the DOM and the text: offsets are UTF-16 code units of the article's text. Sections and paragraphs know their
 * start (`data-start`); inside a paragraph the text nodes follow each other without anything between them.
 */
import type { Span } from '../../core/model/span';

export interface TextPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Offset of a DOM point in the article's text, or null outside of the text. */
export function offsetOfPoint(root: HTMLElement, node: Node, offset: number): number | null {
  if (!root.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-paragraph]');
  if (!paragraph) return node instanceof Element ? offsetOfChild(node, offset) : null;
  return startOf(paragraph) + lettersBefore(paragraph, node, offset);
}

/**
 * One range for all measuring. The browser keeps every range up to date at each change of the document until it is
 * collected, so ranges by the hundred would slow down whatever writes to it.
 */
let ruler: Range | null = null;

/** Characters of the paragraph before a point in it. */
export function lettersBefore(paragraph: Element, node: Node, offset: number): number {
  ruler ??= document.createRange();
  ruler.setStart(paragraph, 0);
  ruler.setEnd(node, offset);
  return ruler.toString().length;
}

const startOf = (element: HTMLElement): number => Number(element.dataset.start);

/** The browser may put a point between sections or paragraphs: before the one with that number. */
function offsetOfChild(parent: Element, at: number): number | null {
  const next = parent.children[at];
  if (next instanceof HTMLElement && next.dataset.start !== undefined) return startOf(next);
  const last =
    [...(parent.children[at - 1]?.querySelectorAll('[data-paragraph]') ?? [])].at(-1) ?? parent.children[at - 1];
  if (!(last instanceof HTMLElement) || last.dataset.paragraph === undefined) return null;
  return startOf(last) + (last.textContent?.length ?? 0);
}

/** The two ends of what is selected in `root`, as it was made (backwards perhaps); null outside of the text. */
export function selectedEnds(root: HTMLElement): { readonly anchor: number; readonly focus: number } | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || !selection.anchorNode || !selection.focusNode) return null;
  const anchor = offsetOfPoint(root, selection.anchorNode, selection.anchorOffset);
  const focus = offsetOfPoint(root, selection.focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { anchor, focus };
}

/** DOM point of an offset: in the paragraph that holds it, at the end of a run rather than at the start of the next. */
export function pointOfOffset(root: HTMLElement, offset: number): TextPoint | null {
  const paragraph = paragraphAt(root, offset);
  return paragraph && pointInParagraph(paragraph, offset - startOf(paragraph));
}

/** The point after so many characters of the paragraph. */
export function pointInParagraph(paragraph: Element, letters: number): TextPoint {
  let left = letters;
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
  const section = lastStartingBefore(root, offset);
  return section && lastStartingBefore(section, offset);
}

/** Halves over the children, which are in order of their start; a fold starts where its first paragraph does. */
function lastStartingBefore(parent: Element, offset: number): HTMLElement | null {
  let low = 0;
  let high = parent.children.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const child = parent.children[middle];
    if (child instanceof HTMLElement && startOf(child) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = parent.children[low];
  return found instanceof HTMLElement ? found : null;
}

/** The range over a span, to be measured at once: the next call moves it. Null when the text is not in the document. */
export function measuredRange(root: HTMLElement, span: Span): Range | null {
  const place = staticRange(root, span);
  if (!place) return null;
  ruler ??= document.createRange();
  ruler.setStart(place.startContainer, place.startOffset);
  ruler.setEnd(place.endContainer, place.endOffset);
  return ruler;
}

/** The range over a span, for highlights: it does not follow changes of the document. */
export function staticRange(root: HTMLElement, [start, end]: Span): StaticRange | null {
  const from = pointOfOffset(root, start);
  const to = pointOfOffset(root, end);
  if (!from || !to) return null;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}
