/** What an extractor makes of a page, in one form for Variorum and for the peer it is measured against. */
import { importArticle } from '../../core/import/import-article';
import type { PageGold } from './page-gold';

export interface PageReading {
  /** Text of the article's body. */
  readonly body: string;
  /** Everything shown as the article's text: where quoted strings must survive. */
  readonly shown: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO day. */
  readonly date: string | null;
}

export const nothingRead: PageReading = { body: '', shown: '', title: null, authors: [], date: null };

/** Body = paragraphs of running text and the headings between them. */
export function readWithVariorum({ html, name }: PageGold): PageReading {
  const read = importArticle(html, name);
  if (!read.ok) return nothingRead;
  const { text, paragraphs, metadata } = read.value;
  const of = (wanted: (kind: string) => boolean): string =>
    paragraphs
      .filter(({ kind }) => wanted(kind))
      .map(({ span }) => text.slice(...span))
      .join('\n\n');
  return {
    body: of((kind) => kind === 'body' || kind === 'heading'),
    shown: of((kind) => kind !== 'boilerplate'),
    title: metadata.headline?.value ?? null,
    authors: metadata.byline.map(({ value }) => value),
    date: metadata.published?.value.slice(0, 10) ?? null,
  };
}
