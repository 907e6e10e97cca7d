/** The window's side of the search worker: one worker a library, made at the first search. */
import type { Found, FoundLines, Scope, SearchedArticle } from './search-index';
import type { SearchAnswer, SearchRequest } from './search-worker';

export interface SearchClient {
  readonly put: (articles: readonly SearchedArticle[]) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Null if a later search was asked for in the meantime: its answer is the one that counts. */
  readonly search: (query: string, limit: number) => Promise<Found | null>;
  /** What `lines` looks in from now on. */
  readonly narrow: (scope: Scope) => void;
  /** Null as with `search`. */
  readonly lines: (query: string, limit: number) => Promise<FoundLines | null>;
  readonly close: () => void;
}

interface Waiting {
  readonly number: number;
  readonly settle: (found: never) => void;
}

export function createSearchClient(): SearchClient {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module', name: 'search' });
  let number = 0;
  const waiting: Partial<Record<SearchAnswer['kind'], Waiting>> = {};
  const send = (request: SearchRequest): void => worker.postMessage(request);
  const settle = (kind: SearchAnswer['kind'], found: Found | FoundLines | null): void => {
    waiting[kind]?.settle(found as never);
    delete waiting[kind];
  };
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if (waiting[data.kind]?.number === data.number) settle(data.kind, data.found);
  });
  const ask = <F>(kind: SearchAnswer['kind'], query: string, limit: number): Promise<F | null> =>
    new Promise((resolve) => {
      settle(kind, null);
      number += 1;
      waiting[kind] = { number, settle: resolve };
      send({ kind, number, query, limit });
    });
  return {
    put: (articles) => send({ kind: 'put', articles }),
    remove: (ids) => send({ kind: 'remove', ids }),
    search: (query, limit) => ask<Found>('search', query, limit),
    narrow: (scope) => send({ kind: 'narrow', scope }),
    lines: (query, limit) => ask<FoundLines>('lines', query, limit),
    close: () => {
      settle('search', null);
      settle('lines', null);
      worker.terminate();
    },
  };
}
