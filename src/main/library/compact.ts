/**
 * Compaction: segments of the journal that two whole snapshots cover are dropped, and the hashes of their lines are
 * remembered. With both snapshots and the lines after the older one there are still two ways to everything.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './atomic-write';
import type { Journal } from './journal';
import { listSegments, segmentName } from './journal-scan';
import { rememberPassed } from './passed-lines';
import { listSnapshots, readSnapshotFile } from './snapshot';

export interface Compacted {
  readonly lines: number;
  readonly bytes: number;
}

/** What a compaction would drop now. */
export async function droppable(snapshots: string, journal: Journal): Promise<Compacted & { readonly upTo: number }> {
  const covered = await olderOfTwo(snapshots, journal);
  const upTo = journal.closedSegments().reduce((n, { last }) => (last.seq <= covered ? Math.max(n, last.seq) : n), 0);
  const lines = Math.max(0, upTo - journal.start.seq);
  return { upTo, lines, bytes: lines === 0 ? 0 : journal.bytes - journal.bytesAfter(upTo) };
}

/** Number of the line up to which two snapshots hold everything; 0 if there are no two that check out. */
async function olderOfTwo(folder: string, journal: Journal): Promise<number> {
  const good: number[] = [];
  for (const seq of await listSnapshots(folder)) {
    const snapshot = await readSnapshotFile(folder, seq);
    if (snapshot !== null && journal.hashAt(seq) === snapshot.head.hash) good.push(seq);
  }
  return good[1] ?? 0;
}

/** Drops the lines up to `upTo`, the last of a segment. The journal must be opened anew afterwards. */
export async function dropLines(folder: string, journal: Journal, upTo: number): Promise<void> {
  const gone = journal.closedSegments().filter(({ last }) => last.seq <= upTo);
  await rememberPassed(folder, journal.start, journal.hashesUpTo(upTo));
  for (const { segment } of gone) await rm(join(folder, segmentName(segment)), { force: true });
  await syncFolder(folder);
}

/** After a compaction that was cut off: segments that are accounted for already. */
export async function removeLeftovers(folder: string, firstKept: number): Promise<void> {
  const left = (await listSegments(folder)).filter((segment) => segment < firstKept);
  for (const segment of left) await rm(join(folder, segmentName(segment)), { force: true });
}
