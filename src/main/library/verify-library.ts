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
  const seed = { seq: 0, hash: seedHash(file.value.id) };
  const journal = await checkJournal(join(folder, 'journal'), seed, snapshots.whole);
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

async function checkJournal(folder: string, seed: JournalHead, snapshots: readonly Snapshot[]) {
  const { entries, fault } = await scanJournal(folder, seed);
  const journal = new Journal({ folder, start: seed, entries, segment: 1, size: 0 });
  const state = emptyState();
  const problems = fault === null ? [] : [faultOf(fault)];
  for (let done = 0; done < entries.length;) {
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

const faultOf = ({ kind, seq, bytes }: JournalFault): string =>
  kind === 'torn'
    ? `the journal’s last write (line ${seq}, ${bytes} bytes) was cut off; opening the library moves it aside`
    : `the journal is damaged at line ${seq}; ${bytes} bytes follow`;

const sameState = (a: LibraryState, b: LibraryState): boolean =>
  recordKinds.every((kind) => {
    const [x, y] = [a[kind] as Map<string, unknown>, b[kind] as Map<string, unknown>];
    return x.size === y.size && [...x].every(([id, record]) => JSON.stringify(record) === JSON.stringify(y.get(id)));
  });
