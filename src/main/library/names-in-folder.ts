/** What lies in a folder by name; nothing where the folder is not there (yet, or any more). */
import { readdir } from 'node:fs/promises';
import { isMissing } from './disk-failure';

export const namesInFolder = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
