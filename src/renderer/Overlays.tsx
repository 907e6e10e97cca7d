/** What floats above the window: palette, dialogs, the import panel. One at a time, told by view state. */
import { lazy, Suspense, useEffect } from 'react';
import { assertNever } from '../core/model/result';
import { ImportPanel } from './features/import/ImportPanel';
import { closeOverlay, useView, type Overlay } from './session/view';
import { useServices } from './session/services';

const CommandPalette = lazy(async () => ({
  default: (await import('./features/commands/CommandPalette')).CommandPalette,
}));
const KeyList = lazy(async () => ({ default: (await import('./features/commands/KeyList')).KeyList }));
const SettingsDialog = lazy(async () => ({
  default: (await import('./features/settings/SettingsDialog')).SettingsDialog,
}));
const AboutDialog = lazy(async () => ({ default: (await import('./features/settings/AboutDialog')).AboutDialog }));
const NewLibraryDialog = lazy(async () => ({
  default: (await import('./features/library/NewLibraryDialog')).NewLibraryDialog,
}));
const PasteDialog = lazy(async () => ({ default: (await import('./features/import/PasteDialog')).PasteDialog }));
const LeftOutDialog = lazy(async () => ({ default: (await import('./features/import/LeftOutDialog')).LeftOutDialog }));
const VersionsDialog = lazy(async () => ({
  default: (await import('./features/import/VersionsDialog')).VersionsDialog,
}));
const ArticleDetails = lazy(async () => ({
  default: (await import('./features/library/ArticleDetails')).ArticleDetails,
}));
const EventName = lazy(async () => ({ default: (await import('./features/library/EventName')).EventName }));
const EventMove = lazy(async () => ({ default: (await import('./features/library/EventMove')).EventMove }));
const EventMerge = lazy(async () => ({ default: (await import('./features/library/EventMerge')).EventMerge }));
const BackupsDialog = lazy(async () => ({
  default: (await import('./features/library/BackupsDialog')).BackupsDialog,
}));
const BranchesDialog = lazy(async () => ({
  default: (await import('./features/library/BranchesDialog')).BranchesDialog,
}));
const PurgeDialog = lazy(async () => ({ default: (await import('./features/library/PurgeDialog')).PurgeDialog }));
const CodePicker = lazy(async () => ({ default: (await import('./features/codebook/CodePicker')).CodePicker }));

/** Fetched once the window rests, so that no letter typed after Ctrl+K or F is lost to loading. */
const prefetch = (): void => {
  void import('./features/commands/CommandPalette');
  void import('./features/codebook/CodePicker');
  void import('./features/library/NewLibraryDialog');
  void import('./features/search/SearchView');
  void import('./features/sources/SourcesView');
};

export function Overlays() {
  useEffect(() => {
    const asked = requestIdleCallback(prefetch, { timeout: 3000 });
    return () => cancelIdleCallback(asked);
  }, []);
  const overlay = useView((state) => state.overlay);
  const open = useServices((state) => state.session !== null);
  return (
    <>
      {open ? <ImportPanel /> : null}
      <Suspense fallback={null}>{overlay ? shown(overlay) : null}</Suspense>
    </>
  );
}

function shown(overlay: Overlay) {
  const onClose = closeOverlay;
  switch (overlay.kind) {
    case 'palette':
      return <CommandPalette onClose={onClose} />;
    case 'keys':
      return <KeyList onClose={onClose} />;
    case 'settings':
      return <SettingsDialog page={overlay.page} onClose={onClose} />;
    case 'about':
      return <AboutDialog onClose={onClose} />;
    case 'new-library':
      return <NewLibraryDialog onClose={onClose} />;
    case 'paste-article':
      return <PasteDialog onClose={onClose} />;
    case 'left-out':
      return <LeftOutDialog articles={overlay.articles} onClose={onClose} />;
    case 'versions':
      return <VersionsDialog articles={overlay.articles} onClose={onClose} />;
    case 'article-details':
      return <ArticleDetails article={overlay.article} onClose={onClose} />;
    case 'event-name':
      return <EventName event={overlay.event} articles={overlay.articles} from={overlay.from} onClose={onClose} />;
    case 'event-move':
      return <EventMove articles={overlay.articles} onClose={onClose} />;
    case 'event-merge':
      return <EventMerge event={overlay.event} onClose={onClose} />;
    case 'backups':
      return <BackupsDialog onClose={onClose} />;
    case 'branches':
      return <BranchesDialog onClose={onClose} />;
    case 'purge':
      return <PurgeDialog article={overlay.article} onClose={onClose} />;
    case 'code-picker':
      return <CodePicker recent={overlay.recent} onClose={onClose} />;
    default:
      return assertNever(overlay);
  }
}
