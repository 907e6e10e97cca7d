/**
 * A run of article text under a set of marks. The node holds the marks' ids only; how they look is looked up when the
 * element is made, so the annotations have one home (the storage) and the editor none.
 * One element a run, where @lexical/mark has two (docs/decisions/0004): half the DOM for the same text.
 */
import {
  $applyNodeReplacement,
  TextNode,
  type EditorConfig,
  type LexicalEditor,
  type NodeKey,
  type SerializedTextNode,
} from 'lexical';
import { dressRun } from './dress-run';

export type SerializedMarkedTextNode = SerializedTextNode & { readonly ids: readonly string[] };

export class MarkedTextNode extends TextNode {
  __ids: readonly string[];

  static override getType(): string {
    return 'marked-text';
  }

  static override clone(node: MarkedTextNode): MarkedTextNode {
    return new MarkedTextNode(node.__text, node.__ids, node.__key);
  }

  static override importJSON(serialized: SerializedMarkedTextNode): MarkedTextNode {
    return $createMarkedTextNode(serialized.text, serialized.ids);
  }

  constructor(text: string, ids: readonly string[], key?: NodeKey) {
    super(text, key);
    this.__ids = ids;
  }

  override exportJSON(): SerializedMarkedTextNode {
    return { ...super.exportJSON(), ids: [...this.__ids] };
  }

  override createDOM(config: EditorConfig, editor?: LexicalEditor): HTMLElement {
    const element = super.createDOM(config, editor);
    dressRun(element, this.__ids, editor);
    return element;
  }

  override updateDOM(before: this, element: HTMLElement, config: EditorConfig): boolean {
    return before.__ids !== this.__ids || super.updateDOM(before, element, config);
  }

  /** Runs with different marks must not be merged by Lexical's normalisation. */
  override isSimpleText(): boolean {
    return false;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }
}

export const $createMarkedTextNode = (text: string, ids: readonly string[]): MarkedTextNode =>
  $applyNodeReplacement(new MarkedTextNode(text, ids));
