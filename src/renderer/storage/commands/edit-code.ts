/** Changes a code's name, rules, colour or key. A key belongs to one code of the library: the one that had it loses it. */
import type { Code } from '../../../core/model/codebook';
import type { CodeId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export type CodeParts = Partial<
  Pick<Code, 'name' | 'definition' | 'include' | 'exclude' | 'example' | 'colour' | 'key'>
>;

export function editCode(session: LibrarySession, id: CodeId, parts: CodeParts): Promise<Result<Done<null>>> {
  return runCommand(session, 'Edit a code', async (tx) => {
    const before = await tx.get('codes', id);
    if (before === undefined) return noSuchRecord('code');
    const key = parts.key ?? null;
    const rivals = key === null ? [] : (await tx.all('codes')).filter((code) => code.key === key && code.id !== id);
    const freed = rivals.map((code) => [code, { ...code, key: null }] as const);
    return ok({ diff: { codes: { updated: [[before, { ...before, ...parts }], ...freed] } }, value: null });
  });
}
