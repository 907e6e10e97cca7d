/** One paragraph of the article: knows its place in the text and its kind, both shown by attributes. */
import {
  $applyNodeReplacement,
  ParagraphNode,
  type EditorConfig,
  type NodeKey,
  type SerializedParagraphNode,
} from 'lexical';
import type { ParagraphKind } from '../../core/model/paragraph';

export interface ParagraphPlace {
  /** Place in the article's list of paragraphs. */
  readonly index: number;
  /** Offset of its first code unit in the article's text. */
  readonly start: number;
  readonly kind: ParagraphKind;
  /** Printed number of a body paragraph; null for others. */
  readonly number: number | null;
}

type SerializedArticleParagraph = SerializedParagraphNode & { readonly place: ParagraphPlace };

export class ArticleParagraphNode extends ParagraphNode {
  __place: ParagraphPlace;

  static override getType(): string {
    return 'article-paragraph';
  }

  static override clone(node: ArticleParagraphNode): ArticleParagraphNode {
    return new ArticleParagraphNode(node.__place, node.__key);
  }

  static override importJSON(serialized: SerializedArticleParagraph): ArticleParagraphNode {
    return $createArticleParagraphNode(serialized.place);
  }

  constructor(place: ParagraphPlace, key?: NodeKey) {
    super(key);
    this.__place = place;
  }

  override exportJSON(): SerializedArticleParagraph {
    return { ...super.exportJSON(), place: this.__place };
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const { index, start, kind, number } = this.__place;
    const element = super.createDOM(config);
    element.className = `paragraph ${kind}`;
    element.dir = 'auto';
    element.dataset.paragraph = String(index);
    element.dataset.start = String(start);
    if (number !== null) element.dataset.number = String(number);
    if (kind === 'headline') element.setAttribute('role', 'heading');
    if (kind === 'headline') element.setAttribute('aria-level', '2');
    if (kind === 'heading') element.setAttribute('role', 'heading');
    if (kind === 'heading') element.setAttribute('aria-level', '3');
    return element;
  }

  override updateDOM(before: ArticleParagraphNode): boolean {
    return before.__place !== this.__place;
  }
}

export const $createArticleParagraphNode = (place: ParagraphPlace): ArticleParagraphNode =>
  $applyNodeReplacement(new ArticleParagraphNode(place));
