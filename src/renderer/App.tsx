/** The window: title bar, panes, status bar, and what floats above them. Which of it shows is view state. */
import { useEffect } from 'react';
import { Overlays } from './Overlays';
import { Frame } from './Frame';
import { Notices } from './Notices';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { useAppCommands } from './app-commands';
import { useAppKeys } from './app-keys';
import { useTheme } from './theme';
import { DropTarget } from './features/import/DropTarget';
import { Welcome } from './features/welcome/Welcome';
import { useServices } from './session/services';
import { useStartup } from './session/startup';

export function App() {
  const session = useServices((state) => state.session);
  const opening = useServices((state) => state.opening);
  const ready = useStartup((state) => state.ready);
  const settings = useServices((state) => state.settings);
  useTheme(settings.theme);
  useAppCommands();
  useAppKeys(settings);
  useEffect(() => {
    document.documentElement.style.setProperty('--t-read', `${settings.textSize}px`);
    document.documentElement.style.setProperty('--lh-read', `${Math.round(settings.textSize * 1.6)}px`);
  }, [settings.textSize]);
  useEffect(() => {
    document.documentElement.dataset.typeface = settings.typeface;
  }, [settings.typeface]);
  return (
    <DropTarget>
      <TitleBar />
      {session ? <Frame key={session.library.id} /> : ready && !opening ? <Welcome /> : <Opening />}
      <StatusBar />
      <Overlays />
      <Notices />
    </DropTarget>
  );
}

function Opening() {
  const opening = useServices((state) => state.opening);
  return (
    <main className="centre blank" aria-busy="true">
      {opening ? <p role="status">Opening {opening.name}…</p> : null}
      {opening && opening.total > 0 ? (
        <progress max={opening.total} value={opening.done} aria-label={`Opening ${opening.name}`} />
      ) : null}
    </main>
  );
}
