/** Purging an article, after asking: the one thing in Variorum that cannot be undone. */
import { useState } from 'react';
import type { ArticleId } from '../../../core/model/ids';
import { useServices, useSession } from '../../session/services';
import { useArticle } from '../../storage/queries/article';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { purgeArticle } from './purge-article';
import './keeping.css';

interface PurgeDialogProps {
  readonly article: ArticleId;
  readonly onClose: () => void;
}

export function PurgeDialog(props: PurgeDialogProps) {
  // The library is closed and opened again while it is purged.
  const open = useServices((state) => state.session !== null);
  return open ? <Asking {...props} /> : null;
}

function Asking({ article: id, onClose }: PurgeDialogProps) {
  const session = useSession();
  const whole = useArticle(session, id);
  const [busy, setBusy] = useState(false);
  if (!whole) return null;
  const name = whole.article.metadata.headline?.value ?? whole.article.fileName;
  const purge = async (): Promise<void> => {
    setBusy(true);
    await purgeArticle(session, id, name);
    setBusy(false);
    onClose();
  };
  return (
    <Dialog
      title="Purge article"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            Cancel
          </Button>
          <Button primary disabled={busy} onPress={() => void purge()}>
            Purge for good
          </Button>
        </>
      }
    >
      <div className="dialog-content">
        <p>“{name}” is taken out of this library for good. Undo does not bring it back.</p>
        <ul className="purge-points small t2">
          <li>Its text, its original file and all marks and memos on it leave the journal, snapshots and backups.</li>
          <li>People and bodies that only this article quotes go with it.</li>
          <li>Reports that you exported before, and copies of the library elsewhere, are not touched.</li>
        </ul>
        <p className="small t3">To hide an article and keep the way back, use Delete article instead.</p>
      </div>
    </Dialog>
  );
}
