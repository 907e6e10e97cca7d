/** What only Electron can do for the window: dialogs of the system, printing, showing a file, closing. */
import type { BrowserWindow } from 'electron';
import { app, dialog, session, shell } from 'electron';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/model/result';
import type { LibraryInfo } from '../../shared/contract';
import type { Handler, HostHandlers } from '../handlers';
import type { Log } from '../log';
import type { Refusals } from '../refusals';
import type { SavedReports } from '../saved-reports';
import { logCalls, notingReports } from '../shared-host-calls';
import { printPdf } from './print-pdf';

export interface HostParts {
  readonly log: Log;
  readonly refusals: Refusals;
  readonly saved: SavedReports;
  /** Folder in which dialogs begin. */
  readonly librariesFolder: string;
  readonly openFolder: (folder: string) => Promise<Result<LibraryInfo>>;
  readonly saveInLibrary: Handler<'saveReport'>;
  readonly window: () => BrowserWindow | null;
  readonly readyToClose: () => void;
}

export function electronHostCalls(parts: HostParts): HostHandlers {
  return {
    appInfo: async () =>
      ok({
        version: app.getVersion(),
        host: 'electron',
        hostVersion: process.versions.electron ?? '',
        platform: process.platform,
      }),
    chooseLibrary: () => chooseLibrary(parts),
    saveReport: notingReports(
      (input) => (input.where === 'ask' ? askAndSave(parts, input) : parts.saveInLibrary(input)),
      parts.saved,
    ),
    printPdf: async ({ html }) => ok({ bytes: new Uint8Array(await printPdf(html, parts.refusals)) }),
    showReport: async ({ path }) => {
      const found = parts.saved.find(path);
      if (!found.ok) return found;
      shell.showItemInFolder(found.value);
      return ok(null);
    },
    eraseWindowCopies: async () => {
      await session.defaultSession.clearStorageData({ storages: ['indexdb'] });
      return ok(null);
    },
    readyToClose: async () => {
      // After the answer has left, for a window that is gone cannot be answered.
      setImmediate(parts.readyToClose);
      return ok(null);
    },
    ...logCalls(parts.log),
  };
}

async function chooseLibrary({ window, librariesFolder, openFolder }: HostParts): Promise<Result<LibraryInfo | null>> {
  const options: Electron.OpenDialogOptions = {
    title: 'Open library',
    buttonLabel: 'Open library',
    defaultPath: librariesFolder,
    properties: ['openDirectory'],
  };
  const owner = window();
  const { canceled, filePaths } = await (owner
    ? dialog.showOpenDialog(owner, options)
    : dialog.showOpenDialog(options));
  const [folder] = filePaths;
  return canceled || !folder ? ok(null) : openFolder(folder);
}

async function askAndSave(
  { window }: HostParts,
  { suggestedName, bytes }: Parameters<Handler<'saveReport'>>[0],
): Promise<Result<{ path: string } | null>> {
  const options: Electron.SaveDialogOptions = {
    title: 'Save report',
    defaultPath: join(app.getPath('documents'), plainName(suggestedName)),
  };
  const owner = window();
  const { canceled, filePath } = await (owner ? dialog.showSaveDialog(owner, options) : dialog.showSaveDialog(options));
  if (canceled || !filePath) return ok(null);
  try {
    await writeFile(filePath, bytes);
    return ok({ path: filePath });
  } catch (error) {
    const code = (error as { code?: string }).code ?? 'unknown';
    return fail({
      kind: 'not-saved',
      message: `The report could not be written there (${code}). Choose another folder.`,
    });
  }
}

/** "../a:b?.html" -> "a b .html": what the window suggests is a file name and nothing more. */
export const plainName = (name: string) =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/[<>:"|?*\u0000-\u001f]/g, ' ')
    .trim() || 'report';
