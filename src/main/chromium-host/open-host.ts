/**
 * The Chromium host: the same window and the same handlers as in Electron, served by a plain Node process to an installed
 * Chromium. Nothing here ends the process or listens to its signals, so that tests can hold a host too.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { chromiumOrigin } from '../../shared/origins';
import type { Folders } from '../folders';
import type { Handlers } from '../handlers';
import { createLibraryHandlers } from '../library/handlers';
import { openLog } from '../log';
import { openAtStart } from '../open-at-start';
import { countRefusals, type Refusals } from '../refusals';
import { rememberSavedReports } from '../saved-reports';
import { readWindowState } from '../window-state';
import { closeCarefully, type Closing } from './close-carefully';
import { chromiumHostCalls } from './host-calls';
import { launchBrowser } from './launch-browser';
import { takeLock } from './one-instance';
import { eraseWindowCopies } from './erase-window-copies';
import { sendEvent } from './send-event';
import { serveCalls, serveFiles } from './serve-page';

export interface HostOptions {
  /** The program's own folder, which holds out/ and resources/. */
  readonly root: string;
  readonly folders: Folders;
  readonly executable: string;
  readonly sandbox: boolean;
  /** A library's folder to begin with. */
  readonly library?: string | undefined;
  /** Sees the page before anything is loaded into it. */
  readonly onPage?: (page: Page) => void;
}

export interface Host {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly closing: Closing;
  /** The window is gone and the libraries are closed. */
  readonly closed: Promise<void>;
}

/** Null: a host with the same state folder is open already. */
export async function openHost(options: HostOptions): Promise<Host | null> {
  const { root, folders, executable, sandbox } = options;
  mkdirSync(folders.state, { recursive: true });
  const release = takeLock(join(folders.state, 'chromium-host.lock'));
  if (!release) return null;
  const log = openLog(folders.logs);
  const refusals = countRefusals(log);
  const statePath = join(folders.state, 'window.json');
  const profile = join(folders.state, 'chromium-profile');
  const { context, page } = await launchBrowser({ executable, sandbox, profile, state: readState(statePath) });
  const version = readVersion(root);
  const browserVersion = context.browser()?.version() ?? '';
  log.write('info', `Variorum ${version} starts in Chromium ${browserVersion}, ${process.platform}`);
  const libraries = createLibraryHandlers({
    librariesFolder: folders.libraries,
    stateFolder: folders.state,
    sampleFolder: join(root, 'resources', 'sample-library'),
    program: version,
    log,
    // A page that is gone or not loaded yet asks for itself when it comes.
    tell: (event) => void sendEvent(page, event).catch(alreadyGone),
  });
  const closing = closeCarefully(context, page, statePath, log);
  const closed = new Promise<void>((end) => context.once('close', () => void libraries.closeAll().finally(end)));
  void closed.then(release);
  const host = chromiumHostCalls({
    version,
    browserVersion,
    executable,
    sandbox,
    log,
    saved: rememberSavedReports(),
    libraries,
    readyToClose: closing.readyToClose,
    eraseWindowCopies: () => eraseWindowCopies(context, page),
  });
  const handlers: Handlers = { ...libraries.handlers, ...host };
  await Promise.all([
    context.addInitScript({ path: join(root, 'out', 'preload', 'chromium-bridge.js') }),
    serveFiles(context, join(root, 'out', 'renderer'), refusals),
    serveCalls(context, page, { handlers, log, checkOutput: process.env['VARIORUM_CHECK'] === '1' }, refusals),
  ]);
  keepToOnePage(context, page, refusals);
  const trouble = options.library ? await openAtStart(libraries, options.library) : null;
  if (trouble) process.stderr.write(`${trouble}\n`);
  options.onPage?.(page);
  await page.goto(`${chromiumOrigin}/index.html`);
  return { context, page, closing, closed };
}

function keepToOnePage(context: BrowserContext, page: Page, refusals: Refusals): void {
  context.on('page', (other) => {
    refusals.note('window', other.url());
    void other.close().catch(alreadyGone);
  });
  page.on('crash', () => void page.reload().catch(alreadyGone));
  page.on('close', () => void context.close().catch(alreadyGone));
}

/** What is closed may be closed again: the browser was faster, or was killed. */
function alreadyGone(): void {}

/** Where the screens are is not known here; the window manager brings back a window that is off all of them. */
const readState = (path: string) => readWindowState(path, [{ x: -20_000, y: -20_000, width: 40_000, height: 40_000 }]);

function readVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}
