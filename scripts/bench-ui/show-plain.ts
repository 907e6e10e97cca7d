/** Plain paragraphs of the same text in the same type: what any reader would have to paint at least. */
import type { ReaderArticle } from '../../src/renderer/editor/article-places';
import type { Show } from './shown-text';

export function plainParagraphs(place: HTMLElement, article: ReaderArticle, lazy: boolean) {
  const scroller = document.createElement('div');
  scroller.className = 'plain-scroll';
  const text = document.createElement('div');
  text.className = 'plain-text';
  for (const { span, kind } of article.paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.className = lazy ? `plain lazy ${kind}` : `plain ${kind}`;
    paragraph.textContent = article.text.slice(...span);
    text.append(paragraph);
  }
  scroller.append(text);
  place.replaceChildren(scroller);
  return { scroller, text };
}

const showing =
  (lazy: boolean): Show =>
  (place, { article }) => {
    const { scroller } = plainParagraphs(place, article, lazy);
    return { scroller, add: null, drawn: () => true, close: () => place.replaceChildren() };
  };

/** Every paragraph laid out, as a browser does by itself. */
export const showPlain = showing(false);

/** The strictest reference: paragraphs off screen are not laid out (`content-visibility: auto`). */
export const showPlainLazy = showing(true);
