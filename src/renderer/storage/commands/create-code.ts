/** Adds a code to a codebook, after its siblings. */
import type { CodebookId, CodeId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { codeOf, type NewCode } from './create-codebook';

export function createCode(
  session: LibrarySession,
  codebook: CodebookId,
  chosen: Omit<NewCode, 'children'>,
  parent: CodeId | null = null,
): Promise<Result<Done<CodeId>>> {
  return runCommand(session, 'Make a code', async (tx) => {
    if ((await tx.get('codebooks', codebook)) === undefined) return noSuchRecord('codebook');
    const siblings = (await tx.where('codes', 'record.codebook', codebook)).filter((code) => code.parent === parent);
    const code = codeOf(chosen, codebook, parent, Math.max(0, ...siblings.map((sibling) => sibling.order)) + 1);
    return ok({ diff: { codes: { added: [code] } }, value: code.id });
  });
}
