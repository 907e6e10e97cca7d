/** What happens when the window opens: read settings, reopen the last library, listen to the host. */
import type { CommandId } from '../shared/commands';
import { runCommand } from './session/command-handlers';
import { notify } from './session/notices';
import { openLibrary, prepareToClose, useServices } from './session/services';
import { useStartup } from './session/startup';

export async function start(): Promise<void> {
  const { bridge } = useServices.getState();
  reportFaults();
  bridge.onHostEvent((event) => {
    if (event.kind === 'command') runCommand(event.command as CommandId);
    else if (event.kind === 'close-requested') void prepareToClose();
  });
  const [settings, recent] = await Promise.all([bridge.readSettings(null), bridge.recentLibraries(null)]);
  if (settings.ok) useServices.setState({ settings: settings.value });
  else notify(settings.error.message, 'warning');
  const known = recent.ok ? recent.value : [];
  useStartup.setState({ recent: known });
  const last = known.find((library) => settings.ok && library.id === settings.value.lastLibrary && !library.missing);
  if (last) await openLibrary(last.id);
  useStartup.setState({ ready: true });
  document.documentElement.dataset.ready = 'true';
}

/** Faults nobody caught go to the log file: name and place, never article text. */
function reportFaults(): void {
  const { bridge } = useServices.getState();
  const report = (what: string, error: unknown): void => {
    const place =
      error instanceof Error ? `${error.name} ${error.stack?.split('\n').slice(1, 4).join(' ') ?? ''}` : typeof error;
    void bridge.writeLog({ level: 'error', message: `${what}: ${place}`.slice(0, 2000) });
  };
  window.addEventListener('error', (event) => report('fault in the window', event.error));
  window.addEventListener('unhandledrejection', (event) => {
    if (endedWithItsLibrary(event.reason)) event.preventDefault();
    else report('unhandled rejection', event.reason);
  });
}

/**
 * Analysing, grouping and indexing may be reading when the analyst closes the library: they end with it. Nothing is lost,
 * for what they had found is stored, and the next opening goes on. With a library open it is a fault like any other.
 */
const endedWithItsLibrary = (reason: unknown): boolean =>
  reason instanceof Error &&
  reason.name === 'DatabaseClosedError' &&
  useServices.getState().session?.database.isOpen() !== false;
