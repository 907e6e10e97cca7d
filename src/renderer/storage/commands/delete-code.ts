/** Removes a code, the codes below it, their codings and memos: one step, which undo takes back whole. */
import type { Diff } from '../../../core/model/change';
import type { Code } from '../../../core/model/codebook';
import type { CodeId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import type { CommandTx } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { removedMemos } from './moved-memos';

export function deleteCode(session: LibrarySession, id: CodeId): Promise<Result<Done<null>>> {
  return runCommand(session, 'Delete a code', async (tx) => {
    const code = await tx.get('codes', id);
    if (code === undefined) return noSuchRecord('code');
    const branch = branchOf(await tx.where('codes', 'record.codebook', code.codebook), id);
    return ok({ diff: await withoutCodes(tx, branch), value: null });
  });
}

/** The code and all below it. */
export function branchOf(codes: readonly Code[], id: CodeId): Code[] {
  const top = codes.filter((code) => code.id === id);
  const below = codes.filter((code) => code.parent === id).flatMap((child) => branchOf(codes, child.id));
  return [...top, ...below];
}

export async function withoutCodes(tx: CommandTx, codes: readonly Code[]): Promise<Diff> {
  const ids = codes.map((code) => code.id);
  const codings = await tx.whereAny('codings', 'links', ids);
  return { codes: { removed: codes }, codings: { removed: codings }, memos: await removedMemos(tx, 'code', ids) };
}
