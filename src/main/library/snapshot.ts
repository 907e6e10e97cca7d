/**
 * Snapshots: every record at one head of the journal, one JSON line each, between a first line that says what it is and
 * a last line with the SHA-256 of all before it. Written whole or not at all; one that does not check out is skipped.
 */
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRecordLines, type RecordLine } from '../../core/model/record-lines';
import { recordKinds, recordsVersion, type RecordKind, type RecordOf } from '../../core/model/records';
import { upgradeRecord } from '../../core/model/record-upgrades';
import { z } from '../../core/model/zod';
import { journalHeadSchema, type CallOutput, type JournalHead } from '../../shared/contract';
import { writeAtomically } from './atomic-write';
import { sha256 } from './journal-line';
import { countRecords, emptyState, type LibraryState } from './replay';
import { namesInFolder } from './names-in-folder';

const headerSchema = z.object({
  format: z.literal('variorum/snapshot@1'),
  recordsVersion: z.int().positive().max(recordsVersion),
  head: journalHeadSchema,
  total: z.int().nonnegative(),
});

/** Two: if the newer is damaged, the older and the journal after it still give everything. */
const kept = 2;

/** Bytes written at once, and so the longest time the process is away from other work: some 20 ms. */
const chunkBytes = 1024 * 1024;

const NAME = /^(\d{10,})\.jsonl$/;
const nameOf = (seq: number): string => `${String(seq).padStart(10, '0')}.jsonl`;

export const snapshotPath = (folder: string, seq: number): string => join(folder, nameOf(seq));

export interface Snapshot {
  readonly head: JournalHead;
  /** In which form of the records the lines are; pages hand out the present one. */
  readonly recordsVersion: number;
  readonly total: number;
  /** The record lines' bytes. */
  readonly body: Buffer;
  /** Size of the file. */
  readonly size: number;
}

/** Writes `state` as it is at `head`, then removes all but the newest two. Answers the file's size in bytes. */
export async function writeSnapshot(folder: string, head: JournalHead, state: LibraryState): Promise<number> {
  const size = await writeAtomically(join(folder, nameOf(head.seq)), snapshotChunks(head, state));
  const old = (await listSnapshots(folder)).slice(kept);
  await Promise.all(old.map((seq) => rm(join(folder, nameOf(seq)), { force: true })));
  return size;
}

async function* snapshotChunks(head: JournalHead, state: LibraryState): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for (const chunk of chunksOf(linesOf(head, state))) {
    hash.update(chunk);
    yield chunk;
    await new Promise((resolve) => setImmediate(resolve));
  }
  yield Buffer.from(`${JSON.stringify({ end: hash.digest('hex') })}\n`);
}

function* linesOf(head: JournalHead, state: LibraryState): Generator<string> {
  yield JSON.stringify({ format: 'variorum/snapshot@1', recordsVersion, head, total: countRecords(state) });
  for (const kind of recordKinds) for (const record of state[kind].values()) yield JSON.stringify({ kind, record });
}

function* chunksOf(lines: Iterable<string>): Generator<Buffer> {
  let waiting = '';
  for (const line of lines) {
    waiting += `${line}\n`;
    if (waiting.length < chunkBytes) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  if (waiting !== '') yield Buffer.from(waiting);
}

/** Sequence numbers of the snapshots there are, newest first. */
export async function listSnapshots(folder: string): Promise<number[]> {
  const names = await namesInFolder(folder);
  const numbers = names.map((name) => NAME.exec(name)?.[1]).filter((digits) => digits !== undefined);
  return numbers.map(Number).sort((a, b) => b - a);
}

/** The newest snapshot that checks out and that `fits` accepts; `skipped` counts the newer ones that do not. */
export async function newestSnapshot(
  folder: string,
  fits: (head: JournalHead) => boolean,
): Promise<{ readonly snapshot: Snapshot | null; readonly skipped: number }> {
  let skipped = 0;
  for (const seq of await listSnapshots(folder)) {
    const snapshot = await readSnapshotFile(folder, seq);
    if (snapshot !== null && fits(snapshot.head)) return { snapshot, skipped };
    skipped += 1;
  }
  return { snapshot: null, skipped };
}

/** Null if a byte of it is not as it was written. */
export const readSnapshotFile = async (folder: string, seq: number): Promise<Snapshot | null> =>
  parseSnapshot(await readFile(join(folder, nameOf(seq))));

function parseSnapshot(bytes: Buffer): Snapshot | null {
  const lastLine = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  const end = parseLine(bytes.subarray(lastLine), z.object({ end: z.string() }));
  if (end === null || bytes[bytes.length - 1] !== 10 || end.end !== sha256(bytes.subarray(0, lastLine))) return null;
  const firstEnd = bytes.indexOf(10) + 1;
  const header = parseLine(bytes.subarray(0, firstEnd), headerSchema);
  if (header === null) return null;
  const { head, total, recordsVersion: written } = header;
  return { head, total, recordsVersion: written, body: bytes.subarray(firstEnd, lastLine), size: bytes.length };
}

function parseLine<T>(line: Buffer, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(line.toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

export type SnapshotPage = NonNullable<CallOutput<'readSnapshot'>>;

/** A page of at least one and about `bytes` bytes of records; `from` and `next` are offsets into the body. */
export function snapshotPage(snapshot: Snapshot, from: number, bytes: number): SnapshotPage {
  const { body, head, total } = snapshot;
  const enough = body.indexOf(10, Math.min(from + bytes, body.length));
  const end = enough === -1 ? body.length : enough + 1;
  return {
    head,
    total,
    next: end < body.length ? end : null,
    lines: inPresentForm(body.toString('utf8', from, end), snapshot.recordsVersion),
  };
}

const inPresentForm = (lines: string, written: number): string =>
  written === recordsVersion
    ? lines
    : parseRecordLines(lines)
        .map(({ kind, record }) => JSON.stringify({ kind, record: upgradeRecord(kind, record, written) }))
        .join('\n');

/** Pieces of the body that become strings at once, in bytes. */
const pieceBytes = 4 * 1024 * 1024;

function* recordsIn(snapshot: Snapshot): Generator<RecordLine> {
  for (let from: number | null = 0; from !== null;) {
    const page: SnapshotPage = snapshotPage(snapshot, from, pieceBytes);
    yield* parseRecordLines(page.lines);
    from = page.next;
  }
}

export function stateOf(snapshot: Snapshot): LibraryState {
  const state = emptyState();
  for (const { kind, record } of recordsIn(snapshot))
    (state[kind] as Map<string, RecordOf<RecordKind>>).set(record.id, record);
  return state;
}
