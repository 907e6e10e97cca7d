/** The browser's selection lies in text nodes: when they are replaced by others with the same words, it is put back. */
import { offsetOfPoint, pointOfOffset } from './text-position';

/** Does `work`, which makes `changed` paragraphs of `root` anew, and selects what was selected before. */
export function keepingSelection(
  root: HTMLElement,
  changed: readonly (HTMLElement | undefined)[],
  work: () => void,
): void {
  const selection = document.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  const touched =
    anchorNode && focusNode && changed.some((element) => element?.contains(anchorNode) || element?.contains(focusNode));
  if (!selection || !touched) return work();
  const anchor = offsetOfPoint(root, anchorNode, selection.anchorOffset);
  const focus = offsetOfPoint(root, focusNode, selection.focusOffset);
  work();
  const from = anchor === null ? null : pointOfOffset(root, anchor);
  const to = focus === null ? null : pointOfOffset(root, focus);
  if (from && to) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
