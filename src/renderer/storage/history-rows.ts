/** The undo history as rows: kept over a restart, cleared of what could be redone by each new command. */
import type { Change } from '../../core/model/change';
import { Dexie } from 'dexie';
import type { HistoryRow, LibraryDatabase } from './library-database';

/** Steps that can be undone; beyond it the oldest go. A bulk import is one step, so this is days of work. */
const longestHistory = 500;

export async function rememberDone(database: LibraryDatabase, change: Change): Promise<void> {
  const undone = database.history.where('[state+turn]').between(['undone', Dexie.minKey], ['undone', Dexie.maxKey]);
  const [, last, kept] = await Promise.all([undone.delete(), newest(database, 'done'), database.history.count()]);
  await database.history.add(doneRow(change, (last?.turn ?? 0) + 1));
  if (kept >= longestHistory) await forgetOldest(database);
}

export const doneRow = ({ id, label, diff }: Change, turn: number): Omit<HistoryRow, 'n'> => ({
  change: id,
  label,
  diff,
  state: 'done',
  turn,
});

/** The row to undo next (`done`) or to redo next (`undone`). */
export const newest = (database: LibraryDatabase, state: HistoryRow['state']): Promise<HistoryRow | undefined> =>
  database.history.where('[state+turn]').between([state, Dexie.minKey], [state, Dexie.maxKey]).last();

async function forgetOldest(database: LibraryDatabase): Promise<void> {
  const extra = (await database.history.count()) - longestHistory;
  if (extra > 0) await database.history.bulkDelete(await database.history.orderBy('n').limit(extra).primaryKeys());
}
