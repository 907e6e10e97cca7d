/** Changes a coding's code, spans or note. */
import type { Coding } from '../../../core/model/coding';
import type { CodingId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export function editCoding(
  session: LibrarySession,
  id: CodingId,
  parts: Partial<Pick<Coding, 'code' | 'spans' | 'note'>>,
): Promise<Result<Done<null>>> {
  return runCommand(session, 'Edit a coding', async (tx) => {
    const before = await tx.get('codings', id);
    if (before === undefined) return noSuchRecord('coding');
    const noteOnly = Object.keys(parts).every((part) => part === 'note');
    const status = noteOnly ? before.status : 'accepted';
    return ok({
      diff: { codings: { updated: [[before, { ...before, ...parts, status, updatedAt: tx.now }]] } },
      value: null,
    });
  });
}
