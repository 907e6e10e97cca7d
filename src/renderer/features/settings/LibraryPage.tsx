/** Where the open library lives, and the ones opened lately. */
import { useEffect, useState } from 'react';
import type { RecentLibrary } from '../../../shared/contract';
import { runCommand } from '../../session/command-handlers';
import { revealLibrary } from '../../session/folder-calls';
import { notify } from '../../session/notices';
import { openLibrary, useServices } from '../../session/services';
import { Button, LinkButton } from '../../ui/Button';

export function LibraryPage({ onClose }: { readonly onClose: () => void }) {
  const session = useServices((state) => state.session);
  const recent = useRecentLibraries();
  const others = recent.filter((library) => library.id !== session?.library.id);
  const leaveFor = (then: () => void): void => {
    onClose();
    setTimeout(then, 0);
  };
  return (
    <>
      <h3>Library</h3>
      {session ? (
        <dl className="settings-facts">
          <dt>Open now</dt>
          <dd className="trunc" title={session.library.name}>
            {session.library.name}
          </dd>
          <dt>Folder</dt>
          <dd className="settings-path">{session.library.folder}</dd>
        </dl>
      ) : (
        <p className="t2">No library is open.</p>
      )}
      <p className="small t3">
        A library is a folder: the original files, a journal of every change and snapshots of it. Copy the folder while
        the library is closed to back it up or to take it to another computer.
      </p>
      <div className="settings-buttons">
        <Button small onPress={() => leaveFor(() => runCommand('library.new'))}>
          New library…
        </Button>
        <Button small onPress={() => leaveFor(() => runCommand('library.open'))}>
          Open library…
        </Button>
        {session ? (
          <Button small onPress={() => void revealLibrary(session)}>
            Show in file manager
          </Button>
        ) : null}
      </div>
      {others.length > 0 ? (
        <>
          <h4>Opened lately</h4>
          <ul className="settings-recent">
            {others.map((library) => (
              <li key={library.id}>
                <span className="trunc" title={library.name}>
                  {library.name}
                </span>
                <span className="t3 small trunc" title={library.folder}>
                  {library.missing ? 'The folder is not there now' : library.folder}
                </span>
                {library.missing ? null : (
                  <LinkButton onPress={() => leaveFor(() => void openLibrary(library.id))}>Open</LinkButton>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function useRecentLibraries(): readonly RecentLibrary[] {
  const [recent, setRecent] = useState<readonly RecentLibrary[]>([]);
  const bridge = useServices((state) => state.bridge);
  useEffect(() => {
    let shown = true;
    void bridge.recentLibraries(null).then((answer) => {
      if (!shown) return;
      if (answer.ok) setRecent(answer.value);
      else notify(answer.error.message, 'warning');
    });
    return () => {
      shown = false;
    };
  }, [bridge]);
  return recent;
}
