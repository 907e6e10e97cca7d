/** Puts a code elsewhere in its codebook's tree, or with all below it into another codebook. */
import type { Code } from '../../../core/model/codebook';
import type { CodebookId, CodeId } from '../../../core/model/ids';
import { fail, ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { branchOf } from './delete-code';

export interface CodePlace {
  readonly codebook: CodebookId;
  readonly parent: CodeId | null;
  /** Among its siblings; any number between two others puts it between them. */
  readonly order: number;
}

export function moveCode(session: LibrarySession, id: CodeId, place: CodePlace): Promise<Result<Done<null>>> {
  return runCommand(session, 'Move a code', async (tx) => {
    const code = await tx.get('codes', id);
    if (code === undefined) return noSuchRecord('code');
    const branch = branchOf(await tx.where('codes', 'record.codebook', code.codebook), id);
    if (branch.some((below) => below.id === place.parent)) return fail(intoItself);
    const moved = (below: Code): Code =>
      below.id === id ? { ...below, ...place } : { ...below, codebook: place.codebook };
    const touched = place.codebook === code.codebook ? [code] : branch;
    return ok({ diff: { codes: { updated: touched.map((below) => [below, moved(below)] as const) } }, value: null });
  });
}

const intoItself = {
  kind: 'into-itself',
  message: 'A code cannot be put below itself. Nothing was changed.',
};
