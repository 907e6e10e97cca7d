/**
 * Which paragraphs are on screen, found by halving: only boxes of sections, and of paragraphs in a section that is on
 * screen, are asked for; others would be laid out for the answer (`content-visibility`).
 */
import type { ParagraphRange } from './article-places';

/** Paragraphs in the scroller's box; null when there are none. */
export function paragraphsOnScreen(root: HTMLElement, scroller: Element): ParagraphRange | null {
  const { top, bottom } = scroller.getBoundingClientRect();
  const from = paragraphReaching(root, top, 'first');
  const to = paragraphReaching(root, bottom, 'last');
  return from === null || to === null ? null : [from, Math.max(from, to)];
}

/** All paragraphs of the sections within the scroller's box and `screens` of its heights above and below it. */
export function paragraphsNear(root: HTMLElement, scroller: Element, screens: number): ParagraphRange | null {
  const { top, bottom, height } = scroller.getBoundingClientRect();
  const first = sectionReaching(root, top - height * screens);
  const last = sectionReaching(root, bottom + height * screens);
  return first && last && [Number(first.dataset.first), Number(last.dataset.last)];
}

/** The section that reaches below `y`, or the last one. */
function sectionReaching(root: HTMLElement, y: number): HTMLElement | null {
  const found = root.children[firstReaching(root, y)] ?? root.lastElementChild;
  return found instanceof HTMLElement ? found : null;
}

/** Number of the first paragraph that reaches below `y`; a fold has none: the next one, or the last of its section. */
function paragraphReaching(root: HTMLElement, y: number, edge: 'first' | 'last'): number | null {
  const section = sectionReaching(root, y);
  if (!section) return null;
  const child = section.children[firstReaching(section, y)];
  const index = [child, child?.nextElementSibling].find((one) => one instanceof HTMLElement && one.dataset.paragraph);
  return Number(index instanceof HTMLElement ? index.dataset.paragraph : section.dataset[edge]);
}

/** The first child whose bottom lies below `y`; the number of children if none does. */
function firstReaching(parent: Element, y: number): number {
  let low = 0;
  let high = parent.children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = withBox(parent, middle, high);
    if (at === null) high = middle;
    else if ((parent.children[at]?.getBoundingClientRect().bottom ?? 0) > y) high = middle;
    else low = at + 1;
  }
  return low;
}

/** Folded paragraphs have no box: the next child before `end` that has one. */
function withBox(parent: Element, from: number, end: number): number | null {
  for (let at = from; at < end; at += 1) {
    const child = parent.children[at];
    if (child instanceof HTMLElement && child.offsetHeight > 0) return at;
  }
  return null;
}
