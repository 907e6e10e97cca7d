/** The undo history as rows: kept over a restart, cleared of what could be redone by each new command. */
import type { Change } from '../../core/model/change';
import { Dexie } from 'dexie';
import type { HistoryRow, LibraryDatabase } from './library-database';

/** Steps that can be undone; beyond it the oldest go. A bulk import is one step, so this is days of work. */
const longestHistory = 500;

export async function rememberDone(database: LibraryDatabase, change: Change): Promise<void> {
  await database.history.where('[state+turn]').between(['undone', Dexie.minKey], ['undone', Dexie.maxKey]).delete();
  const turn = (await newest(database, 'done'))?.turn ?? 0;
  await database.history.add({
    change: change.id,
    label: change.label,
    diff: change.diff,
    state: 'done',
    turn: turn + 1,
  });
  await forgetOldest(database);
}

/** The row to undo next (`done`) or to redo next (`undone`). */
export const newest = (database: LibraryDatabase, state: HistoryRow['state']): Promise<HistoryRow | undefined> =>
  database.history.where('[state+turn]').between([state, Dexie.minKey], [state, Dexie.maxKey]).last();

async function forgetOldest(database: LibraryDatabase): Promise<void> {
  const extra = (await database.history.count()) - longestHistory;
  if (extra > 0) await database.history.bulkDelete(await database.history.orderBy('n').limit(extra).primaryKeys());
}
