/** The worker that holds the search index: indexing and searching never keep the window waiting. */
import { createSearchIndex, type Found, type FoundLines, type Scope, type SearchedArticle } from './search-index';

export type SearchRequest =
  | { readonly kind: 'put'; readonly articles: readonly SearchedArticle[] }
  | { readonly kind: 'remove'; readonly ids: readonly string[] }
  | { readonly kind: 'narrow'; readonly scope: Scope }
  | { readonly kind: 'search' | 'lines'; readonly number: number; readonly query: string; readonly limit: number };

export type SearchAnswer =
  | { readonly kind: 'search'; readonly number: number; readonly found: Found }
  | { readonly kind: 'lines'; readonly number: number; readonly found: FoundLines };

const index = createSearchIndex();

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'put') index.put(data.articles);
  else if (data.kind === 'remove') index.remove(data.ids);
  else if (data.kind === 'narrow') index.narrow(data.scope);
  else askedLast(data.kind, data);
});

const waiting = new Map<SearchAnswer['kind'], Asked>();

/** Letters typed while the last answer was made: only the newest question is still worth one. */
function askedLast(kind: SearchAnswer['kind'], asked: Asked): void {
  if (waiting.size === 0) setTimeout(answerWaiting, 0);
  waiting.set(kind, asked);
}

function answerWaiting(): void {
  const asked = [...waiting];
  waiting.clear();
  for (const [kind, one] of asked) self.postMessage(answer(kind, one));
}

interface Asked {
  readonly number: number;
  readonly query: string;
  readonly limit: number;
}

function answer(kind: SearchAnswer['kind'], { number, query, limit }: Asked): SearchAnswer {
  if (kind === 'search') return { kind, number, found: index.search(query, limit) };
  return { kind, number, found: index.lines(query, limit) };
}
