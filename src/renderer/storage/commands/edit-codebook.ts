/** Renames or describes a codebook, or removes it with its codes and their codings. */
import type { Codebook } from '../../../core/model/codebook';
import type { CodebookId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { withoutCodes } from './delete-code';

export function editCodebook(
  session: LibrarySession,
  id: CodebookId,
  parts: Partial<Pick<Codebook, 'name' | 'description' | 'order'>>,
): Promise<Result<Done<null>>> {
  return runCommand(session, 'Edit a codebook', async (tx) => {
    const before = await tx.get('codebooks', id);
    if (before === undefined) return noSuchRecord('codebook');
    return ok({ diff: { codebooks: { updated: [[before, { ...before, ...parts }]] } }, value: null });
  });
}

export function deleteCodebook(session: LibrarySession, id: CodebookId): Promise<Result<Done<null>>> {
  return runCommand(session, 'Delete a codebook', async (tx) => {
    const before = await tx.get('codebooks', id);
    if (before === undefined) return noSuchRecord('codebook');
    const codes = await tx.where('codes', 'record.codebook', id);
    return ok({ diff: { codebooks: { removed: [before] }, ...(await withoutCodes(tx, codes)) }, value: null });
  });
}
