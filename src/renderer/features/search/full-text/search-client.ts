/** The window's side of the search worker: one worker a library, made at the first search. */
import type { Found, SearchedArticle } from './search-index';
import type { SearchAnswer, SearchRequest } from './search-worker';

export interface SearchClient {
  readonly put: (articles: readonly SearchedArticle[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Null if a later search was asked for in the meantime: its answer is the one that counts. */
  readonly search: (query: string, limit: number) => Promise<Found | null>;
  readonly close: () => void;
}

export function createSearchClient(): SearchClient {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search' });
  let number = 0;
  let waiting: { readonly number: number; readonly settle: (found: Found | null) => void } | null = null;
  const send = (request: SearchRequest): void => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if (waiting?.number !== data.number) return;
    waiting.settle(data.found);
    waiting = null;
  });
  return {
    put: (articles) => send({ kind: 'put', articles }),
    remove: (ids) => send({ kind: 'remove', ids }),
    search: (query, limit) =>
      new Promise((settle) => {
        waiting?.settle(null);
        number += 1;
        waiting = { number, settle };
        send({ kind: 'search', number, query, limit });
      }),
    close: () => {
      waiting?.settle(null);
      worker.terminate();
    },
  };
}
