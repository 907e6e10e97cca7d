/**
 * How every change is made: one transaction of the window's copy writes the records, the outbox and the undo history
 * together, or nothing of them. Sending to the journal is the sender's work and does not keep the analyst waiting.
 */
import type { Change } from '../../core/model/change';
import { changeIdSchema, type ChangeId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import { applyDiff, isEmptyDiff } from './apply-diff';
import { newId, type Build, type CommandTx } from './command-tx';
import { rememberDone } from './history-rows';
import type { LibraryDatabase } from './library-database';
import type { LibrarySession } from './session';
import { storageFailure } from './storage-failure';

export interface Done<T> {
  /** Null when there was nothing to change. */
  readonly change: Change | null;
  readonly value: T;
}

export interface CommandOptions {
  /** The change that this one undoes or does again. */
  readonly undoes?: ChangeId;
  /** What the change does to the undo history, in the same transaction; a new undo step if not given. */
  readonly remember?: (database: LibraryDatabase, change: Change) => Promise<void>;
}

/** For what the engine does by itself: journaled, but not on the analyst's undo stack. */
export const notUndoable: CommandOptions = { remember: async () => undefined };

/** Runs a command. Answers when the change is in the window's copy; `session.saveState` says when it is on disk. */
export async function runCommand<T>(
  session: LibrarySession,
  label: string,
  build: Build<T>,
  options: CommandOptions = {},
): Promise<Result<Done<T>>> {
  if (session.readOnly) return fail(readOnlyFailure);
  const { database } = session;
  try {
    const done = await database.transaction('rw', database.tables, async () =>
      runInside(session, label, build, options),
    );
    if (done.ok && done.value.change !== null) {
      session.changes.announce(done.value.change.diff);
      session.wakeSender();
    }
    return done;
  } catch (error) {
    return fail(storageFailure(error));
  }
}

const readOnlyFailure = {
  kind: 'read-only',
  message: 'This library is open for reading only, so nothing can be changed. The notice at the top says why.',
};

async function runInside<T>(
  session: LibrarySession,
  label: string,
  build: Build<T>,
  options: CommandOptions,
): Promise<Result<Done<T>>> {
  const { database } = session;
  const now = new Date().toISOString();
  // Asked for together, here and below: the way to the database and back is most of what a small change takes.
  const [built, head] = await Promise.all([
    build(commandTx(database, session.coder(), now)),
    database.meta.get('head'),
  ]);
  if (!built.ok) return built;
  const { diff, value } = built.value;
  if (isEmptyDiff(diff)) return ok({ change: null, value });
  const change: Change = {
    id: newId(changeIdSchema),
    label,
    coder: session.coder(),
    at: now,
    base: head?.head.seq ?? 0,
    undoes: options.undoes ?? null,
    diff,
  };
  await Promise.all([
    applyDiff(database, diff),
    database.outbox.add({ id: change.id, change }),
    (options.remember ?? rememberDone)(database, change),
  ]);
  return ok({ change, value });
}

function commandTx(database: LibraryDatabase, coder: string, now: string): CommandTx {
  return {
    coder,
    now,
    get: (kind, id) => database.records(kind).get(id),
    getMany: (kind, ids) => database.records(kind).getMany(ids),
    all: (kind) => database.records(kind).all(),
    where: (kind, index, value) => database.records(kind).where(index, [value]),
    whereAny: (kind, index, values) => database.records(kind).where(index, values),
  };
}
