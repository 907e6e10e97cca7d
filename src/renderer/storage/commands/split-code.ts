/** Some codings of a code get a new code of their own, beside it in the tree. One step. */
import type { CodeId, CodingId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { codeOf } from './create-codebook';

/** Answers with the new code. It starts with the rules of the old one, which the analyst then narrows. */
export function splitCode(
  session: LibrarySession,
  code: CodeId,
  name: string,
  codings: readonly CodingId[],
): Promise<Result<Done<CodeId>>> {
  return runCommand(session, 'Split a code', async (tx) => {
    const before = await tx.get('codes', code);
    if (before === undefined) return noSuchRecord('code');
    const siblings = await tx.where('codes', 'record.codebook', before.codebook);
    const next = Math.min(...siblings.map(({ order }) => order).filter((order) => order > before.order));
    const order = Number.isFinite(next) ? (before.order + next) / 2 : before.order + 1;
    const { definition, include, exclude, example } = before;
    const rules = { definition, include, exclude, example, colour: (before.colour % 12) + 1 };
    const added = codeOf({ name, ...rules }, before.codebook, before.parent, order);
    const moved = (await tx.getMany('codings', codings)).filter((coding) => coding.code === code);
    return ok({
      diff: {
        codes: { added: [added] },
        codings: { updated: moved.map((coding) => [coding, { ...coding, code: added.id }] as const) },
      },
      value: added.id,
    });
  });
}
