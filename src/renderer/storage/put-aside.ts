/** Puts what this window has and the journal has not into the library's `branches`, before the window's copy is made anew. */
import type { Change, Diff } from '../../core/model/change';
import { changeIdSchema } from '../../core/model/ids';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';
import { ok, type Result } from '../../core/model/result';
import type { CallInput } from '../../shared/contract';
import { newId } from './command-tx';
import type { Rebuilding } from './rebuild';
import { callHost } from './sender';

/** Changes, and records of a copied window, written in one call. */
const atOnce = 500;

/** Keeps the changes; answers the names of the files, none for no changes. */
export async function keepChanges(at: Rebuilding, changes: readonly Change[]): Promise<Result<readonly string[]>> {
  const names: string[] = [];
  for (let from = 0; from < changes.length; from += atOnce) {
    const part = changes.slice(from, from + atOnce) as CallInput<'keepBranch'>['changes'];
    const kept = await callHost(() => at.bridge.keepBranch({ library: at.info.id, changes: part }));
    if (!kept.ok) return kept;
    names.push(kept.value.fileName);
  }
  return ok(names);
}

/** Keeps every record of the window's copy, each as if it had just been added. */
export async function keepWholeCopy(at: Rebuilding): Promise<Result<readonly string[]>> {
  const names: string[] = [];
  for (const kind of recordKinds) {
    const records = await at.database.records(kind).all();
    for (let from = 0; from < records.length; from += atOnce) {
      const kept = await keepChanges(at, [copyOf(kind, records.slice(from, from + atOnce))]);
      if (!kept.ok) return kept;
      names.push(...kept.value);
    }
  }
  return ok(names);
}

function copyOf(kind: RecordKind, added: readonly RecordOf<RecordKind>[]): Change {
  return {
    id: newId(changeIdSchema),
    label: 'Copy of what the window had',
    coder: '',
    at: new Date().toISOString(),
    base: 0,
    undoes: null,
    diff: { [kind]: { added } } as Diff,
  };
}
