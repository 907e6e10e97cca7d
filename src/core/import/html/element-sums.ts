/** Sums of block values over every element around them, each element visited once: linear also on deeply nested pages. */
import type { Block } from './blocks';
import type { PageElement } from './page-tree';

/** Element -> sum over all blocks below it, deepest elements first in the map's order. */
export function elementSums<B extends Block>(
  blocks: readonly B[],
  valueOf: (block: B) => number,
): Map<PageElement, number> {
  const own = new Map<PageElement, number>();
  for (const block of blocks) {
    own.set(block.element, (own.get(block.element) ?? 0) + valueOf(block));
    for (let at = block.element.parent; at && !own.has(at); at = at.parent) own.set(at, 0);
  }
  const deepestFirst = [...own.keys()].sort((a, b) => b.depth - a.depth);
  const sums = new Map(deepestFirst.map((element) => [element, own.get(element) ?? 0]));
  for (const element of deepestFirst) {
    const { parent } = element;
    if (parent) sums.set(parent, (sums.get(parent) ?? 0) + (sums.get(element) ?? 0));
  }
  return sums;
}
