/**
 * Backups: `backups/LIBRARY/` in the state folder, away from the library's own. Each is a folder with a snapshot and what is
 * needed to make a library of it; the originals of all lie beside them once. Made when a library is opened or closed and a
 * day has passed, checked after writing, and thinned out: the newest of each of seven days and of each of four weeks.
 */
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryId } from '../../core/model/ids';
import { libraryIdSchema } from '../../core/model/ids';
import { z } from '../../core/model/zod';
import { journalHeadSchema, type Backup, type JournalHead } from '../../shared/contract';
import { syncFolder, writeJsonAtomically } from './atomic-write';
import { sha256 } from './journal-line';
import { countRecords, type LibraryState } from './replay';
import { readSnapshotFile, stateOf, writeSnapshot } from './snapshot';
import { namesInFolder } from './names-in-folder';

const backupFileSchema = z.object({
  format: z.literal('variorum/backup@1'),
  library: libraryIdSchema,
  libraryName: z.string(),
  at: z.iso.datetime(),
  head: journalHeadSchema,
  articles: z.int().nonnegative(),
  records: z.int().nonnegative(),
});
type BackupFile = z.infer<typeof backupFileSchema>;

const dayMs = 24 * 60 * 60 * 1000;
const keptDays = 7;
const keptWeeks = 4;

/** `0000000120-20261122T094514Z`: the journal line it stands at, and when it was made. */
const NAME = /^\d{10,}-\d{8}T\d{6}Z(-\d+)?$/;

export const backupsOf = (state: string, library: LibraryId): string => join(state, 'backups', library);

export interface BackupSource {
  readonly state: string;
  readonly library: { readonly id: LibraryId; readonly name: string; readonly folder: string };
  readonly head: JournalHead;
  readonly records: LibraryState;
  readonly now: Date;
}

/** Copies originals that are not there yet, writes the snapshot, reads it again, and only then counts it as a backup. */
export async function makeBackup(source: BackupSource): Promise<Backup> {
  const { state, library, head, records, now } = source;
  const folder = backupsOf(state, library.id);
  await keepOriginals(join(library.folder, 'originals'), join(folder, 'originals'), records);
  const name = await freeName(folder, `${String(head.seq).padStart(10, '0')}-${stampOf(now)}`);
  const unfinished = join(folder, `${name}.unfinished`);
  await mkdir(unfinished, { recursive: true });
  await writeSnapshot(unfinished, head, records);
  if ((await readSnapshotFile(unfinished, head.seq)) === null)
    throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
  const file: BackupFile = {
    format: 'variorum/backup@1',
    library: library.id,
    libraryName: library.name,
    at: now.toISOString(),
    head,
    articles: records.articles.size,
    records: countRecords(records),
  };
  await writeJsonAtomically(join(unfinished, 'backup.json'), file);
  await rename(unfinished, join(folder, name));
  await syncFolder(folder);
  await thinOut(folder);
  return shown(name, file);
}

const stampOf = (now: Date): string => now.toISOString().replace(/[-:]|\.\d+/g, '');

async function freeName(folder: string, name: string): Promise<string> {
  const there = new Set(await namesInFolder(folder));
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : `${name}-${n}`;
    if (!there.has(tried)) return tried;
  }
}

async function keepOriginals(from: string, to: string, records: LibraryState): Promise<void> {
  await mkdir(to, { recursive: true });
  const there = new Set(await namesInFolder(to));
  const wanted = new Set([...records.articles.values()].map((article) => article.sha256));
  const missing = (await namesInFolder(from)).filter(
    (name) => wanted.has(name.split('.')[0] ?? '') && !there.has(name),
  );
  for (const name of missing) {
    const bytes = await readFile(join(from, name));
    // An original that is damaged in the library is not carried into its backup.
    if (sha256(bytes) !== name.split('.')[0]) continue;
    await copyFile(join(from, name), join(to, `${name}.tmp`));
    await rename(join(to, `${name}.tmp`), join(to, name));
  }
  if (missing.length > 0) await syncFolder(to);
}

/** Backups of one library, newest first. What cannot be read as one is not one. */
async function listOf(folder: string): Promise<{ name: string; file: BackupFile }[]> {
  const names = (await namesInFolder(folder)).filter((name) => NAME.test(name));
  const read = await Promise.all(names.map(async (name) => ({ name, file: await readBackupFile(join(folder, name)) })));
  const whole = read.flatMap(({ name, file }) => (file === null ? [] : [{ name, file }]));
  return whole.sort((a, b) => b.file.head.seq - a.file.head.seq || (a.name < b.name ? 1 : -1));
}

export async function readBackupFile(folder: string): Promise<BackupFile | null> {
  try {
    return backupFileSchema.parse(JSON.parse(await readFile(join(folder, 'backup.json'), 'utf8')));
  } catch {
    return null;
  }
}

const shown = (name: string, { library, libraryName, at, articles, records }: BackupFile): Backup => ({
  name,
  library,
  libraryName,
  at,
  articles,
  records,
});

/** All backups on this machine, those of libraries that are gone as well; newest first for each library. */
export async function listBackups(state: string): Promise<Backup[]> {
  const libraries = (await namesInFolder(join(state, 'backups'))).filter(
    (name) => libraryIdSchema.safeParse(name).success,
  );
  const lists = await Promise.all(libraries.map((library) => listOf(join(state, 'backups', library))));
  return lists.flat().map(({ name, file }) => shown(name, file));
}

/** Has the library changed since its newest backup, and is that a day old? A clock that went back counts as a day. */
export async function backupIsDue(state: string, library: LibraryId, head: JournalHead, now: Date): Promise<boolean> {
  if (head.seq === 0) return false;
  const [newest] = await listOf(backupsOf(state, library));
  if (newest === undefined) return true;
  const age = now.getTime() - Date.parse(newest.file.at);
  return newest.file.head.hash !== head.hash && (age >= dayMs || age < 0);
}

/** Which of the times (newest first) are kept: the newest of each of the last seven days and four weeks that have one. */
export function timesToKeep(times: readonly Date[]): ReadonlySet<Date> {
  const firstOfEach = (unitMs: number, count: number) => {
    const units = new Map<number, Date>();
    for (const time of times) {
      const unit = Math.floor(time.getTime() / unitMs);
      if (!units.has(unit)) units.set(unit, time);
    }
    return [...units.values()].slice(0, count);
  };
  return new Set([...firstOfEach(dayMs, keptDays), ...firstOfEach(7 * dayMs, keptWeeks)]);
}

async function thinOut(folder: string): Promise<void> {
  const all = (await listOf(folder)).map(({ name, file }) => ({ name, time: new Date(file.at) }));
  const kept = timesToKeep(all.map(({ time }) => time));
  for (const { name, time } of all) if (!kept.has(time)) await rm(join(folder, name), { recursive: true });
}

/** The records of a backup; null if a byte of it is not as it was written. */
export async function readBackup(folder: string): Promise<{ file: BackupFile; records: LibraryState } | null> {
  const file = await readBackupFile(folder);
  if (file === null) return null;
  const snapshot = await readSnapshotFile(folder, file.head.seq).catch(() => null);
  return snapshot === null || snapshot.head.hash !== file.head.hash ? null : { file, records: stateOf(snapshot) };
}

/** Writes the backups of a library anew, with other records and without those originals: for a purge. */
export async function rewriteBackups(
  state: string,
  library: LibraryId,
  change: (records: LibraryState) => LibraryState,
): Promise<void> {
  const folder = backupsOf(state, library);
  for (const name of (await namesInFolder(folder)).filter((one) => NAME.test(one) || one.endsWith('.unfinished'))) {
    const backup = await readBackup(join(folder, name));
    // One that cannot be read cannot be cleared of anything: it goes as a whole.
    if (backup === null) await rm(join(folder, name), { recursive: true });
    else await writeSnapshot(join(folder, name), backup.file.head, change(backup.records));
  }
}
