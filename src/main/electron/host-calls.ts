/** What only Electron can do for the window: dialogs of the system, printing, showing a file, closing. */
import type { BrowserWindow } from 'electron';
import { app, dialog, session, shell } from 'electron';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../core/model/result';
import { folderCalls } from '../folder-calls';
import type { Handler, HostHandlers } from '../handlers';
import type { Libraries } from '../library/handlers';
import type { Log } from '../log';
import type { Refusals } from '../refusals';
import type { SavedReports } from '../saved-reports';
import { logCalls, notingReports } from '../shared-host-calls';
import { printPdf } from './print-pdf';

export interface HostParts {
  readonly log: Log;
  readonly refusals: Refusals;
  readonly saved: SavedReports;
  readonly libraries: Libraries;
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
    ...folderCalls({ ask: (title, start) => askForFolder(parts, title, start), show: showInFolder }, parts.libraries),
    saveReport: notingReports(
      (input) => (input.where === 'ask' ? askAndSave(parts, input) : parts.libraries.handlers.saveReport(input)),
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

async function askForFolder({ window }: HostParts, title: string, start: string): Promise<Result<string | null>> {
  const options: Electron.OpenDialogOptions = {
    title,
    buttonLabel: title,
    defaultPath: start,
    properties: ['openDirectory', 'createDirectory'],
  };
  const owner = window();
  const { canceled, filePaths } = await (owner
    ? dialog.showOpenDialog(owner, options)
    : dialog.showOpenDialog(options));
  return ok(canceled ? null : (filePaths[0] ?? null));
}

async function showInFolder(path: string): Promise<boolean> {
  shell.showItemInFolder(path);
  return true;
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
