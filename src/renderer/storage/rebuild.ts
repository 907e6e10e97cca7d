/**
 * Makes the window's copy anew from the newest snapshot and the journal after it. The copy has no head until the end, so
 * one that was cut off is simply made again. Changes in the outbox must have been put aside before.
 */
import type { Change, Diff, RecordDiff } from '../../core/model/change';
import { parseRecordLines, type RecordLine } from '../../core/model/record-lines';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';
import { ok, type Result } from '../../core/model/result';
import type { Bridge } from '../../shared/bridge';
import type { JournalHead, LibraryInfo } from '../../shared/contract';
import type { ArticleId } from '../../core/model/ids';
import { historyFromJournal } from './history-from-journal';
import type { LibraryDatabase } from './library-database';
import { startFrom } from './outbox';
import { callHost } from './sender';
import { addToTallies, addUp, tallyChanges, type Counts } from './tallies';

export interface Rebuilding {
  readonly bridge: Bridge;
  readonly info: LibraryInfo;
  readonly database: LibraryDatabase;
  /** Name of whoever works now: their steps can be undone. */
  readonly coder: () => string;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Journal lines asked for at once; the host may answer fewer. */
const linesAtOnce = 1000;

export async function rebuild(at: Rebuilding): Promise<Result<null>> {
  const { database } = at;
  await database.transaction('rw', database.tables, async () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
  const snapshot = await putSnapshot(at);
  if (!snapshot.ok) return snapshot;
  const from = snapshot.value ?? { head: { seq: 0 }, total: 0 };
  const total = from.total + Math.max(0, at.info.head.seq - from.head.seq);
  const report = (seq: number) => at.onProgress({ done: from.total + seq - from.head.seq, total });
  const head = await readOn(at, from.head.seq, (changes) => applyChanges(database, changes), report);
  if (!head.ok) return head;
  await historyFromJournal(at, head.value);
  await database.transaction('rw', database.meta, database.sent, async () => startFrom(database, head.value));
  return ok(null);
}

/** Puts the snapshot's records into the empty copy; answers its head and size, or null if there is none. */
async function putSnapshot(at: Rebuilding): Promise<Result<{ head: JournalHead; total: number } | null>> {
  const { bridge, info, database } = at;
  const pageAt = (from: number) => callHost(() => bridge.readSnapshot({ library: info.id, from }));
  const tallies = new Map<ArticleId, Counts>();
  const fillers = new Map(recordKinds.map((kind) => [kind, database.records(kind).filler()]));
  let asked = pageAt(0);
  let writing: Promise<void> = Promise.resolve();
  let done = 0;
  for (;;) {
    const page = await asked;
    if (!page.ok || page.value === null) {
      await writing;
      return page.ok ? ok(null) : page;
    }
    const { head, total, next, lines } = page.value;
    // The host reads the next page, and this one is parsed, while the one before it is written.
    if (next !== null) asked = pageAt(next);
    const records = parseRecordLines(lines);
    await writing;
    writing = putRecords(database, fillers, records, tallies);
    // Whoever awaits it hears of a failure.
    writing.catch(() => undefined);
    done += records.length;
    at.onProgress({ done, total });
    if (next !== null) continue;
    await writing;
    await database.transaction('rw', database.tallies, async () => addToTallies(database, tallies));
    return ok({ head, total });
  }
}

type Fillers = ReadonlyMap<RecordKind, (records: readonly never[]) => Promise<void>>;

async function putRecords(
  database: LibraryDatabase,
  fillers: Fillers,
  lines: readonly RecordLine[],
  tallies: Map<ArticleId, Counts>,
): Promise<void> {
  const records = new Map<RecordKind, RecordOf<RecordKind>[]>(recordKinds.map((kind) => [kind, []]));
  for (const { kind, record } of lines) records.get(kind)?.push(record);
  const filled = [...records].filter(([, some]) => some.length > 0);
  addUp(tallies, tallyChanges(Object.fromEntries(filled.map(([kind, added]) => [kind, { added }])) as Diff));
  await database.transaction('rw', database.tables, async () =>
    Promise.all(filled.map(([kind, some]) => fillers.get(kind)?.(some as never[]))),
  );
}

/** Hands the journal's lines after `seq` to `take`, a page at a time; answers the head of the last line handed over. */
export async function readOn(
  at: Pick<Rebuilding, 'bridge' | 'info'>,
  seq: number,
  take: (changes: readonly Change[], head: JournalHead) => Promise<unknown>,
  report: (seq: number) => void = () => undefined,
): Promise<Result<JournalHead>> {
  const { bridge, info } = at;
  let after = seq;
  for (;;) {
    const page = await callHost(() => bridge.readJournal({ library: info.id, after, limit: linesAtOnce }));
    if (!page.ok) return page;
    const last = page.value.lines[page.value.lines.length - 1];
    if (last === undefined) return ok(page.value.head);
    const head = { seq: last.seq, hash: last.hash };
    await take(
      page.value.lines.map((line) => line.change),
      head,
    );
    after = last.seq;
    report(after);
  }
}

/** Applies many changes in one transaction: each record is written once, as the last of them leaves it. */
export async function applyChanges(database: LibraryDatabase, changes: readonly Change[]): Promise<void> {
  await database.transaction('rw', database.tables, async () => writeNet(database, changes));
}

export async function writeNet(database: LibraryDatabase, changes: readonly Change[]): Promise<void> {
  for (const kind of recordKinds) await writeKind(database, kind, changes);
  const tallies = new Map<ArticleId, Counts>();
  for (const change of changes) addUp(tallies, tallyChanges(change.diff));
  await addToTallies(database, tallies);
}

async function writeKind<K extends RecordKind>(
  database: LibraryDatabase,
  kind: K,
  changes: readonly Change[],
): Promise<void> {
  const written = new Map<string, RecordOf<K>>();
  const removed = new Map<string, RecordOf<K>>();
  for (const { diff } of changes) {
    const part = diff[kind] as RecordDiff<RecordOf<K>> | undefined;
    for (const record of part?.removed ?? []) {
      removed.set(record.id, record);
      written.delete(record.id);
    }
    for (const record of part?.added ?? []) written.set(record.id, record);
    for (const [, to] of part?.updated ?? []) written.set(to.id, to);
  }
  for (const id of written.keys()) removed.delete(id);
  if (written.size + removed.size > 0)
    await database.records(kind).write({ removed: [...removed.values()], written: [...written.values()] });
}
