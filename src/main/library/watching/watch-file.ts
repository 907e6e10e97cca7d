/**
 * What is remembered of a library's watched folder, in the program's own folder (`watched/LIBRARY.json`): a path means
 * something on this machine only, so it does not lie in the library.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryId } from '../../../core/model/ids';
import { z } from '../../../core/model/zod';
import { writeJsonAtomically } from '../atomic-write';
import { isMissing } from '../disk-failure';

/** Name of a file below the folder -> its stamp when it was dealt with. */
const stampsSchema = z.record(z.string(), z.string());

const watchFileSchema = z.object({
  format: z.literal('variorum/watch@1'),
  folder: z.string(),
  /** Brought in, or tried in vain: not touched again until it changes. */
  taken: stampsSchema,
  /** Waiting for the analyst's word: there before the folder was watched, or left when an import was cancelled. */
  earlier: stampsSchema,
});
export type WatchFile = z.infer<typeof watchFileSchema>;

const pathOf = (state: string, library: LibraryId): string => join(state, 'watched', `${library}.json`);

/** Null: nothing is watched, or what was remembered cannot be understood. */
export async function readWatchFile(state: string, library: LibraryId): Promise<WatchFile | null> {
  try {
    return watchFileSchema.parse(JSON.parse(await readFile(pathOf(state, library), 'utf8')));
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

export async function writeWatchFile(state: string, library: LibraryId, file: WatchFile): Promise<void> {
  await mkdir(join(state, 'watched'), { recursive: true });
  await writeJsonAtomically(pathOf(state, library), file);
}

export const removeWatchFile = (state: string, library: LibraryId): Promise<void> =>
  rm(pathOf(state, library), { force: true });
