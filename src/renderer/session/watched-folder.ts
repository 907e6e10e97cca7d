/** The folder that is watched for the open library, as the host last told: shown in the settings, followed by the import. */
import { create } from 'zustand';
import type { Watch } from '../../shared/contract';
import type { LibrarySession } from '../storage/session';
import { notify } from './notices';

export const useWatchedFolder = create<{ readonly watch: Watch | null }>(() => ({ watch: null }));

/** Takes in what the host told, and says once that the folder is away, and once that it is back. */
export function noteWatch(watch: Watch | null): void {
  const before = useWatchedFolder.getState().watch;
  useWatchedFolder.setState({ watch });
  if (!watch || watch.state === (before?.folder === watch.folder ? before.state : 'watching')) return;
  const { folder, trouble } = watch;
  if (watch.state === 'watching') notify(`The watched folder is back: ${folder}`);
  else if (watch.state === 'away') notify(`${trouble ?? ''} ${folder} Watching goes on when it is back.`, 'warning');
  else notify(`The watched folder holds too many files now, so none is brought in: ${folder}`, 'warning');
}

/** Asks the host. Null: nothing is watched, or the library is not open any more. */
export async function refreshWatch(session: LibrarySession): Promise<Watch | null> {
  const answer = await session.bridge.readWatch({ library: session.library.id });
  const watch = answer.ok ? answer.value : null;
  noteWatch(watch);
  return watch;
}
