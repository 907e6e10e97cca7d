/** What the search page asks: kept while the analyst is elsewhere in the window, so that coming back shows the same lines. */
import { create } from 'zustand';
import type { SavedSearchId } from '../../../core/model/ids';
import { emptyQuery, type SearchQuery } from '../../../core/model/saved-search';
import { setMode } from '../../session/view';

export interface SearchPageState {
  readonly query: SearchQuery;
  /** The saved search that was opened last; its query may have been changed since. */
  readonly saved: SavedSearchId | null;
  /** Number of the current line. */
  readonly current: number;
}

export const useSearchPage = create<SearchPageState>(() => ({ query: emptyQuery, saved: null, current: 0 }));

export const changeQuery = (parts: Partial<SearchQuery>): void =>
  useSearchPage.setState(({ query }) => ({ query: { ...query, ...parts }, current: 0 }));

export const openSavedSearch = (saved: SavedSearchId, query: SearchQuery): void =>
  useSearchPage.setState({ saved, query, current: 0 });

/** From the quick search: the same words, with the page's room and filters. */
export function openSearchPage(words: string): void {
  useSearchPage.setState({ query: { ...emptyQuery, words }, saved: null, current: 0 });
  setMode('search');
}
