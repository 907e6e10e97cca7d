/** The elements of an article: sections, one element a paragraph, which knows its place and kind, and folds for boilerplate. */
import type { Fold, ParagraphPlace, SectionPlace } from './article-places';

/** What is laid out together; off screen it stands for itself by its estimated height (reader.css). */
export function sectionElement({ range, start, lines, shown }: SectionPlace): HTMLElement {
  const element = document.createElement('div');
  element.className = 'section';
  element.dataset.start = String(start);
  element.dataset.first = String(range[0]);
  element.dataset.last = String(range[1]);
  element.style.setProperty('--lines', String(lines));
  element.style.setProperty('--shown', String(shown));
  return element;
}

const levels: Partial<Record<ParagraphPlace['kind'], string>> = { headline: '2', heading: '3' };

export function paragraphElement({ index, start, kind, number }: ParagraphPlace): HTMLElement {
  const element = document.createElement('p');
  element.className = `paragraph ${kind}`;
  element.dir = 'auto';
  element.dataset.paragraph = String(index);
  element.dataset.start = String(start);
  if (number !== null) element.dataset.number = String(number);
  const level = levels[kind];
  if (level !== undefined) {
    element.setAttribute('role', 'heading');
    element.setAttribute('aria-level', level);
  }
  return element;
}

/** How many paragraphs are folded, how they begin, and a button to show them. */
export function foldElement({ start, paragraphs, beginning }: Fold): HTMLElement {
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
