/**
 * The files that the arguments name: files as they are, folders recursively and in name order. Symbolic links to files are
 * followed, links to folders are not (they could run in a circle). Left alone: hidden files, unfinished downloads, the folder
 * of pictures and scripts beside a saved page.
 */
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPartOfSavedPage, isPassedOver } from '../core/import/passed-over';
import type { InputFailure } from '../core/model/analysis';

export interface InputFile {
  /** Path to read. */
  readonly path: string;
  /** Name in the results: relative to the folder argument, or the argument itself. Unique. */
  readonly file: string;
}

export interface InputFiles {
  readonly files: readonly InputFile[];
  readonly failures: readonly InputFailure[];
}

export function findInputFiles(inputs: readonly string[]): InputFiles {
  const found = inputs.map(filesOf);
  const files = found.flatMap((entry) => entry.files);
  return { files: uniquelyNamed(files), failures: found.flatMap((entry) => entry.failures) };
}

function filesOf(input: string): InputFiles {
  try {
    if (!statSync(input).isDirectory()) return { files: [{ path: input, file: input }], failures: [] };
    return walk(input, '');
  } catch (error) {
    return { files: [], failures: [unreadable(input, error)] };
  }
}

function walk(root: string, folder: string): InputFiles {
  const files: InputFile[] = [];
  const failures: InputFailure[] = [];
  const names = readdirSync(join(root, folder)).sort(byCodeUnits);
  for (const name of names) {
    if (isPassedOver(name)) continue;
    const file = folder === '' ? name : `${folder}/${name}`;
    try {
      const inside = entriesAt(root, file, names);
      files.push(...inside.files);
      failures.push(...inside.failures);
    } catch (error) {
      failures.push(unreadable(file, error));
    }
  }
  return { files, failures };
}

function entriesAt(root: string, file: string, beside: readonly string[]): InputFiles {
  const path = join(root, file);
  if (lstatSync(path).isDirectory())
    return isPartOfSavedPage(basename(file), beside) ? { files: [], failures: [] } : walk(root, file);
  return { files: statSync(path).isFile() ? [{ path, file }] : [], failures: [] };
}

const byCodeUnits = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** The same file named twice is one input; two files of one relative name go by their whole paths. */
function uniquelyNamed(files: readonly InputFile[]): InputFile[] {
  const byPath = new Map(files.map((entry) => [entry.path, entry]));
  const counts = new Map<string, number>();
  for (const { file } of byPath.values()) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...byPath.values()].map((entry) =>
    (counts.get(entry.file) ?? 0) > 1 ? { ...entry, file: entry.path } : entry,
  );
}

export function unreadable(file: string, error: unknown): InputFailure {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const cause = reason === 'ENOENT' ? 'there is no such file' : `the system says ${reason}`;
  return { file, kind: 'unreadable', message: `“${file}” could not be read (${cause}): nothing was read from it.` };
}
