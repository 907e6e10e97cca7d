/** The line that stands for a run of folded boilerplate: how many paragraphs, how they begin, and a button to show them. */
import { $applyNodeReplacement, DecoratorNode, type NodeKey, type SerializedLexicalNode } from 'lexical';

export interface Fold {
  /** Offset of the first folded paragraph in the article's text. */
  readonly start: number;
  readonly paragraphs: number;
  readonly beginning: string;
}

type SerializedFold = SerializedLexicalNode & { readonly fold: Fold };

export class FoldNode extends DecoratorNode<null> {
  __fold: Fold;

  static override getType(): string {
    return 'boilerplate-fold';
  }

  static override clone(node: FoldNode): FoldNode {
    return new FoldNode(node.__fold, node.__key);
  }

  static override importJSON(serialized: SerializedFold): FoldNode {
    return $createFoldNode(serialized.fold);
  }

  constructor(fold: Fold, key?: NodeKey) {
    super(key);
    this.__fold = fold;
  }

  override exportJSON(): SerializedFold {
    return { ...super.exportJSON(), fold: this.__fold };
  }

  override createDOM(): HTMLElement {
    const { start, paragraphs, beginning } = this.__fold;
    const element = document.createElement('div');
    element.className = 'fold';
    element.dataset.start = String(start);
    const words = document.createElement('span');
    words.textContent = `Boilerplate, ${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`}: “${beginning}”`;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link';
    button.dataset.fold = 'toggle';
    button.textContent = 'Show';
    element.append(words, button);
    return element;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override decorate(): null {
    return null;
  }
}

export const $createFoldNode = (fold: Fold): FoldNode => $applyNodeReplacement(new FoldNode(fold));
