/** Saved searches: made, renamed or asked anew, and removed. */
import { savedSearchIdSchema, type SavedSearchId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import type { SavedSearch, SearchQuery } from '../../../core/model/saved-search';
import { newId } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export function saveSearch(
  session: LibrarySession,
  name: string,
  query: SearchQuery,
): Promise<Result<Done<SavedSearchId>>> {
  return runCommand(session, 'Save a search', (tx) => {
    const search: SavedSearch = { id: newId(savedSearchIdSchema), name, query, createdAt: tx.now };
    return ok({ diff: { searches: { added: [search] } }, value: search.id });
  });
}

export function editSearch(
  session: LibrarySession,
  id: SavedSearchId,
  parts: Partial<Pick<SavedSearch, 'name' | 'query'>>,
): Promise<Result<Done<null>>> {
  return runCommand(session, 'Edit a saved search', async (tx) => {
    const before = await tx.get('searches', id);
    if (before === undefined) return noSuchRecord('saved search');
    return ok({ diff: { searches: { updated: [[before, { ...before, ...parts }]] } }, value: null });
  });
}

export function deleteSearch(session: LibrarySession, id: SavedSearchId): Promise<Result<Done<null>>> {
  return runCommand(session, 'Delete a saved search', async (tx) => {
    const before = await tx.get('searches', id);
    if (before === undefined) return noSuchRecord('saved search');
    return ok({ diff: { searches: { removed: [before] } }, value: null });
  });
}
