/** Several codes become one: their codings, memos and the codes below them go to the first. One step. */
import type { CodeId } from '../../../core/model/ids';
import type { Code } from '../../../core/model/codebook';
import { fail, ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { branchOf } from './delete-code';
import { movedMemos } from './moved-memos';

export function mergeCodes(
  session: LibrarySession,
  into: CodeId,
  from: readonly CodeId[],
): Promise<Result<Done<null>>> {
  return runCommand(session, 'Merge codes', async (tx) => {
    const target = await tx.get('codes', into);
    if (target === undefined) return noSuchRecord('code');
    const gone = await tx.getMany(
      'codes',
      [...new Set(from)].filter((id) => id !== into),
    );
    if (gone.length === 0) return ok({ diff: {}, value: null });
    const all = await tx.whereAny('codes', 'record.codebook', [...new Set(gone.map((code) => code.codebook))]);
    if (gone.some((code) => branchOf(all, code.id).some((below) => below.id === into))) return fail(intoItsOwn);
    const ids = gone.map((code) => code.id);
    const codings = await tx.whereAny('codings', 'links', ids);
    return ok({
      diff: {
        codes: { removed: gone, updated: moved(all, gone, target) },
        codings: { updated: codings.map((coding) => [coding, { ...coding, code: into }] as const) },
        memos: await movedMemos(tx, 'code', ids, into),
      },
      value: null,
    });
  });
}

/** Codes below the merged ones, with all below them, now in the target's codebook and below the target. */
function moved(all: readonly Code[], gone: readonly Code[], target: Code): (readonly [Code, Code])[] {
  const ids = new Set(gone.map((code) => code.id));
  const below = gone.flatMap((code) => branchOf(all, code.id)).filter((code) => !ids.has(code.id));
  return [...new Set(below)].flatMap((code) => {
    const parent = code.parent !== null && ids.has(code.parent) ? target.id : code.parent;
    if (parent === code.parent && code.codebook === target.codebook) return [];
    return [[code, { ...code, codebook: target.codebook, parent }] as const];
  });
}

const intoItsOwn = {
  kind: 'into-itself',
  message: 'A code cannot be merged into one that lies below it. Move that one up first. Nothing was changed.',
};
