/** What stands by the headline: the parts of the page that hold it, and those that begin right below it. */
import type { Block } from './blocks';
import { isInside, type PageElement } from './page-tree';

/** Blocks between the headline and the text: share buttons, date, picture, summary. */
const REACH = 30;

/** Elements that hold the headline, or whose first block stands below it within reach. Empty without a headline. */
export function elementsByHeadline(blocks: readonly Block[], headline: PageElement | null): Set<PageElement> {
  const near = new Set<PageElement>();
  const at = headline === null ? -1 : blocks.findIndex((block) => isInside(block.element, headline));
  if (headline === null || at === -1) return near;
  for (let element: PageElement | null = headline; element; element = element.parent) near.add(element);
  const seen = new Set<PageElement>();
  for (const [index, block] of blocks.entries()) {
    if (index > at + REACH) break;
    for (let element: PageElement | null = block.element; element && !seen.has(element); element = element.parent) {
      seen.add(element);
      if (index > at) near.add(element);
    }
  }
  return near;
}
