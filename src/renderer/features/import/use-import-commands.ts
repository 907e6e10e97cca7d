/** Commands about what import did to the article that is read, about where files lie, and the watched folder's files. */
import { useEffect } from 'react';
import { useCommand } from '../../session/command-handlers';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { openOverlay, useView } from '../../session/view';
import { noteWatch } from '../../session/watched-folder';
import { chooseWatchedFolder, revealLibrary, revealOriginal } from '../../session/folder-calls';
import { takeWatchedFiles } from './take-watched-files';

export function useImportCommands(): void {
  const active = useView((state) => state.active);
  const enabled = active !== null;
  const session = useSession();
  useCommand('article.left-out', () => (active ? openOverlay({ kind: 'left-out', articles: [active] }) : undefined), {
    enabled,
  });
  useCommand('article.versions', () => (active ? openOverlay({ kind: 'versions', articles: [active] }) : undefined), {
    enabled,
  });
  useCommand('article.reveal', () => (active ? revealOriginal(session, active) : undefined), { enabled });
  useCommand('library.reveal', () => revealLibrary(session));
  useCommand('library.watch', () => watchFolder(session), { enabled: !session.readOnly });
  useWatchedFiles(session);
}

type Session = ReturnType<typeof useSession>;

/** What lay there before is asked about in the settings, where the folder is shown. */
async function watchFolder(session: Session): Promise<void> {
  const watch = await chooseWatchedFolder(session);
  if (!watch) return;
  if (watch.earlier > 0) openOverlay({ kind: 'settings', page: 'folders' });
  else notify(`Watching ${watch.folder}. Files put there come in by themselves.`);
}

function useWatchedFiles(session: Session): void {
  useEffect(() => {
    if (session.readOnly) return;
    void takeWatchedFiles(session);
    const stop = session.bridge.onHostEvent((event) => {
      if (event.kind === 'watch' && event.library === session.library.id) void takeWatchedFiles(session);
    });
    return () => {
      stop();
      noteWatch(null);
    };
  }, [session]);
}
