/**
 * Writes a diff into the window's copy and keeps the tallies true. Runs inside the caller's transaction. The same diff
 * applied to the journal's state (main/library/replay) must give the same records: a property test holds them together.
 */
import type { Diff, RecordDiff } from '../../core/model/change';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';
import type { LibraryDatabase } from './library-database';
import { addToTallies, tallyChanges } from './tallies';

export const isEmptyDiff = (diff: Diff): boolean =>
  recordKinds.every((kind) => {
    const part = diff[kind];
    return !part?.added?.length && !part?.updated?.length && !part?.removed?.length;
  });

export async function applyDiff(database: LibraryDatabase, diff: Diff): Promise<void> {
  const parts = recordKinds.map((kind) => {
    const part = diff[kind];
    return part && applyPart(database, kind, part as RecordDiff<RecordOf<typeof kind>>);
  });
  await Promise.all([...parts, addToTallies(database, tallyChanges(diff))]);
}

async function applyPart<K extends RecordKind>(
  database: LibraryDatabase,
  kind: K,
  part: RecordDiff<RecordOf<K>>,
): Promise<void> {
  const removed = part.removed ?? [];
  const written = [...(part.added ?? []), ...(part.updated ?? []).map(([, to]) => to)];
  if (removed.length + written.length > 0) await database.records(kind).write({ removed, written });
}
