/** The saved searches of the library, by name. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { SavedSearch } from '../../../core/model/saved-search';
import type { LibrarySession } from '../session';

export async function readSavedSearches({ database }: LibrarySession): Promise<SavedSearch[]> {
  const searches = await database.records('searches').all();
  return searches.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

export const useSavedSearches = (session: LibrarySession): readonly SavedSearch[] | undefined =>
  useLiveQuery(() => readSavedSearches(session), [session]);
