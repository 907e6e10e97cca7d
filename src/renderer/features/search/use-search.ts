/** The answer to what is typed, asked again as the index grows. The last answer stays until the next one is there. */
import { useEffect, useState } from 'react';
import type { LibraryIndex } from './use-library-index';
import type { Found } from './full-text/search-index';

/** Articles listed: beyond these a better query helps more than scrolling. */
const limit = 40;

export interface SearchState {
  readonly query: string;
  readonly found: Found;
}

export function useSearch(query: string, { client, known }: LibraryIndex): SearchState | null {
  const [state, setState] = useState<SearchState | null>(null);
  useEffect(() => {
    let current = true;
    const asked = query.trim();
    if (!client || asked === '') return;
    void client.search(asked, limit).then((found) => {
      if (current && found) setState({ query: asked, found });
    });
    return () => {
      current = false;
    };
  }, [query, client, known]);
  return query.trim() === '' ? null : state;
}
