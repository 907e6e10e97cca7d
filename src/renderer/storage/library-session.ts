/** Opens a library in this window: the window's copy, brought together with the journal, and a sender for what follows. */
import { Dexie } from 'dexie';
import { fail, ok, type Result } from '../../core/model/result';
import type { Bridge } from '../../shared/bridge';
import type { LibraryInfo } from '../../shared/contract';
import { databaseVersion } from './database-versions';
import { databaseName, LibraryDatabase, type DatabasePlace } from './library-database';
import { changeFeed } from './live/change-feed';
import { observable } from './observable';
import { reconcile } from './reconcile';
import { callHost, createSender, type Sender } from './sender';
import type { LibrarySession, SaveState } from './session';
import { storageFailure } from './storage-failure';

export interface SessionOptions {
  /** Name of the analyst as the settings have it now. */
  readonly coder: () => string;
  /** Records or journal lines read while the window's copy is brought up to the journal. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Another IndexedDB than the window's: for tests. */
  readonly place?: DatabasePlace;
}

/** `info` is what the host answered when it opened the library. */
export async function openSession(
  bridge: Bridge,
  info: LibraryInfo,
  options: SessionOptions,
): Promise<Result<LibrarySession>> {
  const { place, coder, onProgress = () => undefined } = options;
  try {
    const { database, notices } = await openDatabase(info, place);
    const brought = await reconcile({ bridge, info, database, coder, onProgress });
    if (!brought.ok) {
      database.close();
      return brought;
    }
    const all = [...info.notices, ...notices, ...brought.value];
    return ok(
      info.readOnly
        ? await readOnlySession(bridge, info, options, database, all)
        : session(bridge, info, options, database, all),
    );
  } catch (error) {
    return fail(storageFailure(error));
  }
}

/** A copy that the browser cannot open any more is thrown away: the folder has everything that was acknowledged. */
async function openDatabase(info: LibraryInfo, place: DatabasePlace | undefined) {
  await refuseNewer(info, place);
  const database = new LibraryDatabase(info.id, place);
  try {
    await database.open();
    return { database, notices: [] };
  } catch (error) {
    if (!(error instanceof Dexie.DexieError) || error.name === 'VersionError') throw error;
    database.close();
    await new Dexie(databaseName(info.id), place).delete();
    const fresh = new LibraryDatabase(info.id, place);
    await fresh.open();
    return { database: fresh, notices: [lostCopy] };
  }
}

/** Dexie opens a database of a newer version all the same, and would write into what it does not know. */
async function refuseNewer({ id }: LibraryInfo, place: DatabasePlace | undefined): Promise<void> {
  const known = await (place?.indexedDB ?? indexedDB).databases();
  const { version = 0 } = known.find(({ name }) => name === databaseName(id)) ?? {};
  // Dexie counts in tens.
  if (Math.floor(version / 10) > databaseVersion) throw new Dexie.VersionError();
}

const lostCopy =
  'The window’s copy of the library was damaged and was made anew from the folder. Everything that was saved is there; an action that was still being saved may be missing.';

function session(
  bridge: Bridge,
  library: LibraryInfo,
  { coder }: SessionOptions,
  database: LibraryDatabase,
  notices: readonly string[],
): LibrarySession {
  const sender = createSender(bridge, library.id, database);
  void sender.drain();
  return {
    library,
    bridge,
    readOnly: false,
    notices,
    saveState: sender.state,
    coder,
    flush: sender.drain,
    close: () => close(bridge, library, database, sender),
    database,
    changes: changeFeed(),
    wakeSender: sender.wake,
  };
}

async function close(
  bridge: Bridge,
  { id }: LibraryInfo,
  database: LibraryDatabase,
  sender: Sender,
): Promise<Result<null>> {
  const flushed = await sender.drain();
  await sender.stop();
  database.close();
  const closed = await callHost(() => bridge.closeLibrary({ library: id }));
  return flushed.ok ? closed : flushed;
}

async function readOnlySession(
  bridge: Bridge,
  library: LibraryInfo,
  { coder }: SessionOptions,
  database: LibraryDatabase,
  notices: readonly string[],
): Promise<LibrarySession> {
  const waiting = await database.outbox.count();
  const message = 'The library is open for reading only, so earlier changes of this window wait to be saved.';
  const state: SaveState = waiting === 0 ? { kind: 'saved' } : { kind: 'failed', message, waiting };
  return {
    library,
    bridge,
    readOnly: true,
    notices,
    saveState: observable(state),
    coder,
    flush: async () => ok(null),
    close: async () => {
      database.close();
      return callHost(() => bridge.closeLibrary({ library: library.id }));
    },
    database,
    changes: changeFeed(),
    wakeSender: () => undefined,
  };
}
