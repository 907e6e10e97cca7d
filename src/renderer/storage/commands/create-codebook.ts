/** Makes a codebook with its codes in one step: an empty one, or an editable copy of one that ships with the program. */
import type { Code, Codebook } from '../../../core/model/codebook';
import { codebookIdSchema, codeIdSchema, type CodebookId, type CodeId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { newId } from '../command-tx';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export type NewCode = Pick<Code, 'name'> &
  Partial<Pick<Code, 'definition' | 'include' | 'exclude' | 'example' | 'colour' | 'key'>> & {
    readonly children?: readonly NewCode[];
  };

export type NewCodebook = Pick<Codebook, 'name'> &
  Partial<Pick<Codebook, 'description' | 'source'>> & { readonly codes?: readonly NewCode[] };

export function createCodebook(session: LibrarySession, chosen: NewCodebook): Promise<Result<Done<CodebookId>>> {
  return runCommand(session, 'Make a codebook', async (tx) => {
    const { name, description = '', source = null, codes = [] } = chosen;
    const order = Math.max(0, ...(await tx.all('codebooks')).map((codebook) => codebook.order)) + 1;
    const codebook: Codebook = { id: newId(codebookIdSchema), name, description, source, order };
    const added = codesOf(codes, codebook.id, null);
    return ok({ diff: { codebooks: { added: [codebook] }, codes: { added } }, value: codebook.id });
  });
}

function codesOf(codes: readonly NewCode[], codebook: CodebookId, parent: CodeId | null): Code[] {
  return codes.flatMap((code, i) => {
    const made = codeOf(code, codebook, parent, i + 1);
    return [made, ...codesOf(code.children ?? [], codebook, made.id)];
  });
}

/** A code with defaults for what was not chosen; colours go round the twelve. */
export function codeOf(code: NewCode, codebook: CodebookId, parent: CodeId | null, order: number): Code {
  const { children: _children, ...parts } = code;
  const texts = { definition: '', include: '', exclude: '', example: '' };
  const place = { id: newId(codeIdSchema), codebook, parent, order };
  return { ...texts, colour: ((order - 1) % 12) + 1, key: null, ...parts, ...place };
}
