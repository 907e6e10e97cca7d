/** Makes a new library: its folder, the folders in it and `library.json`, which is written last and makes it one. */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryIdSchema } from '../../core/model/ids';
import { recordsVersion } from '../../core/model/records';
import { fail, ok, type Result } from '../../core/model/result';
import { syncFolder } from './atomic-write';
import { diskFailure, isThere } from './disk-failure';
import { numbered, safeName } from './file-names';
import { folders, libraryFormatVersion, writeLibraryFile, type LibraryFile } from './library-file';

/** A new folder below `librariesFolder`, named after the library; answers its path. */
export async function createLibraryFolder(
  librariesFolder: string,
  name: string,
  program: string,
): Promise<Result<string>> {
  try {
    await mkdir(librariesFolder, { recursive: true });
    const folder = await newFolder(librariesFolder, safeName(name, 'Library'));
    await fillLibraryFolder(folder, name, program);
    await syncFolder(librariesFolder);
    return ok(folder);
  } catch (error) {
    return fail(diskFailure(error, `The library “${name}” could not be made.`));
  }
}

async function newFolder(parent: string, wanted: string): Promise<string> {
  for (const name of numbered(wanted)) {
    try {
      await mkdir(join(parent, name));
      return join(parent, name);
    } catch (error) {
      if (!isThere(error)) throw error;
    }
  }
  throw new Error('there is always a free number');
}

/** Makes a library of an empty folder. */
export async function fillLibraryFolder(folder: string, name: string, program: string): Promise<LibraryFile> {
  for (const inside of folders) await mkdir(join(folder, inside), { recursive: true });
  const file: LibraryFile = {
    format: 'variorum/library',
    formatVersion: libraryFormatVersion,
    recordsVersion,
    id: libraryIdSchema.parse(randomUUID()),
    name,
    createdAt: new Date().toISOString(),
    program,
    eras: [],
  };
  await writeLibraryFile(folder, file);
  return file;
}
