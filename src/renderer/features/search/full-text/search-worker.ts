/** The worker that holds the search index: indexing and searching never keep the window waiting. */
import { createSearchIndex, type Found, type SearchedArticle } from './search-index';

export type SearchRequest =
  | { readonly kind: 'put'; readonly articles: readonly SearchedArticle[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'search'; readonly number: number; readonly query: string; readonly limit: number };

export interface SearchAnswer {
  readonly number: number;
  readonly found: Found;
}

const index = createSearchIndex();

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'put') index.put(data.articles);
  else if (data.kind === 'remove') index.remove(data.ids);
  else {
    const answer: SearchAnswer = { number: data.number, found: index.search(data.query, data.limit) };
    self.postMessage(answer);
  }
});
