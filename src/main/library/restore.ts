/** New libraries made of what was kept: of a backup, or of a window's whole copy that was put aside. */
import { join } from 'node:path';
import type { LibraryId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import type { LibraryInfo } from '../../shared/contract';
import { backupsOf, readBackup } from './backups';
import { readBranch } from './branches';
import type { LibrariesPlace } from './libraries-place';
import { libraryFromRecords, type RecordsSource } from './library-from-records';
import type { OpenLibraries } from './open-libraries';
import type { OpenOptions } from './open-library';
import { applyToState, emptyState } from './replay';
import type { Change } from '../../core/model/change';

export interface RestoreOptions extends OpenOptions {
  readonly place: LibrariesPlace;
  readonly stateFolder: string;
  readonly program?: string;
}

/** Day of a time, for a name: `2026-11-22`. */
const dayOf = (time: string): string => time.slice(0, 10);

export async function restoreBackup(
  options: RestoreOptions,
  libraries: OpenLibraries,
  library: LibraryId,
  name: string,
): Promise<Result<LibraryInfo>> {
  const source = await backupSource(join(backupsOf(options.stateFolder, library), name));
  return source.ok ? makeAndOpen(options, libraries, source.value) : source;
}

/** What a library can be made of; `folder` is that of one backup, its originals lie beside it. */
export async function backupSource(folder: string): Promise<Result<RecordsSource>> {
  const backup = await readBackup(folder);
  if (backup === null) return fail(damagedBackup);
  const { libraryName, at } = backup.file;
  return ok({
    name: `${libraryName}, backup of ${dayOf(at)}`,
    records: backup.records,
    originals: [join(folder, '..', 'originals')],
    label: 'Restore a backup',
  });
}

const damagedBackup = {
  kind: 'damaged-backup',
  message: 'This backup is damaged or gone, so nothing was restored. Nothing was changed; try an older one.',
};

export async function openBranch(
  options: RestoreOptions,
  libraries: OpenLibraries,
  library: LibraryId,
  branch: string,
): Promise<Result<LibraryInfo>> {
  const source = await libraries.use(library, (open) =>
    branchSource({ library: open.folder, id: library, state: options.stateFolder }, open.info.name, branch),
  );
  return source.ok ? makeAndOpen(options, libraries, source.value) : source;
}

async function branchSource(
  places: Parameters<typeof readBranch>[0],
  name: string,
  branch: string,
): Promise<Result<RecordsSource>> {
  const changes = await readBranch(places, branch);
  if (!changes.ok) return changes;
  const records = emptyState();
  for (const change of changes.value) applyToState(records, change.diff as Change['diff']);
  return ok({
    name: `${name}, other branch of ${dayOf(branch)}`,
    records,
    originals: [join(places.library, 'originals'), join(backupsOf(places.state, places.id), 'originals')],
    label: 'Open what was put aside',
  });
}

async function makeAndOpen(
  options: RestoreOptions,
  libraries: OpenLibraries,
  source: RecordsSource,
): Promise<Result<LibraryInfo>> {
  const folder = await options.place.folder();
  if (!folder.ok) return folder;
  const made = await libraryFromRecords(folder.value, source, {
    log: options.log,
    program: options.program ?? 'unknown',
  });
  if (!made.ok) return made;
  const opened = await libraries.openFolder(made.value.folder);
  if (!opened.ok || made.value.missing === 0) return opened;
  const notice = `The original files of ${made.value.missing} articles were not kept there; the articles’ texts are whole.`;
  return ok({ ...opened.value, notices: [...opened.value.notices, notice] });
}
