/** Joins the library's calls and Electron's own into one set of handlers, and serves them to the window. */
import { nativeTheme } from 'electron';
import { defaultSettings, type Settings } from '../../shared/contract';
import type { Handlers } from '../handlers';
import type { Libraries, LibraryHandlers } from '../library/handlers';
import type { Log } from '../log';
import type { Refusals } from '../refusals';
import { rememberSavedReports } from '../saved-reports';
import { electronHostCalls } from './host-calls';
import { serveCalls } from './ipc';
import type { MainWindow } from './main-window';
import { buildMenu } from './menu';

export interface Serving {
  readonly libraries: Libraries;
  readonly log: Log;
  readonly refusals: Refusals;
  readonly main: () => MainWindow | null;
}

export function serveWindow({ libraries, log, refusals, main }: Serving): void {
  const host = electronHostCalls({
    log,
    refusals,
    saved: rememberSavedReports(),
    libraries,
    window: () => main()?.window ?? null,
    readyToClose: () => main()?.readyToClose(),
  });
  const show = (settings: Settings) => showSettings(settings, main);
  const handlers: Handlers = { ...libraries.handlers, ...host, writeSettings: followed(libraries.handlers, show) };
  serveCalls(
    { handlers, log, checkOutput: process.env['VARIORUM_CHECK'] === '1' },
    refusals,
    () => main()?.window.webContents ?? null,
  );
  void libraries.handlers.readSettings(null).then((read) => show(read.ok ? read.value : defaultSettings));
}

/** Menu keys and the colours of menus and dialogs follow the settings as soon as they are written. */
function followed(handlers: LibraryHandlers, show: (settings: Settings) => void): Handlers['writeSettings'] {
  return async (settings) => {
    const result = await handlers.writeSettings(settings);
    if (result.ok) show(settings);
    return result;
  };
}

function showSettings(settings: Settings, main: Serving['main']): void {
  nativeTheme.themeSource = settings.theme;
  buildMenu(settings.keys, (command) => main()?.send({ kind: 'command', command }));
}
