/**
 * Gives a library without a codebook its first ones, in one step that is not on the analyst's undo stack: taking it back
 * is deleting a codebook, not undoing a tagging session to its beginning.
 */
import type { Code, Codebook } from '../../../core/model/codebook';
import { codebookIdSchema, type CodebookId, type CodeId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { newId, type CommandTx } from '../command-tx';
import { firstCodebooksLabel } from '../own-accord';
import { notUndoable, runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { codeOf, type NewCode, type NewCodebook } from './create-codebook';

/** Does nothing if there is a codebook by now. */
export function installCodebooks(session: LibrarySession, chosen: readonly NewCodebook[]): Promise<Result<Done<null>>> {
  const build = async (tx: CommandTx) => {
    if ((await tx.all('codebooks')).length > 0) return ok({ diff: {}, value: null });
    const made = chosen.map(({ name, description = '', source = null, codes = [] }, at) => {
      const codebook: Codebook = { id: newId(codebookIdSchema), name, description, source, order: at + 1 };
      return { codebook, codes: tree(codes, codebook.id, null) };
    });
    return ok({
      diff: {
        codebooks: { added: made.map(({ codebook }) => codebook) },
        codes: { added: made.flatMap(({ codes }) => codes) },
      },
      value: null,
    });
  };
  return runCommand(session, firstCodebooksLabel, build, notUndoable);
}

function tree(codes: readonly NewCode[], codebook: CodebookId, parent: CodeId | null): Code[] {
  return codes.flatMap((code, at) => {
    const made = codeOf(code, codebook, parent, at + 1);
    return [made, ...tree(code.children ?? [], codebook, made.id)];
  });
}
