/** Commands that belong to the window as a whole: modes, panes, libraries, undo. */
import { shownTheme } from './theme';
import { useCommand } from './session/command-handlers';
import { useKeepingCommands } from './features/library/use-keeping-commands';
import { openSampleLibrary } from './features/import/open-sample-library';
import { changeSettings, chooseLibrary, closeLibrary, useServices } from './session/services';
import { openOverlay, setMode, togglePane, useView, type CompareTab } from './session/view';

export function useAppCommands(): void {
  useKeepingCommands();
  const open = useServices((state) => state.session !== null);
  const theme = useServices((state) => state.settings.theme);
  const inLibrary = { enabled: open };
  useCommand('mode.read', () => setMode('read'), inLibrary);
  useCommand('mode.compare', () => setMode('compare'), inLibrary);
  useCommand('mode.codebook', () => setMode('codebook'), inLibrary);
  useCommand('mode.report', () => setMode('report'), inLibrary);
  useCommand('mode.sources', () => setMode('sources'), inLibrary);
  useCommand('mode.search', () => setMode('search'), inLibrary);
  useCommand('compare.overview', () => showCompare('overview'), inLibrary);
  useCommand('compare.quotations', () => showCompare('quotations'), inLibrary);
  useCommand('compare.speakers', () => showCompare('speakers'), inLibrary);
  useCommand('compare.figures', () => showCompare('figures'), inLibrary);
  useCommand('compare.passages', () => showCompare('passages'), inLibrary);
  useCommand('compare.omissions', () => showCompare('omissions'), inLibrary);
  useCommand('compare.framing', () => showCompare('framing'), inLibrary);
  useCommand('pane.library', () => togglePane('library'), inLibrary);
  useCommand('pane.inspector', () => togglePane('inspector'), inLibrary);
  useCommand('pane.segments', () => togglePane('segments'), inLibrary);
  useCommand(
    'view.boilerplate',
    () => useView.setState(({ boilerplateShown }) => ({ boilerplateShown: !boilerplateShown })),
    inLibrary,
  );
  useCommand('view.theme', () => changeSettings({ theme: shownTheme(theme) === 'dark' ? 'light' : 'dark' }));
  useCommand('app.palette', () => openOverlay({ kind: 'palette' }));
  useCommand('report.export', () => setMode('report'), inLibrary);
  useCommand('app.settings', () => openOverlay({ kind: 'settings' }));
  useCommand('help.keys', () => openOverlay({ kind: 'keys' }));
  useCommand('help.about', () => openOverlay({ kind: 'about' }));
  useCommand('help.log', () => openOverlay({ kind: 'settings', page: 'log' }));
  useCommand('library.new', () => openOverlay({ kind: 'new-library' }));
  useCommand('library.open', async () => void (await chooseLibrary()));
  useCommand('library.sample', async () => void (await openSampleLibrary()));
  useCommand('library.close', closeForGood, inLibrary);
}

function showCompare(compareTab: CompareTab): void {
  useView.setState({ compareTab, finding: null });
  setMode('compare');
}

/** Closing on purpose: the next start shows the welcome page. */
async function closeForGood(): Promise<void> {
  changeSettings({ lastLibrary: null });
  await closeLibrary();
}
