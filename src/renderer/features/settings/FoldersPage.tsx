/** The folder that is watched for the open library, and where new libraries are made. */
import { useEffect, useState } from 'react';
import type { LibrariesPlace, Watch } from '../../../shared/contract';
import {
  answerEarlierFiles,
  changeLibrariesPlace,
  chooseWatchedFolder,
  stopWatching,
} from '../../session/folder-calls';
import { useServices } from '../../session/services';
import { useWatchedFolder } from '../../session/watched-folder';
import type { LibrarySession } from '../../storage/session';
import { Button } from '../../ui/Button';

export function FoldersPage() {
  const session = useServices((state) => state.session);
  return (
    <>
      <h3>Folders</h3>
      <h4>Watched folder</h4>
      {session ? <WatchedFolder session={session} /> : <p className="t2">No library is open.</p>}
      <h4>New libraries</h4>
      <NewLibraries />
    </>
  );
}

function WatchedFolder({ session }: { readonly session: LibrarySession }) {
  const watch = useWatchedFolder((state) => state.watch);
  return (
    <>
      <p className="small t3 settings-intro">
        Articles put into the watched folder, or into folders in it, come into “{session.library.name}” by themselves.
        The files there are only read: none is moved, changed or deleted.
      </p>
      {watch ? (
        <dl className="settings-facts">
          <dt>Watched</dt>
          <dd className="settings-path">{watch.folder}</dd>
          <dt>State</dt>
          <dd role="status">{stateOf(watch)}</dd>
        </dl>
      ) : null}
      {watch && watch.earlier > 0 ? <EarlierFiles session={session} count={watch.earlier} /> : null}
      <div className="settings-buttons">
        <Button small disabled={session.readOnly} onPress={() => void chooseWatchedFolder(session)}>
          {watch ? 'Watch another folder…' : 'Watch a folder…'}
        </Button>
        {watch ? (
          <Button small onPress={() => void stopWatching(session)}>
            Stop watching
          </Button>
        ) : null}
      </div>
    </>
  );
}

function stateOf({ state, trouble, ready }: Watch): string {
  if (state === 'away') return `${trouble ?? ''} Watching goes on when it is back.`;
  if (state === 'crowded') return 'It holds too many files now, so none is brought in.';
  return ready.length > 0 ? `Bringing in ${ready.length.toLocaleString()}` : 'Watching';
}

function EarlierFiles({ session, count }: { readonly session: LibrarySession; readonly count: number }) {
  return (
    <div className="settings-earlier">
      <span>{count === 1 ? '1 file is there already' : `${count.toLocaleString()} files are there already`}</span>
      <Button small primary onPress={() => void answerEarlierFiles(session, true)}>
        Import
      </Button>
      <Button small onPress={() => void answerEarlierFiles(session, false)}>
        Leave
      </Button>
    </div>
  );
}

function NewLibraries() {
  const bridge = useServices((state) => state.bridge);
  const [place, setPlace] = useState<LibrariesPlace | null>(null);
  useEffect(() => {
    let shown = true;
    void bridge.librariesPlace(null).then((answer) => {
      if (shown && answer.ok) setPlace(answer.value);
    });
    return () => {
      shown = false;
    };
  }, [bridge]);
  const change = async (how: 'choose' | 'usual'): Promise<void> => {
    const changed = await changeLibrariesPlace(how);
    if (changed) setPlace(changed);
  };
  return (
    <>
      <p className="small t3 settings-intro">New libraries are made here. Those that are there stay where they are.</p>
      <p className="settings-path">{place?.folder ?? ''}</p>
      <div className="settings-buttons">
        <Button small onPress={() => void change('choose')}>
          Choose folder…
        </Button>
        {place && !place.usual ? (
          <Button small onPress={() => void change('usual')}>
            Usual folder
          </Button>
        ) : null}
      </div>
    </>
  );
}
