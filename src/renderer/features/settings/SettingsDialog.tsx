/** Settings: everything takes effect at once and is written to disk; there is nothing to confirm. */
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
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
  { id: 'log', title: 'Log' },
] as const;

type PageId = (typeof pages)[number]['id'];

interface SettingsDialogProps {
  readonly page?: string | undefined;
  readonly onClose: () => void;
}

export function SettingsDialog({ page, onClose }: SettingsDialogProps) {
  const [current, setCurrent] = useState<PageId>(pages.find((one) => one.id === page)?.id ?? 'you');
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus(), []);
  return (
    <Dialog title="Settings" onClose={onClose} wide footer={<Button onPress={onClose}>Close</Button>}>
      <div className="settings">
        <div
          ref={tabs}
          className="settings-tabs"
          role="tablist"
          aria-orientation="vertical"
          aria-label="Pages"
          onKeyDown={(event) => moveTab(event, current, setCurrent)}
        >
          {pages.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`settings-tab-${id}`}
              aria-selected={id === current}
              aria-controls="settings-page"
              tabIndex={id === current ? 0 : -1}
              onClick={() => setCurrent(id)}
            >
              {title}
            </button>
          ))}
        </div>
        <div className="settings-page" id="settings-page" role="tabpanel" aria-labelledby={`settings-tab-${current}`}>
          {shown(current, onClose)}
        </div>
      </div>
    </Dialog>
  );
}

function moveTab(event: KeyboardEvent, current: PageId, go: (page: PageId) => void): void {
  const at = pages.findIndex(({ id }) => id === current);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: pages.length - 1 }[event.key];
  const next = to === undefined ? undefined : pages[(to + pages.length) % pages.length];
  if (!next) return;
  event.preventDefault();
  go(next.id);
  document.getElementById(`settings-tab-${next.id}`)?.focus();
}

function shown(page: PageId, onClose: () => void): ReactNode {
  if (page === 'you') return <YouPage />;
  if (page === 'look') return <LookPage />;
  if (page === 'keys') return <KeysPage />;
  if (page === 'suggestions') return <SuggestionsPage />;
  return page === 'library' ? <LibraryPage onClose={onClose} /> : <LogPage />;
}
