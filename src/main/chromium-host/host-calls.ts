/** The host calls where there is no Electron: reports go into the library, PDF is printed by a second, windowless browser. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { chromium } from 'playwright';
import { ok, type Result } from '../../core/model/result';
import type { LibraryInfo } from '../../shared/contract';
import type { Handler, HostHandlers } from '../handlers';
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
  readonly librariesFolder: string;
  readonly openFolder: (folder: string) => Promise<Result<LibraryInfo>>;
  readonly saveInLibrary: Handler<'saveReport'>;
  readonly readyToClose: () => void;
  readonly eraseWindowCopies: () => Promise<void>;
}

export function chromiumHostCalls(parts: HostParts): HostHandlers {
  return {
    appInfo: async () =>
      ok({ version: parts.version, host: 'chromium', hostVersion: parts.browserVersion, platform: process.platform }),
    chooseLibrary: () => chooseLibrary(parts),
    eraseWindowCopies: async () => {
      await parts.eraseWindowCopies();
      return ok(null);
    },
    // No save dialog here: every report goes into the library's own folder, and the answer says where.
    saveReport: notingReports(parts.saveInLibrary, parts.saved),
    printPdf: async ({ html }) => ok({ bytes: new Uint8Array(await printPdf(html, parts)) }),
    showReport: async ({ path }) => {
      const found = parts.saved.find(path);
      if (!found.ok) return found;
      showFolder(dirname(found.value), parts.log);
      return ok(null);
    },
    readyToClose: async () => {
      parts.readyToClose();
      return ok(null);
    },
    ...logCalls(parts.log),
  };
}

async function chooseLibrary({ librariesFolder, openFolder }: HostParts): Promise<Result<LibraryInfo | null>> {
  const folder = await askForFolder('Open library', librariesFolder);
  if (!folder.ok) return folder;
  return folder.value === null ? ok(null) : openFolder(folder.value);
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

function showFolder(folder: string, log: Log): void {
  const child = spawn(fileManagers[process.platform] ?? 'xdg-open', [folder], { stdio: 'ignore', detached: true });
  child.once('error', () => log.write('warn', 'no file manager could be opened'));
  child.unref();
}
