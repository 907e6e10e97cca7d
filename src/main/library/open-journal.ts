/**
 * Opens a journal as it is found on disk and mends what may be mended. A torn end (the write that a crash cut off) is
 * moved aside. Damage before the end is never cut: if a whole snapshot and whole lines after it cover the damage, the
 * library is complete and opens as usual with a notice; if not, it opens for reading only, up to the damage.
 */
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalHead } from '../../shared/contract';
import { syncFolder, writeAtomically } from './atomic-write';
import { removeLeftovers } from './compact';
import { Journal, type OpenJournalFile } from './journal';
import { scanJournal, segmentName, type JournalFault, type JournalScan } from './journal-scan';
import { journalStart } from './passed-lines';
import { newestSnapshot } from './snapshot';

export interface OpenedJournal {
  readonly journal: Journal;
  readonly readOnly: boolean;
  readonly notices: readonly string[];
}

export interface JournalPlaces {
  readonly journal: string;
  readonly snapshots: string;
  readonly seed: JournalHead;
  /** False: nothing on disk may be changed. */
  readonly writable: boolean;
  readonly openFile?: OpenJournalFile;
  readonly recordsVersionAt?: (seq: number) => number;
}

export async function openJournal(places: JournalPlaces): Promise<OpenedJournal> {
  const start = await journalStart(places.journal, places.seed);
  const scan = await scanJournal(places.journal, start);
  const [first] = scan.entries;
  if (places.writable && start.seq > 0 && first !== undefined) await removeLeftovers(places.journal, first.segment);
  return openScanned({ ...places, seed: start }, scan);
}

async function openScanned(places: JournalPlaces, scan: JournalScan): Promise<OpenedJournal> {
  if (scan.fault === null) return opened(places, scan, { readOnly: false, notices: [] });
  if (scan.fault.kind === 'torn') return openTorn(places, scan, scan.fault);
  return openDamaged(places, scan, scan.fault);
}

function opened(
  places: JournalPlaces,
  scan: JournalScan,
  outcome: { readonly readOnly: boolean; readonly notices: readonly string[]; readonly start?: JournalHead },
): OpenedJournal {
  const start = outcome.start ?? places.seed;
  const from = {
    folder: places.journal,
    start,
    entries: scan.entries,
    segment: scan.segments[scan.segments.length - 1] ?? 1,
    size: scan.lastSize,
    ...(places.recordsVersionAt === undefined ? {} : { recordsVersionAt: places.recordsVersionAt }),
  };
  return { journal: new Journal(from, places.openFile), readOnly: outcome.readOnly, notices: outcome.notices };
}

async function openTorn(places: JournalPlaces, scan: JournalScan, fault: JournalFault): Promise<OpenedJournal> {
  if (!places.writable)
    return opened(places, scan, {
      readOnly: true,
      notices: [`The journal’s last write was cut off (${fault.bytes} bytes); everything before it is shown.`],
    });
  const aside = await moveAside(places.journal, scan, fault);
  const segments = scan.segments.filter((segment) => segment <= fault.segment);
  const mended = { ...scan, segments, lastSize: fault.offset };
  return opened(places, mended, {
    readOnly: false,
    notices: [
      `The last write to the library was cut off, by a crash or a power failure perhaps. Everything before it is whole; the ${fault.bytes} bytes that could not be read were kept in journal/${aside}.`,
    ],
  });
}

/** Keeps the bytes from the fault to the end in a file of their own, then cuts them off. Answers the file's name. */
async function moveAside(folder: string, scan: JournalScan, fault: JournalFault): Promise<string> {
  const later = scan.segments.filter((segment) => segment > fault.segment);
  const parts = [(await readFile(join(folder, segmentName(fault.segment)))).subarray(fault.offset)];
  for (const segment of later) parts.push(await readFile(join(folder, segmentName(segment))));
  const name = `torn-${fault.seq}-${Date.now().toString(36)}.txt`;
  await writeAtomically(join(folder, name), parts);
  // From the end to the front: a crash in between leaves a journal that is torn at the same place again.
  for (const segment of [...later].reverse()) await rm(join(folder, segmentName(segment)));
  const file = await open(join(folder, segmentName(fault.segment)), 'r+');
  try {
    await file.truncate(fault.offset);
    await file.sync();
  } finally {
    await file.close();
  }
  await syncFolder(folder);
  return name;
}

async function openDamaged(places: JournalPlaces, scan: JournalScan, fault: JournalFault): Promise<OpenedJournal> {
  const [first] = fault.tail;
  const start = first === undefined ? null : { seq: first.seq - 1, hash: first.prev };
  const heads = new Map(fault.tail.map((entry) => [entry.seq, entry.hash]));
  if (start !== null) heads.set(start.seq, start.hash);
  const { snapshot } = await newestSnapshot(places.snapshots, (head) => heads.get(head.seq) === head.hash);
  if (start !== null && snapshot !== null) {
    const covered = `Line ${fault.seq} of the journal is damaged. Nothing is lost: a snapshot holds what it said. Make a copy of the library folder and have the drive checked.`;
    return opened(places, { ...scan, entries: fault.tail }, { readOnly: false, notices: [covered], start });
  }
  return opened(places, scan, {
    readOnly: true,
    notices: [
      `The journal is damaged at line ${fault.seq}. Everything up to there is shown; the ${fault.bytes} bytes after it are kept in the library folder as they are. The library is open for reading only, so that nothing is written over: copy its folder, or go back to a backup.`,
    ],
  });
}
