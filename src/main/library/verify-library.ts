/**
 * Checks a library without changing it: re-hashes every original, follows the journal's chain, replays it, and holds the
 * snapshots against the replay. For `variorum verify LIBRARY`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordKinds } from '../../core/model/records';
import { ok, type Result } from '../../core/model/result';
import type { JournalHead } from '../../shared/contract';
import { Journal } from './journal';
import { seedHash, sha256 } from './journal-line';
import { scanJournal, type JournalFault } from './journal-scan';
import { readLibraryFile } from './library-file';
import { applyToState, countRecords, emptyState, misfits, type LibraryState } from './replay';
import { journalStart } from './passed-lines';
import { listSnapshots, readSnapshotFile, stateOf, type Snapshot } from './snapshot';

export interface Verification {
  readonly name: string;
  readonly originals: number;
  /** Good lines of the journal, from its beginning to the first fault. */
  readonly lines: number;
  /** Records after replaying them. */
  readonly records: number;
  readonly snapshots: number;
  /** What is not as it should be, in words; empty for a library that is whole. */
  readonly problems: readonly string[];
}

export async function verifyLibrary(folder: string): Promise<Result<Verification>> {
  const file = await readLibraryFile(folder);
  if (!file.ok) return file;
  const originals = await checkOriginals(join(folder, 'originals'));
  const snapshots = await readSnapshots(join(folder, 'snapshots'));
  const journalFolder = join(folder, 'journal');
  const start = await journalStart(journalFolder, { seq: 0, hash: seedHash(file.value.id) });
  const journal = await checkJournal(journalFolder, start, snapshots.whole);
  const missing = [...journal.state.articles.values()]
    .filter((article) => !originals.hashes.has(article.sha256))
    .map((article) => `the original of ${article.fileName} is missing`);
  return ok({
    name: file.value.name,
    originals: originals.hashes.size,
    lines: journal.lines,
    records: countRecords(journal.state),
    snapshots: snapshots.whole.length,
    problems: [...originals.problems, ...missing, ...journal.problems, ...snapshots.problems],
  });
}

async function checkOriginals(folder: string) {
  const hashes = new Set<string>();
  const problems: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const stated = name.split('.')[0] ?? '';
    if (sha256(await readFile(join(folder, name))) === stated) hashes.add(stated);
    else problems.push(`originals/${name} is not as it was imported`);
  }
  return { hashes, problems };
}

async function readSnapshots(folder: string) {
  const whole: Snapshot[] = [];
  const problems: string[] = [];
  for (const seq of await listSnapshots(folder)) {
    const snapshot = await readSnapshotFile(folder, seq);
    if (snapshot === null) problems.push(`the snapshot of line ${seq} is damaged`);
    else whole.push(snapshot);
  }
  return { whole, problems };
}

/** Lines replayed at once. */
const linesAtOnce = 1000;

async function checkJournal(folder: string, start: JournalHead, snapshots: readonly Snapshot[]) {
  const { entries, fault } = await scanJournal(folder, start);
  const journal = new Journal({ folder, start, entries, segment: 1, size: 0 });
  const base = oldestOn(journal, snapshots);
  const state = base === null ? emptyState() : stateOf(base);
  const problems = fault === null ? [] : [faultOf(fault)];
  if (start.seq > 0 && base === null)
    problems.push(`the journal was compacted up to line ${start.seq}, and no whole snapshot holds what it said`);
  for (let done = base?.head.seq ?? start.seq; done < start.seq + entries.length;) {
    const lines = await journal.read(done, linesAtOnce);
    if (!lines.ok) return { lines: done, state, problems: [...problems, lines.error.message] };
    for (const { seq, hash, change } of lines.value) {
      problems.push(...misfits(state, change.diff).map((misfit) => `journal line ${seq}: ${misfit}`));
      applyToState(state, change.diff);
      for (const snapshot of snapshots.filter(({ head }) => head.seq === seq))
        if (snapshot.head.hash !== hash || !sameState(stateOf(snapshot), state))
          problems.push(`the snapshot of line ${seq} is not what the journal says`);
    }
    done += lines.value.length;
  }
  return { lines: entries.length, state, problems };
}

/** Where the replay of a compacted journal begins; null for one that has its beginning. */
function oldestOn(journal: Journal, snapshots: readonly Snapshot[]): Snapshot | null {
  if (journal.start.seq === 0) return null;
  const fitting = snapshots.filter(({ head }) => journal.hashAt(head.seq) === head.hash);
  return fitting.reduce<Snapshot | null>((a, b) => (a === null || b.head.seq < a.head.seq ? b : a), null);
}

const faultOf = ({ kind, seq, bytes }: JournalFault): string =>
  kind === 'torn'
    ? `the journal’s last write (line ${seq}, ${bytes} bytes) was cut off; opening the library moves it aside`
    : `the journal is damaged at line ${seq}; ${bytes} bytes follow`;

const sameState = (a: LibraryState, b: LibraryState): boolean =>
  recordKinds.every((kind) => {
    const [x, y] = [a[kind] as Map<string, unknown>, b[kind] as Map<string, unknown>];
    return x.size === y.size && [...x].every(([id, record]) => JSON.stringify(record) === JSON.stringify(y.get(id)));
  });
