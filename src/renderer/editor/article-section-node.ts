/**
 * Some paragraphs that are laid out together. The browser watches each element with `content-visibility` in each frame,
 * so a long article has a hundred sections rather than two thousand paragraphs to watch; and a change in one paragraph
 * takes the reconciler through its section alone.
 */
import { $create, ElementNode } from 'lexical';
import { sectionElement } from './article-elements';
import type { SectionPlace } from './article-places';

export class ArticleSectionNode extends ElementNode {
  __section: SectionPlace = { range: [0, -1], start: 0, lines: 0, shown: 0 };

  override $config() {
    return this.config('article-section', { extends: ElementNode });
  }

  override afterCloneFrom(before: this): void {
    super.afterCloneFrom(before);
    this.__section = before.__section;
  }

  override createDOM(): HTMLElement {
    return sectionElement(this.__section);
  }

  override updateDOM(): boolean {
    return false;
  }

  /** Lexical parks images beside the outer decorators of a block, for a caret that this text does not have. */
  override isInline(): boolean {
    return true;
  }
}

export function $createSection(section: SectionPlace): ArticleSectionNode {
  const node = $create(ArticleSectionNode);
  node.__section = section;
  return node;
}
