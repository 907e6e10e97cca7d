/** Electron's main process: puts the parts together. */
import { app, BrowserWindow, dialog, session } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeError } from '../describe-error';
import { findFolders } from '../folders';
import { createLibraryHandlers, type Libraries } from '../library/handlers';
import { openLog } from '../log';
import { openAtStart } from '../open-at-start';
import { countRefusals } from '../refusals';
import { appFiles, registerAppScheme, serveScheme } from './app-protocol';
import { openMainWindow, type MainWindow } from './main-window';
import { hardenAllContents, hardenProcess, hardenSession, mainSessionAllowed } from './security';
import { serveWindow } from './serve-window';

const folders = findFolders();
mkdirSync(folders.state, { recursive: true });
app.setPath('userData', folders.state);
const log = openLog(folders.logs);
const refusals = countRefusals(log);
let main: MainWindow | null = null;

process.on('unhandledRejection', (reason) => log.write('error', `unhandled rejection: ${describeError(reason)}`));
process.on('uncaughtException', (error) => {
  log.write('error', `uncaught: ${describeError(error)}`);
  dialog.showErrorBox('Variorum has to close', `Everything shown as saved is on the disk. The log is ${log.path}.`);
  app.exit(1);
});

registerAppScheme();
hardenProcess();
hardenAllContents(refusals);

if (app.requestSingleInstanceLock()) void start();
else app.exit(0);

async function start(): Promise<void> {
  app.on('second-instance', bringToFront);
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  const { electron, chrome } = process.versions;
  log.write(
    'info',
    `Variorum ${app.getVersion()} starts in Electron ${electron}, Chromium ${chrome}, ${process.platform}`,
  );
  hardenSession(session.defaultSession, refusals, mainSessionAllowed);
  serveScheme(session.defaultSession, appFiles(join(__dirname, '../renderer')));
  const libraries = createLibraryHandlers({
    librariesFolder: folders.libraries,
    stateFolder: folders.state,
    sampleFolder: join(app.getAppPath(), 'resources', 'sample-library'),
    program: app.getVersion(),
    log,
    tell: (event) => main?.send(event),
  });
  closeBeforeQuit(libraries);
  const [folder] = process.argv.slice(app.isPackaged ? 1 : 2).filter((argument) => !argument.startsWith('-'));
  const trouble = folder ? await openAtStart(libraries, folder) : null;
  if (trouble) process.stderr.write(`${trouble}\n`);
  serveWindow({ libraries, log, refusals, main: () => main });
  main = openMainWindow({
    preload: join(__dirname, '../preload/index.cjs'),
    statePath: join(folders.state, 'window.json'),
    log,
  });
  main.window.once('closed', () => (main = null));
}

/** The windows are gone: last snapshots are written and locks given back before the process ends. */
function closeBeforeQuit(libraries: Libraries): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    libraries
      .closeAll()
      .catch((error: unknown) => log.write('error', `closing libraries: ${describeError(error)}`))
      .finally(() => app.exit(0));
  });
}

function bringToFront(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
