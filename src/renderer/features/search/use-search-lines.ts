/** The lines of the search page: narrows the worker to what passes the filters, and asks it again with each letter. */
import { useEffect, useMemo, useState } from 'react';
import type { Article } from '../../../core/model/article';
import type { Event } from '../../../core/model/event';
import type { SearchQuery } from '../../../core/model/saved-search';
import { useSegmentMaterial } from '../../storage/queries/segment-material';
import type { LibrarySession } from '../../storage/session';
import type { FoundLines } from './full-text/search-index';
import { articlesIn, asksForSegments } from './filter-articles';
import { foundSegments, type FoundSegment } from './found-segments';
import type { LibraryIndex } from './use-library-index';

export interface LinesState {
  readonly query: SearchQuery;
  readonly found: FoundLines;
  /** By id, for the lines that are segments. */
  readonly segments: ReadonlyMap<string, FoundSegment> | null;
}

interface Library {
  readonly articles: readonly Article[];
  readonly events: readonly Event[];
}

/** Null until the first answer is there; the last answer stays until the next one comes. */
export function useSearchLines(
  session: LibrarySession,
  { client, known }: LibraryIndex,
  library: Library,
  query: SearchQuery,
  limit: number,
): LinesState | null {
  const [state, setState] = useState<LinesState | null>(null);
  const scope = useScope(session, library, query);
  useEffect(() => {
    if (client && scope) client.narrow(scope);
  }, [client, scope]);
  useEffect(() => {
    let current = true;
    if (!client || !scope) return;
    void client.lines(query.words, limit).then((found) => {
      if (current && found) setState({ query, found, segments: scope.byId });
    });
    return () => {
      current = false;
    };
    // `known` grows with the index: each piece may hold a line more.
  }, [client, known, scope, query, limit]);
  return state;
}

interface PageScope {
  readonly articles: readonly Article['id'][] | null;
  readonly segments: readonly FoundSegment[] | null;
  readonly byId: ReadonlyMap<string, FoundSegment> | null;
}

/** Null while the annotations are read. */
function useScope(session: LibrarySession, { articles, events }: Library, query: SearchQuery): PageScope | null {
  const { words: _words, ...filters } = query;
  const key = JSON.stringify(filters);
  // The words are the worker's business: typing must not look at the annotations again.
  const asked = useMemo((): SearchQuery => ({ ...(JSON.parse(key) as typeof filters), words: '' }), [key]);
  const material = useSegmentMaterial(session, asksForSegments(asked) ? asked : null);
  return useMemo(() => {
    if (material === undefined) return null;
    const within = articlesIn(asked, articles, events);
    if (material === null) return { articles: within, segments: null, byId: null };
    const members = within === null ? null : new Set(within);
    const some = members === null ? articles : articles.filter((article) => members.has(article.id));
    const segments = foundSegments(material, asked, some);
    return { articles: within, segments, byId: new Map(segments.map((segment) => [segment.id, segment])) };
  }, [material, asked, articles, events]);
}
