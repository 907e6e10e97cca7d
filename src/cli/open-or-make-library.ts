/** Opens the library in a folder for writing; makes one where the folder is missing or empty. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fail, ok, type Result } from '../core/model/result';
import { fillLibraryFolder } from '../main/library/create-library';
import { openLibraryFolder, type OpenLibrary } from '../main/library/open-library';
import { say } from './output';

/** Warnings of the library go to the terminal; the rest has no reader here. */
const log = {
  write: (level: 'info' | 'warn' | 'error', message: string) => {
    if (level !== 'info') say(message);
  },
};

export async function openOrMakeLibrary(folder: string): Promise<Result<OpenLibrary>> {
  const path = resolve(folder);
  try {
    if (!existsSync(path)) mkdirSync(path, { recursive: true });
    if (readdirSync(path).length === 0) await fillLibraryFolder(path, basename(path), 'command line');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ kind: 'unwritable', message: `The library could not be made (${reason}): nothing was imported.` });
  }
  const opened = await openLibraryFolder(path, { log });
  if (!opened.ok) return opened;
  for (const notice of opened.value.info.notices) say(notice);
  if (!opened.value.readOnly) return ok(opened.value);
  await opened.value.close();
  return fail({ kind: 'read-only', message: 'The library is open for reading only: nothing was imported.' });
}
