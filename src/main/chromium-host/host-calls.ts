/** The host calls where there is no Electron: reports go into the library, PDF is printed by a second, windowless browser. */
import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium } from 'playwright';
import { ok } from '../../core/model/result';
import { folderCalls } from '../folder-calls';
import type { HostHandlers } from '../handlers';
import type { Libraries } from '../library/handlers';
import type { Log } from '../log';
import type { SavedReports } from '../saved-reports';
import { logCalls, notingReports } from '../shared-host-calls';
import { askForFolder } from './folder-dialog';

export interface HostParts {
  readonly version: string;
  readonly browserVersion: string;
  readonly executable: string;
  readonly sandbox: boolean;
  readonly log: Log;
  readonly saved: SavedReports;
  readonly libraries: Libraries;
  readonly readyToClose: () => void;
  readonly eraseWindowCopies: () => Promise<void>;
}

export function chromiumHostCalls(parts: HostParts): HostHandlers {
  return {
    appInfo: async () =>
      ok({ version: parts.version, host: 'chromium', hostVersion: parts.browserVersion, platform: process.platform }),
    // The file manager is shown the folder that a file lies in: selecting the file is not asked of every one.
    ...folderCalls(
      { ask: askForFolder, show: async (path) => showFolder(await folderOf(path), parts.log) },
      parts.libraries,
    ),
    eraseWindowCopies: async () => {
      await parts.eraseWindowCopies();
      return ok(null);
    },
    // No save dialog here: every report goes into the library's own folder, and the answer says where.
    saveReport: notingReports(parts.libraries.handlers.saveReport, parts.saved),
    printPdf: async ({ html }) => ok({ bytes: new Uint8Array(await printPdf(html, parts)) }),
    showReport: async ({ path }) => {
      const found = parts.saved.find(path);
      if (!found.ok) return found;
      await showFolder(dirname(found.value), parts.log);
      return ok(null);
    },
    readyToClose: async () => {
      parts.readyToClose();
      return ok(null);
    },
    ...logCalls(parts.log),
  };
}

async function printPdf(html: string, { executable, sandbox }: HostParts): Promise<Uint8Array> {
  const browser = await chromium.launch({
    executablePath: executable,
    chromiumSandbox: sandbox,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    return await page.pdf({ format: 'A4', printBackground: true, tagged: true });
  } finally {
    await browser.close();
  }
}

const fileManagers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' };

const folderOf = async (path: string): Promise<string> => ((await stat(path)).isDirectory() ? path : dirname(path));

/** False where no file manager is installed. */
function showFolder(folder: string, log: Log): Promise<boolean> {
  const child = spawn(fileManagers[process.platform] ?? 'xdg-open', [folder], { stdio: 'ignore', detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => {
      log.write('warn', 'no file manager could be opened');
      resolve(false);
    });
  });
}
