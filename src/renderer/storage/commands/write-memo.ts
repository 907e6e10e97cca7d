/** Writes the analyst's memo on something: one memo a target and coder; an empty text removes it. */
import { memoIdSchema } from '../../../core/model/ids';
import type { Memo } from '../../../core/model/memo';
import { ok, type Result } from '../../../core/model/result';
import { newId, type Built, type CommandTx } from '../command-tx';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export function writeMemo(session: LibrarySession, target: Memo['target'], text: string): Promise<Result<Done<null>>> {
  return runCommand(session, 'Write a memo', async (tx) => {
    const there = await tx.where('memos', '[record.target.kind+record.target.id]', [target.kind, target.id]);
    const before = there.find((memo) => memo.coder === tx.coder);
    return ok(before === undefined ? first(tx, target, text) : rewritten(tx, before, text));
  });
}

function first(tx: CommandTx, target: Memo['target'], text: string): Built<null> {
  if (text === '') return { diff: {}, value: null };
  const memo: Memo = { id: newId(memoIdSchema), target, text, coder: tx.coder, createdAt: tx.now, updatedAt: tx.now };
  return { diff: { memos: { added: [memo] } }, value: null };
}

function rewritten(tx: CommandTx, before: Memo, text: string): Built<null> {
  if (text === before.text) return { diff: {}, value: null };
  if (text === '') return { diff: { memos: { removed: [before] } }, value: null };
  return { diff: { memos: { updated: [[before, { ...before, text, updatedAt: tx.now }]] } }, value: null };
}
