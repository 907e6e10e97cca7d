/** What undo and redo would do next, and the last steps, in the analyst's words. */
import { newest } from '../history-rows';
import { rereadView } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';

export interface History {
  /** Label of the step that undo takes back; null if there is none. */
  readonly undo: string | null;
  readonly redo: string | null;
}

export async function readHistory({ database }: LibrarySession): Promise<History> {
  const [done, undone] = await Promise.all([newest(database, 'done'), newest(database, 'undone')]);
  return { undo: done?.label ?? null, redo: undone?.label ?? null };
}

export const historyView = rereadView('history', readHistory, () => true);

export const useHistory = (session: LibrarySession): History | undefined => useLiveView(session, historyView);
