/**
 * What is selected in an article, as the state of its editor keeps it: two offsets of the text, in the order in which the
 * selection was made. The browser's own selection is what one sees; nothing can be typed over it.
 */
import { $getRoot, $getSelection, type BaseSelection, type LexicalNode } from 'lexical';
import type { Span } from '../../core/model/span';
import { $paragraphNodes } from './article-paragraph-node';

/** Does the selection of the state begin or end in `span`? Asking the browser for each paragraph would cost a layout. */
export function $isSelectedIn([start, end]: Span): boolean {
  const selection = $getSelection();
  if (!(selection instanceof TextSpanSelection)) return false;
  return [selection.anchor, selection.focus].some((offset) => start <= offset && offset <= end);
}

export class TextSpanSelection implements BaseSelection {
  _cachedNodes: LexicalNode[] | null = null;
  dirty = false;

  constructor(
    readonly anchor: number,
    readonly focus: number,
  ) {}

  /** Offsets in the article's text, in order. */
  get span(): Span {
    return [Math.min(this.anchor, this.focus), Math.max(this.anchor, this.focus)];
  }

  clone(): TextSpanSelection {
    return new TextSpanSelection(this.anchor, this.focus);
  }

  is(other: BaseSelection | null): boolean {
    return other instanceof TextSpanSelection && other.anchor === this.anchor && other.focus === this.focus;
  }

  isCollapsed(): boolean {
    return this.anchor === this.focus;
  }

  isBackward(): boolean {
    return this.focus < this.anchor;
  }

  /** The paragraphs that it touches. */
  getNodes(): LexicalNode[] {
    const [start, end] = this.span;
    return $paragraphNodes().filter((node) => node.getSpan()[1] >= start && node.getSpan()[0] <= end);
  }

  getTextContent(): string {
    const [start, end] = this.span;
    const first = $paragraphNodes()[0]?.getSpan()[0] ?? 0;
    return $getRoot()
      .getTextContent()
      .slice(start - first, end - first);
  }

  extract(): LexicalNode[] {
    return this.getNodes();
  }

  getStartEndPoints(): null {
    return null;
  }

  getCachedNodes(): LexicalNode[] | null {
    return this._cachedNodes;
  }

  setCachedNodes(nodes: LexicalNode[] | null): void {
    this._cachedNodes = nodes;
  }

  insertText(): void {}
  insertRawText(): void {}
  insertNodes(): void {}
}
