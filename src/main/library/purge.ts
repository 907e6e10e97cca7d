/**
 * Purging: articles and all that was said about them leave the journal, the snapshots, the originals, what was put aside and
 * the backups, for good. The journal says that it happened. What the purge is about to take away is noted first (ids only),
 * so that one that was cut off is finished at the next opening.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../core/model/change';
import type { LibraryId } from '../../core/model/ids';
import type { JournalHead } from '../../shared/contract';
import { backupsOf, rewriteBackups } from './backups';
import { isMissing } from './disk-failure';
import { writeAtomically, writeJsonAtomically } from './atomic-write';
import { branchFiles } from './branches';
import type { Journal } from './journal';
import { decodeChange, decodeEntry, redactLine } from './journal-line';
import { listSegments, segmentName } from './journal-scan';
import { rememberPassed } from './passed-lines';
import { purgeSetSchema, Redaction, withoutPurged, type PurgeSet } from './purge-records';
import type { LibraryState } from './replay';
import { listSnapshots, snapshotPath, writeSnapshot } from './snapshot';
import { namesInFolder } from './names-in-folder';

const noteIn = (library: string): string => join(library, 'purging.json');

export const notePurge = (library: string, set: PurgeSet): Promise<void> => writeJsonAtomically(noteIn(library), set);

export const forgetPurge = (library: string): Promise<void> => rm(noteIn(library), { force: true });

/** The purge that was begun and not finished; null if there is none. */
export async function unfinishedPurge(library: string): Promise<PurgeSet | null> {
  try {
    return purgeSetSchema.parse(JSON.parse(await readFile(noteIn(library), 'utf8')));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Rewrites each segment without the words. What could not be read in them (damage) goes as well. */
export async function redactJournal(folder: string, journal: Journal, redaction: Redaction): Promise<void> {
  await journal.close();
  await rememberPassed(folder, journal.start, []);
  for (const segment of await listSegments(folder)) {
    const path = join(folder, segmentName(segment));
    const { lines, touched } = redactedLines(await readFile(path), redaction);
    if (lines.length === 0) await rm(path);
    else if (touched)
      await writeAtomically(
        path,
        lines.flatMap((line) => [line, Buffer.from('\n')]),
      );
  }
  const torn = (await readdir(folder)).filter((name) => name.startsWith('torn-'));
  for (const name of torn) await rm(join(folder, name));
}

function redactedLines(bytes: Buffer, redaction: Redaction): { lines: Buffer[]; touched: boolean } {
  const lines: Buffer[] = [];
  let touched = false;
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(10, from);
    const end = feed === -1 ? bytes.length : feed;
    const line = bytes.subarray(from, end);
    from = end + 1;
    const change = decodeEntry(line) === null ? null : decodeChange(line);
    const diff = change === null ? null : redaction.diff(change.diff as Change['diff']);
    touched ||= change === null || diff !== null;
    if (change !== null) lines.push(diff === null ? line : redactLine(line, { ...change, diff } as typeof change));
  }
  return { lines, touched };
}

/** After the journal: everything else that lies on disk. `state` is what the new snapshot holds. */
export async function purgeFiles(
  places: { readonly library: string; readonly id: LibraryId; readonly state: string | null },
  set: PurgeSet,
  head: JournalHead,
  state: LibraryState,
): Promise<void> {
  const redaction = new Redaction(set);
  const snapshots = join(places.library, 'snapshots');
  await writeSnapshot(snapshots, head, withoutPurged(state, redaction));
  for (const seq of await listSnapshots(snapshots)) if (seq !== head.seq) await rm(snapshotPath(snapshots, seq));
  await removeOriginals(join(places.library, 'originals'), set.originals);
  await redactBranches(join(places.library, 'branches'), redaction);
  for (const folder of ['journal', 'snapshots', 'originals', 'branches'])
    await removeTemporary(join(places.library, folder));
  if (places.state === null) return;
  await redactBranches(join(places.state, 'branches', places.id), redaction);
  await rewriteBackups(places.state, places.id, (records) => withoutPurged(records, redaction));
  await removeOriginals(join(backupsOf(places.state, places.id), 'originals'), set.originals);
}

/** Files that a write which was cut off left behind. */
async function removeTemporary(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
  for (const name of names) await rm(join(folder, name), { force: true });
}

/** Originals of the purged articles. */
async function removeOriginals(folder: string, hashes: readonly string[]): Promise<void> {
  const gone = new Set(hashes);
  const names = await namesInFolder(folder);
  for (const name of names) if (gone.has(name.split('.')[0] ?? '')) await rm(join(folder, name), { force: true });
}

/** What was put aside is rewritten as the journal is. */
async function redactBranches(folder: string, redaction: Redaction): Promise<void> {
  for (const path of [...(await branchFiles(folder)), ...(await branchFiles(join(folder, 'settled')))]) {
    const changes = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
    const redacted = changes.map((line) => {
      const change = JSON.parse(line) as Change;
      const diff = redaction.diff(change.diff);
      return diff === null ? line : JSON.stringify({ ...change, diff });
    });
    await writeAtomically(path, [Buffer.from(redacted.map((line) => `${line}\n`).join(''))]);
  }
}
