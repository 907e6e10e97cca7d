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

type Kind = CallInput<'keepBranch'>['kind'];

/** Keeps the changes; answers the names of the files, none for no changes. */
export async function keepChanges(at: Rebuilding, changes: readonly Change[]): Promise<Result<readonly string[]>> {
  const keep = keeper(at, 'changes');
  const names: string[] = [];
  for (let from = 0; from < changes.length; from += atOnce) {
    const kept = await keep(changes.slice(from, from + atOnce));
    if (!kept.ok) return kept;
    names.push(kept.value);
  }
  return ok(names);
}

/** Keeps every record of the window's copy, each as if it had just been added. True if there was anything. */
export async function keepWholeCopy(at: Rebuilding): Promise<Result<boolean>> {
  const keep = keeper(at, 'copy');
  let any = false;
  for (const kind of recordKinds) {
    const records = await at.database.records(kind).all();
    for (let from = 0; from < records.length; from += atOnce) {
      const kept = await keep([copyOf(kind, records.slice(from, from + atOnce))]);
      if (!kept.ok) return kept;
      any = true;
    }
  }
  return ok(any);
}

/** Writes one part of a branch after the other; answers the name of its file. */
function keeper(at: Rebuilding, kind: Kind): (changes: readonly Change[]) => Promise<Result<string>> {
  let branch: string | null = null;
  return async (changes) => {
    const part = changes as CallInput<'keepBranch'>['changes'];
    const kept = await callHost(() => at.bridge.keepBranch({ library: at.info.id, kind, branch, changes: part }));
    if (!kept.ok) return kept;
    branch = kept.value.branch;
    return ok(kept.value.fileName);
  };
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
