/** Throws the window's copy of a library away; the next opening makes it anew from the folder. The library must be closed. */
import { Dexie } from 'dexie';
import type { LibraryId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import { databaseName, type DatabasePlace } from './library-database';
import { storageFailure } from './storage-failure';

export async function forgetCopy(library: LibraryId, place?: DatabasePlace): Promise<Result<null>> {
  try {
    await new Dexie(databaseName(library), place).delete();
    return ok(null);
  } catch (error) {
    return fail(storageFailure(error));
  }
}
