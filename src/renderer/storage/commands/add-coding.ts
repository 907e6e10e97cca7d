/** A code applied by hand to spans of an article. */
import { codingIdSchema, type CodingId } from '../../../core/model/ids';
import type { Coding } from '../../../core/model/coding';
import { ok, type Result } from '../../../core/model/result';
import { newId } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export function addCoding(
  session: LibrarySession,
  chosen: Pick<Coding, 'article' | 'code' | 'spans'> & { readonly note?: string },
): Promise<Result<Done<CodingId>>> {
  return runCommand(session, 'Add a code', async (tx) => {
    if ((await tx.get('articles', chosen.article)) === undefined) return noSuchRecord('article');
    if ((await tx.get('codes', chosen.code)) === undefined) return noSuchRecord('code');
    const coding: Coding = {
      id: newId(codingIdSchema),
      note: '',
      ...chosen,
      origin: { kind: 'coder', coder: tx.coder },
      status: 'accepted',
      createdAt: tx.now,
      updatedAt: tx.now,
    };
    return ok({ diff: { codings: { added: [coding] } }, value: coding.id });
  });
}
