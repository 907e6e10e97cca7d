/** The browser's selection lies in text nodes: when they are replaced by others with the same words, it is put back. */
import { lettersBefore, pointInParagraph } from './text-position';

/** Does `work`, which makes the words of a paragraph anew, and selects what was selected in it before. */
export function keepingSelection(paragraph: HTMLElement, work: () => void): void {
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const inside = (node: Node | null | undefined): node is Node => !!node && paragraph.contains(node);
  if (!selection || !anchorNode || !focusNode || !(inside(anchorNode) || inside(focusNode))) return work();
  const anchor = inside(anchorNode) ? lettersBefore(paragraph, anchorNode, anchorOffset) : null;
  const focus = inside(focusNode) ? lettersBefore(paragraph, focusNode, focusOffset) : null;
  work();
  const from = anchor === null ? { node: anchorNode, offset: anchorOffset } : pointInParagraph(paragraph, anchor);
  const to = focus === null ? { node: focusNode, offset: focusOffset } : pointInParagraph(paragraph, focus);
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
