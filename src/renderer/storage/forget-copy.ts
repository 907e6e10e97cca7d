/**
 * Throws window's copies of libraries away; the next opening makes them anew from their folders. No library may be open.
 */
import { Dexie } from 'dexie';
import type { LibraryId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import type { Bridge } from '../../shared/bridge';
import { databaseName, type DatabasePlace } from './library-database';
import { callHost } from './sender';
import { storageFailure } from './storage-failure';

/** Deletes the copy of one library. Its bytes may stay in the browser's files for a while. */
export async function forgetCopy(library: LibraryId, place?: DatabasePlace): Promise<Result<null>> {
  try {
    await new Dexie(databaseName(library), place).delete();
    return ok(null);
  } catch (error) {
    return fail(storageFailure(error));
  }
}

/** True if every copy is erased with the files it was in; false if another library has changes that wait to be saved. */
export async function eraseAllCopies(bridge: Bridge, place?: DatabasePlace): Promise<Result<boolean>> {
  try {
    if ((await waitingAnywhere(place)) > 0) return ok(false);
  } catch (error) {
    return fail(storageFailure(error));
  }
  const erased = await callHost(() => bridge.eraseWindowCopies(null));
  return erased.ok ? ok(true) : erased;
}

async function waitingAnywhere(place: DatabasePlace | undefined): Promise<number> {
  const known = await (place?.indexedDB ?? indexedDB).databases();
  const copies = known.flatMap(({ name }) => (name?.startsWith('variorum-') ? [name] : []));
  let waiting = 0;
  for (const name of copies) {
    const database = await new Dexie(name, place).open();
    if (database.tables.some((table) => table.name === 'outbox')) waiting += await database.table('outbox').count();
    database.close();
  }
  return waiting;
}
