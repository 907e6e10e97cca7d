/**
 * The one window: remembered size and place, and a careful end. A close is first told to the window ("close-requested"),
 * which sends what it still holds and answers `readyToClose`; a window that does not answer is closed after a while,
 * because what was acknowledged is on the disk already.
 */
import { BrowserWindow, screen } from 'electron';
import { hostEventChannel } from '../../shared/channels';
import type { HostEvent } from '../../shared/contract';
import { electronOrigin } from '../../shared/origins';
import type { Log } from '../log';
import { firstSize, readWindowState, smallestSize, writeWindowState } from '../window-state';
import { safePreferences } from './security';

/** Milliseconds. Longer than any outbox takes to be sent, short enough for somebody waiting for the machine to shut down. */
const flushTime = 8000;

export interface MainWindow {
  readonly window: BrowserWindow;
  readonly send: (event: HostEvent) => void;
  /** The window has sent everything. */
  readonly readyToClose: () => void;
}

export function openMainWindow(options: {
  readonly preload: string;
  readonly statePath: string;
  readonly log: Log;
}): MainWindow {
  const { preload, statePath, log } = options;
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { bounds, maximised } = readWindowState(statePath, areas);
  const window = new BrowserWindow({
    ...(bounds ?? firstSize),
    minWidth: smallestSize.width,
    minHeight: smallestSize.height,
    title: 'Variorum',
    show: false,
    backgroundColor: '#fff',
    webPreferences: { ...safePreferences, preload },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('page-title-updated', (event) => event.preventDefault());
  const send = (event: HostEvent) => window.webContents.send(hostEventChannel, event);
  const readyToClose = closeCarefully(window, send, statePath, log);
  comeBackAfterCrash(window, log);
  void window.loadURL(`${electronOrigin}/index.html`);
  return { window, send, readyToClose };
}

function closeCarefully(window: BrowserWindow, send: (e: HostEvent) => void, statePath: string, log: Log): () => void {
  let flushed = false;
  let waiting: NodeJS.Timeout | undefined;
  const closeNow = () => {
    flushed = true;
    clearTimeout(waiting);
    if (!window.isDestroyed()) window.close();
  };
  window.on('close', (event) => {
    writeWindowState(statePath, { bounds: window.getNormalBounds(), maximised: window.isMaximized() });
    if (flushed || window.webContents.isCrashed() || window.webContents.isLoadingMainFrame()) return;
    event.preventDefault();
    if (waiting) return;
    send({ kind: 'close-requested' });
    waiting = setTimeout(() => {
      log.write('warn', 'the window did not say that it was ready to close');
      closeNow();
    }, flushTime);
  });
  return closeNow;
}

/** Once a minute at most: a window that crashes on every load must not blink for ever. */
function comeBackAfterCrash(window: BrowserWindow, log: Log): void {
  let last = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.write('error', `the window's process ended: ${reason} ${exitCode}`);
    if (reason === 'clean-exit' || Date.now() - last < 60_000) return;
    last = Date.now();
    window.webContents.reload();
  });
}
