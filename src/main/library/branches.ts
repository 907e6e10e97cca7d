/**
 * Recovered branches: changes of a window that do not fit the journal any more. They are kept as they are, one JSON line
 * each, in the library's `branches` folder, or in the state folder where the library cannot be written.
 */
import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Change } from '../../core/model/change';
import type { LibraryId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import { writeAtomically } from './atomic-write';
import { diskFailure, isRefusedWrite } from './disk-failure';

export interface BranchPlaces {
  readonly library: string;
  readonly id: LibraryId;
  readonly state: string;
}

export async function keepBranch(
  places: BranchPlaces,
  changes: readonly Change[],
): Promise<Result<{ readonly fileName: string }>> {
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(3).toString('hex')}.jsonl`;
  try {
    return ok({ fileName: await writeBranch(join(places.library, 'branches'), name, changes) });
  } catch (error) {
    if (!isRefusedWrite(error)) return fail(diskFailure(error, 'The unsaved changes could not be put aside.'));
  }
  try {
    return ok({ fileName: await writeBranch(join(places.state, 'branches', places.id), name, changes) });
  } catch (error) {
    return fail(diskFailure(error, 'The unsaved changes could not be put aside.'));
  }
}

async function writeBranch(folder: string, name: string, changes: readonly Change[]): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeAtomically(join(folder, name), branchLines(changes));
  return `${basename(folder)}/${name}`;
}

function* branchLines(changes: readonly Change[]): Generator<Buffer> {
  for (const change of changes) yield Buffer.from(`${JSON.stringify(change)}\n`);
}
