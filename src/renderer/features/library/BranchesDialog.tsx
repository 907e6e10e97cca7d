/**
 * The question after a library was changed in two places: what this window had and the library folder has not. Both are
 * kept whatever the answer; nothing is mixed without being asked for.
 */
import { useCallback, useEffect, useState } from 'react';
import type { Change } from '../../../core/model/change';
import type { Branch } from '../../../shared/contract';
import { notify } from '../../session/notices';
import { showLibrary, useServices, useSession } from '../../session/services';
import { bringBack } from '../../storage/commands/bring-back';
import type { LibrarySession } from '../../storage/session';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { shownDate } from '../../ui/shown-date';
import './keeping.css';

export function BranchesDialog({ onClose }: { readonly onClose: () => void }) {
  // The window may be closed, and the library with it, while this is open.
  const open = useServices((state) => state.session !== null);
  return open ? <Branches onClose={onClose} /> : null;
}

function Branches({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const [branches, reload] = useBranches(session);
  return (
    <Dialog
      title="Changed in two places"
      onClose={onClose}
      wide
      footer={
        <Button primary onPress={onClose}>
          {branches?.length ? 'Decide later' : 'Done'}
        </Button>
      }
    >
      <div className="dialog-content">
        <p className="small t3 keeping-intro">
          The library folder and this window each had changes the other had not. The window shows the folder; what this
          window had is kept beside it in the folder “branches”, whatever you choose.
        </p>
        {branches?.length === 0 ? <p className="t2">Nothing waits for a decision.</p> : null}
        <ul className="keeping-list">
          {branches?.map((branch) => (
            <BranchRow key={branch.id} session={session} branch={branch} onClose={onClose} reload={reload} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function useBranches(session: LibrarySession): readonly [readonly Branch[] | null, () => void] {
  const [branches, setBranches] = useState<readonly Branch[] | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let shown = true;
    void session.bridge.listBranches({ library: session.library.id }).then((answer) => {
      if (shown) setBranches(answer.ok ? answer.value : []);
      if (!answer.ok) notify(answer.error.message, 'error');
    });
    return () => {
      shown = false;
    };
  }, [session, times]);
  return [branches, useCallback(() => setTimes((n) => n + 1), [])];
}

interface BranchRowProps {
  readonly session: LibrarySession;
  readonly branch: Branch;
  readonly onClose: () => void;
  readonly reload: () => void;
}

function BranchRow({ session, branch, onClose, reload }: BranchRowProps) {
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  const names = { library: session.library.id, branch: branch.id };
  const read = async (): Promise<readonly Change[] | null> => {
    const answer = await session.bridge.readBranch(names);
    if (!answer.ok) notify(answer.error.message, 'error');
    return answer.ok ? answer.value : null;
  };
  const settle = async (): Promise<void> => {
    const settled = await session.bridge.settleBranch(names);
    if (!settled.ok) notify(settled.error.message, 'error');
    reload();
  };
  const back = async (): Promise<void> => {
    const brought = await bringBack(session, (await read()) ?? []);
    if (!brought.ok) return notify(brought.error.message, 'error');
    const { done, left } = brought.value;
    notify(broughtWords(done, left.length), left.length > 0 ? 'warning' : 'plain');
    await settle();
  };
  const asLibrary = async (): Promise<void> => {
    const made = await session.bridge.openBranch(names);
    if (!made.ok) return notify(made.error.message, 'error');
    await session.bridge.settleBranch(names);
    onClose();
    await showLibrary(made.value);
  };
  return (
    <li>
      <span>
        {branch.kind === 'copy' ? 'All that this window showed' : counted(branch.changes, 'unsaved change')}
        <span className="t3 small">
          {` · ${shownDate(branch.at)}`}
          {branch.kind === 'changes' ? ` · ${branch.labels.join(', ')}` : ''}
        </span>
      </span>
      <span className="buttons">
        {branch.kind === 'copy' ? (
          <Button small onPress={() => void asLibrary()}>
            Open as its own library
          </Button>
        ) : (
          <>
            <Button small onPress={() => void (changes ? setChanges(null) : read().then(setChanges))}>
              {changes ? 'Hide' : 'Look at them'}
            </Button>
            <Button small disabled={session.readOnly} onPress={() => void back()}>
              Bring back
            </Button>
          </>
        )}
        <Button small disabled={session.readOnly} onPress={() => void settle()}>
          Leave aside
        </Button>
      </span>
      {changes ? <ChangeList changes={changes} /> : null}
    </li>
  );
}

function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <div className="details small">
      <ol>
        {changes.map((change) => (
          <li key={change.id}>
            {change.label}
            <span className="t3">{` · ${shownDate(change.at)}${change.coder ? ` · ${change.coder}` : ''}`}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

const broughtWords = (done: number, left: number): string =>
  left === 0
    ? `${counted(done, 'change')} brought back; undo takes them back one by one.`
    : `${counted(done, 'change')} brought back. ${counted(left, 'change')} did not fit any more and stay in the folder “branches/settled”.`;
