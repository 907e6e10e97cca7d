/** The lines around the headline, where pages print who wrote the article and when. */
import type { Block } from './blocks';
import { isInside, type PageElement } from './page-tree';

/** Blocks above the headline that may hold its date. */
const ABOVE = 5;

/** Blocks below it: standfirst, share buttons, picture, byline. */
const BELOW = 25;

/** Words of a line that may be a byline or a date. */
const LONGEST_LINE = 30;

/** A paragraph of so many words is the article's text: bylines stand above it. */
const RUNNING = 60;

/** Lines in the order in which they are likely to tell: below the headline first, then upwards from it. */
export function headLines(blocks: readonly Block[], headline: PageElement | null): Block[] {
  const at = headline === null ? -1 : blocks.findIndex((block) => isInside(block.element, headline));
  if (headline === null || at === -1) return [];
  const below: Block[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + BELOW)) {
    if (block.hidden) continue;
    const words = block.text.split(/\s+/u).length;
    if (words >= RUNNING && block.linked < block.text.length / 2) break;
    if (words <= LONGEST_LINE) below.push(block);
  }
  const above = blocks.slice(Math.max(0, at - ABOVE), at).reverse();
  return [...below, ...above.filter((block) => block.text.split(/\s+/u).length <= LONGEST_LINE)];
}

/** Does an element stand in one of these lines, or hold one? */
export function standsIn(lines: readonly Block[], element: PageElement): boolean {
  return lines.some((line) => isInside(element, line.element) || isInside(line.element, element));
}
