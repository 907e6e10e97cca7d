/** The line that stands for a stretch of folded boilerplate. */
import { $create, DecoratorNode } from 'lexical';
import { foldElement } from './article-elements';
import type { Fold } from './article-places';

export class ArticleFoldNode extends DecoratorNode<null> {
  __fold: Fold = { start: 0, paragraphs: 0, beginning: '' };

  override $config() {
    return this.config('article-fold', { extends: DecoratorNode });
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before);
    this.__fold = before.__fold;
  }

  /** What it says is no text of the article. */
  override getTextContent(): string {
    return '';
  }

  override createDOM(): HTMLElement {
    return foldElement(this.__fold);
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }
}

export function $createFold(fold: Fold): ArticleFoldNode {
  const node = $create(ArticleFoldNode);
  node.__fold = fold;
  return node;
}
