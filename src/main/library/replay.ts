/**
 * Replays changes into a state: every record of a library by kind and id. The window's copy must always equal the replay
 * of the journal; snapshots are this state written down.
 */
import type { Diff, RecordDiff } from '../../core/model/change';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';

export type LibraryState = { readonly [K in RecordKind]: Map<string, RecordOf<K>> };

export const emptyState = (): LibraryState =>
  Object.fromEntries(recordKinds.map((kind) => [kind, new Map()])) as unknown as LibraryState;

/** Applies `diff` to `state` in place. Never fails: a record added twice is the later one, one removed twice is gone. */
export function applyToState(state: LibraryState, diff: Diff): void {
  for (const kind of recordKinds) {
    const part = diff[kind] as RecordDiff<RecordOf<RecordKind>> | undefined;
    if (part !== undefined) applyPart(state[kind] as Map<string, RecordOf<RecordKind>>, part);
  }
}

function applyPart(records: Map<string, RecordOf<RecordKind>>, part: RecordDiff<RecordOf<RecordKind>>): void {
  for (const record of part.removed ?? []) records.delete(record.id);
  for (const record of part.added ?? []) records.set(record.id, record);
  for (const [, to] of part.updated ?? []) records.set(to.id, to);
}

/** What does not fit when `diff` is applied to `state`, in words; empty when it fits. For `verify`. */
export function misfits(state: LibraryState, diff: Diff): string[] {
  return recordKinds.flatMap((kind) => {
    const part = diff[kind] as RecordDiff<RecordOf<RecordKind>> | undefined;
    const there = state[kind] as Map<string, unknown>;
    const gone = new Set((part?.removed ?? []).map((record) => record.id as string));
    const missing = [...gone, ...(part?.updated ?? []).map(([from]) => from.id as string)].filter(
      (id) => !there.has(id),
    );
    const doubled = (part?.added ?? [])
      .map((record) => record.id as string)
      .filter((id) => there.has(id) && !gone.has(id));
    return [
      ...missing.map((id) => `${kind} ${id} is changed but was never added`),
      ...doubled.map((id) => `${kind} ${id} is added twice`),
    ];
  });
}

export const countRecords = (state: LibraryState): number => recordKinds.reduce((n, kind) => n + state[kind].size, 0);
