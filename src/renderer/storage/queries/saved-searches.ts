/** The saved searches of the library, by name. */
import type { SavedSearch } from '../../../core/model/saved-search';
import { listView } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';

export async function readSavedSearches({ database }: LibrarySession): Promise<SavedSearch[]> {
  const searches = await database.records('searches').all();
  return searches.sort(byName);
}

const byName = (a: SavedSearch, b: SavedSearch): number => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);

export const savedSearchesView = listView({
  name: 'searches',
  kind: 'searches',
  read: readSavedSearches,
  belongs: () => true,
  compare: byName,
});

export const useSavedSearches = (session: LibrarySession): readonly SavedSearch[] | undefined =>
  useLiveView(session, savedSearchesView);
