/**
 * Undo and redo: the reversed diff as a new change, across articles and for bulk actions, over restarts. A step that does
 * not fit any more is refused and taken off the list, so that the step before it can be reached.
 */
import { reverseDiff, type Change } from '../../core/model/change';
import { fail, ok, type Result } from '../../core/model/result';
import { fitDiff } from './fit-diff';
import { newest } from './history-rows';
import type { HistoryRow, LibraryDatabase } from './library-database';
import { runCommand } from './run-command';
import type { LibrarySession } from './session';
import { storageFailure } from './storage-failure';

/** The label of the step taken back, or null when there was nothing to undo. */
export const undo = (session: LibrarySession): Promise<Result<string | null>> => step(session, 'done');

/** The label of the step done again, or null when there was nothing to redo. */
export const redo = (session: LibrarySession): Promise<Result<string | null>> => step(session, 'undone');

async function step(session: LibrarySession, side: HistoryRow['state']): Promise<Result<string | null>> {
  try {
    const row = await newest(session.database, side);
    return row === undefined ? ok(null) : await stepBack(session, row);
  } catch (error) {
    return fail(storageFailure(error));
  }
}

async function stepBack(session: LibrarySession, row: HistoryRow): Promise<Result<string>> {
  const isUndo = row.state === 'done';
  const run = await runCommand(
    session,
    isUndo ? `Undo: ${row.label}` : `Redo: ${row.label}`,
    async (tx) => {
      const fitted = await fitDiff(tx, isUndo ? reverseDiff(row.diff) : row.diff);
      return fitted.ok ? ok({ diff: fitted.value, value: null }) : fitted;
    },
    { undoes: row.change, remember: (database, change) => changeSides(database, row, change) },
  );
  if (run.ok) return ok(row.label);
  if (run.error.kind !== 'does-not-fit') return run;
  await session.database.history.delete(row.n);
  // No record changed, but the history did.
  session.changes.announce({});
  return fail({
    kind: run.error.kind,
    message: `“${row.label}”: ${run.error.message} Nothing was changed; the step was taken off the list.`,
  });
}

/** From done to undone or back; `change` is the one that the next step the other way will refer to. */
async function changeSides(database: LibraryDatabase, row: HistoryRow, change: Change): Promise<void> {
  const state = row.state === 'done' ? 'undone' : 'done';
  const turn = ((await newest(database, state))?.turn ?? 0) + 1;
  await database.history.put({ ...row, change: change.id, state, turn });
}
