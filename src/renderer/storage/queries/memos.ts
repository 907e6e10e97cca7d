/** Memos on one thing, or all of the library. */
import type { Memo } from '../../../core/model/memo';
import { listView } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';

export async function readMemos({ database }: LibrarySession, target: Memo['target']): Promise<Memo[]> {
  const index = '[record.target.kind+record.target.id]';
  const memos = await database.records('memos').where(index, [[target.kind, target.id]]);
  return memos.sort(byAge);
}

const byAge = (a: Memo, b: Memo): number =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1;

export const memosView = (target: Memo['target']) =>
  listView({
    name: `memos on ${target.kind} ${target.id}`,
    kind: 'memos',
    read: (session) => readMemos(session, target),
    belongs: (memo) => memo.target.kind === target.kind && memo.target.id === target.id,
    compare: byAge,
  });

export const useMemos = (session: LibrarySession, target: Memo['target']): readonly Memo[] | undefined =>
  useLiveView(session, memosView(target));

export const readAllMemos = ({ database }: LibrarySession): Promise<Memo[]> => database.records('memos').all();
