/**
 * Which paragraphs are on screen, found by halving: only boxes of paragraphs are asked for, never of what is inside
 * them, which would lay out text that nobody sees (`content-visibility`).
 */
import type { ParagraphRange } from './article-places';

/** Paragraphs within the scroller's box and `screens` of its heights above and below; null when there are none. */
export function paragraphsOnScreen(root: HTMLElement, scroller: Element, screens: number): ParagraphRange | null {
  const frame = scroller.getBoundingClientRect();
  const room = frame.height * screens;
  const first = firstReaching(root, frame.top - room);
  const last = firstReaching(root, frame.bottom + room);
  const from = indexOf(root.children[first]) ?? nearestIndex(root, first, 1);
  const to = indexOf(root.children[Math.min(last, root.children.length - 1)]) ?? nearestIndex(root, last, -1);
  return from === null || to === null ? null : [from, Math.max(from, to)];
}

/** The first child whose bottom lies below `y`; the number of children if none does. */
function firstReaching(root: HTMLElement, y: number): number {
  let low = 0;
  let high = root.children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = withBox(root, middle, high);
    if (at === null) high = middle;
    else if (bottomOf(root, at) > y) high = middle;
    else low = at + 1;
  }
  return low;
}

/** Folded paragraphs have no box: the next child before `end` that has one. */
function withBox(root: HTMLElement, from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    const child = root.children[at];
    if (child instanceof HTMLElement && child.offsetHeight > 0) return at;
  }
  return null;
}

const bottomOf = (root: HTMLElement, at: number): number => root.children[at]?.getBoundingClientRect().bottom ?? 0;

function indexOf(child: Element | undefined): number | null {
  const index = child instanceof HTMLElement ? child.dataset.paragraph : undefined;
  return index === undefined ? null : Number(index);
}

/** A fold stands there: the paragraph next to it. */
function nearestIndex(root: HTMLElement, from: number, by: 1 | -1): number | null {
  for (let at = Math.min(from, root.children.length - 1); at >= 0 && at < root.children.length; at += by) {
    const index = indexOf(root.children[at]);
    if (index !== null) return index;
  }
  return null;
}
