/** Memos on one thing, or all of the library. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Memo } from '../../../core/model/memo';
import type { LibrarySession } from '../session';

export async function readMemos({ database }: LibrarySession, target: Memo['target']): Promise<Memo[]> {
  const index = '[record.target.kind+record.target.id]';
  const rows = await database.rows('memos').where(index).equals([target.kind, target.id]).toArray();
  return rows.map((row) => row.record).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

export const useMemos = (session: LibrarySession, target: Memo['target']): readonly Memo[] | undefined =>
  useLiveQuery(() => readMemos(session, target), [session, target.kind, target.id]);

export const readAllMemos = async ({ database }: LibrarySession): Promise<Memo[]> =>
  (await database.rows('memos').toArray()).map((row) => row.record);
