/**
 * What lies in a watched folder now: regular files with size and time, two folders deep, in name order. Links are passed
 * over, so that nothing outside the folder is reached; so are hidden files, unfinished downloads and parts of saved pages.
 */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isPartOfSavedPage, isPassedOver } from '../../../core/import/passed-over';
import { isMissing } from '../disk-failure';

/** Folders below the watched one that are looked into: `2026/march/a.html` is found, deeper ones are not. */
const DEPTH = 2;

/** Beyond so many files a look takes too long to be repeated every few seconds. */
export const MOST_FILES = 5000;

/** Files looked at together. */
const AT_ONCE = 32;

export interface SeenFile {
  /** Path below the watched folder, with `/`. */
  readonly name: string;
  readonly size: number;
  /** Changes whenever the file does: size and time of the last change. */
  readonly stamp: string;
  /** A download of this name is still under way beside it (`a.pdf`, still empty, and `a.pdf.part`). */
  readonly arriving: boolean;
}

/** Null: more files than are watched. Throws the disk's error if the folder itself cannot be read. */
export async function lookAtFolder(folder: string, most = MOST_FILES): Promise<readonly SeenFile[] | null> {
  const names = await namesIn(folder, '', DEPTH, most);
  if (names.length > most) return null;
  const seen: SeenFile[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = await Promise.all(names.slice(at, at + AT_ONCE).map((found) => lookAtFile(folder, found)));
    seen.push(...some.flatMap((file) => file ?? []));
  }
  return seen;
}

interface FoundName {
  readonly name: string;
  readonly arriving: boolean;
}

async function namesIn(root: string, below: string, depth: number, most: number): Promise<FoundName[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    // A folder inside that vanished or may not be read costs its own files only.
    if (below === '') throw error;
    return [];
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const all = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  // A library below the folder, as in somebody's documents, is not a place for new files.
  if (below !== '' && all.includes('library.json')) return [];
  const found = all
    .filter((name) => !isPassedOver(name))
    .map((name) => ({ name: `${below}${name}`, arriving: isArriving(name, all) }));
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  for (const { name } of depth > 0 ? folders : []) {
    if (found.length > most) break;
    if (!isPartOfSavedPage(name, all)) found.push(...(await namesIn(root, `${below}${name}/`, depth - 1, most)));
  }
  return found;
}

/** Some browsers hold the final name with an empty file while `NAME.x1Y2.part` or `NAME.part` fills. */
function isArriving(name: string, beside: readonly string[]): boolean {
  const stem = name.replace(/\.[^.]*$/u, '');
  return beside.some((other) => other !== name && other.startsWith(stem) && other.endsWith('.part'));
}

async function lookAtFile(root: string, { name, arriving }: FoundName): Promise<SeenFile | null> {
  try {
    const { size, mtimeMs } = await lstat(join(root, name));
    return { name, size, stamp: `${size}:${mtimeMs}`, arriving };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
