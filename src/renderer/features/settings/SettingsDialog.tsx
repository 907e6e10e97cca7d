/** Settings: everything takes effect at once and is written to disk; there is nothing to confirm. */
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Tabs } from '../../ui/Tabs';
import { FoldersPage } from './FoldersPage';
import { KeysPage } from './KeysPage';
import { LibraryPage } from './LibraryPage';
import { LogPage } from './LogPage';
import { LookPage } from './LookPage';
import { SuggestionsPage } from './SuggestionsPage';
import { YouPage } from './YouPage';
import './settings.css';

const pages = [
  { id: 'you', title: 'You' },
  { id: 'look', title: 'Look' },
  { id: 'keys', title: 'Keys' },
  { id: 'suggestions', title: 'Suggestions' },
  { id: 'library', title: 'Library' },
  { id: 'folders', title: 'Folders' },
  { id: 'log', title: 'Log' },
] as const;

type PageId = (typeof pages)[number]['id'];

interface SettingsDialogProps {
  readonly page?: string | undefined;
  readonly onClose: () => void;
}

export function SettingsDialog({ page, onClose }: SettingsDialogProps) {
  const [current, setCurrent] = useState<PageId>(pages.find((one) => one.id === page)?.id ?? 'you');
  return (
    <Dialog title="Settings" onClose={onClose} wide footer={<Button onPress={onClose}>Close</Button>}>
      <div className="settings">
        <Tabs
          label="Pages"
          value={current}
          tabs={pages}
          onChange={setCurrent}
          listClass="settings-tabs"
          panelClass="settings-page"
        >
          {shown(current, onClose)}
        </Tabs>
      </div>
    </Dialog>
  );
}

function shown(page: PageId, onClose: () => void): ReactNode {
  if (page === 'you') return <YouPage />;
  if (page === 'look') return <LookPage />;
  if (page === 'keys') return <KeysPage />;
  if (page === 'suggestions') return <SuggestionsPage />;
  if (page === 'folders') return <FoldersPage />;
  return page === 'library' ? <LibraryPage onClose={onClose} /> : <LogPage />;
}
