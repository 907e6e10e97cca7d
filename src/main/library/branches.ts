/**
 * Recovered branches: what a window had and the journal could not take any more. Kept as changes, one JSON line each, in
 * the library's `branches` folder, or in the state folder where the library cannot be written. A branch is one or more
 * files of one name; `copy` in it: a window's whole copy, each record as if it had just been added.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Change } from '../../core/model/change';
import type { LibraryId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import type { Branch } from '../../shared/contract';
import { writeAtomically } from './atomic-write';
import { diskFailure, isRefusedWrite } from './disk-failure';
import type { StoredChange } from './journal-line';
import { namesInFolder } from './names-in-folder';

export interface BranchPlaces {
  readonly library: string;
  readonly id: LibraryId;
  readonly state: string;
}

export interface BranchPart {
  readonly kind: Branch['kind'];
  /** The branch that this continues; null for a new one. */
  readonly branch: string | null;
  readonly changes: readonly Change[];
}

/** `2026-11-22T09-45-14-604Z-a1b2c3-copy-002.jsonl`; earlier versions wrote no kind and no number. */
const NAME = /^([0-9TZ-]{20,30}-[0-9a-f]{6}(?:-(changes|copy))?)(?:-\d{3,})?\.jsonl$/;

/** Labels shown of a branch. */
const labelsShown = 5;

/** In the library, and in the state folder for one that cannot be written. */
export const branchFolders = ({ library, id, state }: BranchPlaces): string[] => [
  join(library, 'branches'),
  join(state, 'branches', id),
];

export async function keepBranch(
  places: BranchPlaces,
  part: BranchPart,
): Promise<Result<{ readonly branch: string; readonly fileName: string }>> {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-');
  const branch = part.branch ?? `${stamp}-${randomBytes(3).toString('hex')}-${part.kind}`;
  const [inLibrary = '', inState = ''] = branchFolders(places);
  try {
    return ok({ branch, fileName: await writePart(inLibrary, branch, part.changes) });
  } catch (error) {
    if (!isRefusedWrite(error)) return fail(diskFailure(error, 'The unsaved changes could not be put aside.'));
  }
  try {
    return ok({ branch, fileName: await writePart(inState, branch, part.changes) });
  } catch (error) {
    return fail(diskFailure(error, 'The unsaved changes could not be put aside.'));
  }
}

async function writePart(folder: string, branch: string, changes: readonly Change[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  const before = (await readdir(folder)).filter((name) => NAME.exec(name)?.[1] === branch).length;
  const name = `${branch}-${String(before + 1).padStart(3, '0')}.jsonl`;
  await writeAtomically(join(folder, name), branchLines(changes));
  return `${basename(folder)}/${name}`;
}

function* branchLines(changes: readonly Change[]): Generator<Buffer> {
  for (const change of changes) yield Buffer.from(`${JSON.stringify(change)}\n`);
}

/** Branches that the analyst has not settled yet, oldest first. */
export async function listBranches(places: BranchPlaces): Promise<Result<Branch[]>> {
  try {
    const names = new Map<string, Branch['kind']>();
    for (const path of (await Promise.all(branchFolders(places).map(branchFiles))).flat()) {
      const [, id = '', kind = 'changes'] = NAME.exec(basename(path)) ?? [];
      names.set(id, kind as Branch['kind']);
    }
    return ok(await Promise.all([...names].sort().map(([id, kind]) => describe(places, id, kind))));
  } catch (error) {
    return fail(diskFailure(error, 'What was put aside could not be read.'));
  }
}

async function describe(places: BranchPlaces, id: string, kind: Branch['kind']): Promise<Branch> {
  const changes = await changesOf(places, id);
  const labels = [...new Set(changes.map((change) => change.label))].slice(0, labelsShown);
  return { id, kind, at: timeOf(id), changes: changes.length, labels };
}

/** `2026-11-22T09-45-14-604Z…` -> `2026-11-22T09:45:14.604Z`. */
const timeOf = (id: string): string => id.slice(0, 24).replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z');

export async function readBranch(places: BranchPlaces, id: string): Promise<Result<StoredChange[]>> {
  try {
    return ok(await changesOf(places, id));
  } catch (error) {
    return fail(diskFailure(error, 'What was put aside could not be read.'));
  }
}

async function changesOf(places: BranchPlaces, id: string): Promise<StoredChange[]> {
  const paths = (await pathsOf(places, id)).sort();
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return texts.flatMap((text) => text.split('\n').filter((line) => line !== '')).map((line) => JSON.parse(line));
}

/** Settled branches are kept, in a folder of their own; they are not asked about again. */
export async function settleBranch(places: BranchPlaces, id: string): Promise<Result<null>> {
  try {
    for (const path of await pathsOf(places, id)) {
      const folder = join(path, '..', 'settled');
      await mkdir(folder, { recursive: true });
      await rename(path, join(folder, basename(path)));
    }
    return ok(null);
  } catch (error) {
    return fail(diskFailure(error, 'That could not be noted; the question will come again.'));
  }
}

const pathsOf = async (places: BranchPlaces, id: string): Promise<string[]> =>
  (await Promise.all(branchFolders(places).map(branchFiles)))
    .flat()
    .filter((path) => NAME.exec(basename(path))?.[1] === id);

/** Paths of the files of all branches in a folder, settled ones left out. */
export async function branchFiles(folder: string): Promise<string[]> {
  const names = await namesInFolder(folder);
  return names.filter((name) => NAME.test(name)).map((name) => join(folder, name));
}
