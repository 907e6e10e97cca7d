/**
 * A paragraph of an article in Lexical's state: its place, its kind and the ids of the marks that lie in it. The text is
 * the article's, held once. Its element is its own (a decorator block: Lexical leaves alone what is inside): words first,
 * marks when they are due, made anew when the reconciler comes to this node and to no other.
 */
import { $create, $getRoot, $isElementNode, DecoratorNode } from 'lexical';
import type { Span } from '../../core/model/span';
import { paragraphElement } from './article-elements';
import type { ParagraphPlace, ReaderArticle } from './article-places';
import { dress } from './dressed-paragraph';
import { $getDressing } from './dressing';

const nowhere: ParagraphPlace = { index: -1, start: 0, kind: 'body', number: null };
const noArticle: ReaderArticle = { id: '', text: '', paragraphs: [] };

export class ArticleParagraphNode extends DecoratorNode<null> {
  __article = noArticle;
  __place = nowhere;
  __marks: readonly string[] = [];

  override $config() {
    return this.config('article-paragraph', { extends: DecoratorNode });
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before);
    this.__article = before.__article;
    this.__place = before.__place;
    this.__marks = before.__marks;
  }

  getIndex(): number {
    return this.getLatest().__place.index;
  }

  getSpan(): Span {
    const { __article, __place } = this.getLatest();
    return __article.paragraphs[__place.index]?.span ?? [0, 0];
  }

  /** Ids of the marks that lie in it, in order of their start. */
  getMarks(): readonly string[] {
    return this.getLatest().__marks;
  }

  setMarks(ids: readonly string[]): this {
    const self = this.getWritable();
    self.__marks = ids;
    return self;
  }

  /** Its words and what separates them from the next paragraph: all paragraphs together give the article's text. */
  override getTextContent(): string {
    const { text, paragraphs } = this.__article;
    return text.slice(this.__place.start, paragraphs[this.__place.index + 1]?.span[0] ?? text.length);
  }

  override createDOM(): HTMLElement {
    const element = paragraphElement(this.__place);
    if (this.$dressIfDue(element)) return element;
    element.textContent = this.__article.text.slice(...this.getSpan());
    return element;
  }

  override updateDOM(_before: this, element: HTMLElement): boolean {
    this.$dressIfDue(element);
    return false;
  }

  private $dressIfDue(element: HTMLElement): boolean {
    const { isDue, markOf, $isSelected } = $getDressing();
    if (!isDue(this.__place.index)) return false;
    const marks = this.__marks.flatMap((id) => markOf(id) ?? []);
    const span = this.getSpan();
    dress(element, this.__article.text, span, marks, $isSelected(span));
    return true;
  }

  override isInline(): boolean {
    return false;
  }

  override isIsolated(): boolean {
    return true;
  }

  override isKeyboardSelectable(): boolean {
    return false;
  }
}

export function $createParagraph(
  article: ReaderArticle,
  place: ParagraphPlace,
  marks: readonly string[],
): ArticleParagraphNode {
  const node = $create(ArticleParagraphNode);
  node.__article = article;
  node.__place = place;
  node.__marks = marks;
  return node;
}

/** All paragraphs of the article, in order. */
export const $paragraphNodes = (): ArticleParagraphNode[] =>
  $getRoot()
    .getChildren()
    .flatMap((section) => ($isElementNode(section) ? section.getChildren() : []))
    .filter((node) => node instanceof ArticleParagraphNode);
