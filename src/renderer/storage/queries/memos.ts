/** Memos on one thing, or all of the library. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Memo } from '../../../core/model/memo';
import type { LibrarySession } from '../session';

export async function readMemos({ database }: LibrarySession, target: Memo['target']): Promise<Memo[]> {
  const index = '[record.target.kind+record.target.id]';
  const memos = await database.records('memos').where(index, [[target.kind, target.id]]);
  return memos.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

export const useMemos = (session: LibrarySession, target: Memo['target']): readonly Memo[] | undefined =>
  useLiveQuery(() => readMemos(session, target), [session, target.kind, target.id]);

export const readAllMemos = ({ database }: LibrarySession): Promise<Memo[]> => database.records('memos').all();
