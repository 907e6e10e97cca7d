/** Memos follow what they were written on when it is merged, and go with it when it is removed. */
import type { RecordDiff } from '../../../core/model/change';
import type { Memo } from '../../../core/model/memo';
import type { CommandTx } from '../command-tx';

type Target = Memo['target']['kind'];

const memosOf = async (tx: CommandTx, kind: Target, ids: readonly string[]): Promise<Memo[]> =>
  (await Promise.all(ids.map((id) => tx.where('memos', '[record.target.kind+record.target.id]', [kind, id])))).flat();

export async function movedMemos(
  tx: CommandTx,
  kind: Target,
  from: readonly string[],
  into: string,
): Promise<RecordDiff<Memo>> {
  const memos = await memosOf(tx, kind, from);
  return { updated: memos.map((memo) => [memo, { ...memo, target: { kind, id: into } }] as const) };
}

export async function removedMemos(tx: CommandTx, kind: Target, ids: readonly string[]): Promise<RecordDiff<Memo>> {
  return { removed: await memosOf(tx, kind, ids) };
}
