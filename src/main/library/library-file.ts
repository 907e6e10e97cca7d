/** `library.json` and the names of what lies beside it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryIdSchema } from '../../core/model/ids';
import { recordsVersion } from '../../core/model/records';
import { fail, ok, type Result } from '../../core/model/result';
import { z } from '../../core/model/zod';
import { writeJsonAtomically } from './atomic-write';
import { diskFailure, isMissing } from './disk-failure';

/**
 * Version of the folder's layout and of the journal's and snapshots' form. 2: the journal may have been compacted
 * (`passed.txt`) and may hold redacted lines.
 */
export const libraryFormatVersion = 2;

const versions = z.object({
  format: z.literal('variorum/library'),
  formatVersion: z.int().positive(),
  recordsVersion: z.int().positive(),
});

export const libraryFileSchema = versions.extend({
  id: libraryIdSchema,
  name: z.string().min(1),
  createdAt: z.iso.datetime(),
  /** Version of the program that made it. */
  program: z.string(),
  /** Lines of the journal that were written in an older form of the records: up to which line, in which. */
  eras: z.array(z.object({ recordsVersion: z.int().positive(), lastSeq: z.int().nonnegative() })).default([]),
});
export type LibraryFile = z.infer<typeof libraryFileSchema>;

export const folders = ['originals', 'journal', 'snapshots', 'reports', 'branches'] as const;

const fileOf = (folder: string): string => join(folder, 'library.json');

export const writeLibraryFile = (folder: string, file: LibraryFile): Promise<void> =>
  writeJsonAtomically(fileOf(folder), file);

export async function readLibraryFile(folder: string): Promise<Result<LibraryFile>> {
  let text: string;
  try {
    text = await readFile(fileOf(folder), 'utf8');
  } catch (error) {
    if (isMissing(error)) return fail({ kind: 'no-library', message: `${folder} holds no library (no library.json).` });
    return fail(diskFailure(error, 'The library could not be read.'));
  }
  return parseLibraryFile(folder, text);
}

function parseLibraryFile(folder: string, text: string): Result<LibraryFile> {
  const value = parseJson(text);
  const found = versions.safeParse(value);
  if (found.success && (found.data.formatVersion > libraryFormatVersion || found.data.recordsVersion > recordsVersion))
    return fail({
      kind: 'newer-version',
      message: `The library in ${folder} was written by a newer version of Variorum, so it was not opened and nothing in it was changed. Install the newer version to open it.`,
    });
  const whole = libraryFileSchema.safeParse(value);
  if (whole.success) return ok(whole.data);
  return fail({
    kind: 'damaged-library-file',
    message: `The file library.json in ${folder} is damaged, so the library was not opened. Nothing was changed; put back library.json from a backup.`,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
