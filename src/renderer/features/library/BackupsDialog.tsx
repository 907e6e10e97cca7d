/** The backups on this machine; each can be opened as a new library. Making one by hand. */
import { useEffect, useState } from 'react';
import type { Backup } from '../../../shared/contract';
import { notify } from '../../session/notices';
import { showLibrary, useServices } from '../../session/services';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { shownDate } from '../../ui/shown-date';
import './keeping.css';

export function BackupsDialog({ onClose }: { readonly onClose: () => void }) {
  const bridge = useServices((state) => state.bridge);
  const session = useServices((state) => state.session);
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let shown = true;
    void bridge.listBackups(null).then((answer) => {
      if (shown) setBackups(answer.ok ? answer.value : []);
      if (!answer.ok) notify(answer.error.message, 'error');
    });
    return () => {
      shown = false;
    };
  }, [bridge, busy]);
  const restore = async (backup: Backup): Promise<void> => {
    setBusy(true);
    const restored = await bridge.restoreBackup({ library: backup.library, backup: backup.name });
    setBusy(false);
    if (!restored.ok) return notify(restored.error.message, 'error');
    onClose();
    if (await showLibrary(restored.value))
      notify(`“${restored.value.name}” is open. It is a new library; the one it was made of was not touched.`);
  };
  const backUp = async (): Promise<void> => {
    if (!session) return;
    setBusy(true);
    const flushed = await session.flush();
    const made = flushed.ok ? await bridge.backUp({ library: session.library.id }) : flushed;
    setBusy(false);
    if (!made.ok) notify(made.error.message, 'error');
  };
  return (
    <Dialog
      title="Backups"
      onClose={onClose}
      wide
      footer={
        <>
          {session && !session.readOnly ? (
            <Button disabled={busy} onPress={() => void backUp()}>
              Back up now
            </Button>
          ) : null}
          <Button primary onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      <div className="dialog-content">
        <p className="small t3 keeping-intro">
          Made by themselves once a day when a library has changed, and kept in the program’s own folder: the newest of
          seven days and of four weeks. Opening one makes a new library of it.
        </p>
        {backups?.length === 0 ? <p className="t2">There is no backup yet.</p> : null}
        <ul className="keeping-list">
          {backups?.map((backup) => (
            <li key={`${backup.library} ${backup.name}`}>
              <span className="trunc">
                {backup.libraryName}
                <span className="t3 small">
                  {` · ${shownDate(backup.at)} · ${backup.articles === 1 ? '1 article' : `${backup.articles} articles`}`}
                </span>
              </span>
              <Button small disabled={busy} onPress={() => void restore(backup)}>
                Open as a new library
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
