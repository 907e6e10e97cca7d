/** The bytes of one file in a watched folder: a regular file, not a link, within a size, and the one that was seen. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fail, ok, type Result } from '../../../core/model/result';
import { diskFailure } from '../disk-failure';

/** The largest file that is taken from a folder, in bytes: the largest document or PDF that is read. */
export const LARGEST_WATCHED = 100 * 1024 * 1024;

/** `O_NONBLOCK`: a pipe put in the file's place would be waited for without end. Windows has neither flag. */
const SAFELY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** `stamp`: as it was seen; a file that has changed since is not read yet. */
export async function readWatchedFile(path: string, stamp: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
  try {
    const file = await open(path, SAFELY);
    try {
      const before = await file.stat();
      if (!before.isFile() || stampOf(before) !== stamp) return fail(changedFile);
      if (before.size > LARGEST_WATCHED) return fail(tooLarge);
      const bytes = new Uint8Array(await file.readFile());
      return stampOf(await file.stat()) === stamp && bytes.length === before.size ? ok(bytes) : fail(changedFile);
    } finally {
      await file.close();
    }
  } catch (error) {
    return fail(diskFailure(error, 'The file in the watched folder could not be read, so nothing was imported of it.'));
  }
}

const stampOf = ({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }): string =>
  `${size}:${mtimeMs}`;

/** Not told to the analyst: the file is looked at again. */
export const changedFile = { kind: 'changed', message: 'The file is still being written.' };

const tooLarge = {
  kind: 'too-large',
  message: 'It is larger than 100 MB, so nothing was imported of it. Split it, or save the page without its pictures.',
};
