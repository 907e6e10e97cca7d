/**
 * The journal: append-only lines in numbered segments. One append = one write and one fsync; it answers when the lines
 * are on disk and not before. A failed append leaves the file as it was. Calls must not overlap: the library queues them.
 */
import { constants } from 'node:fs';
import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, Diff } from '../../core/model/change';
import { upgradeDiff } from '../../core/model/record-upgrades';
import { recordsVersion } from '../../core/model/records';
import { fail, ok, type Result } from '../../core/model/result';
import type { JournalHead } from '../../shared/contract';
import { syncFolder } from './atomic-write';
import { diskFailure } from './disk-failure';
import { decodeChange, decodeEntry, encodeLine, type JournalEntry, type StoredChange } from './journal-line';
import { segmentName, type PlacedEntry } from './journal-scan';

/** What the journal needs of an open file; tests hand in files that fail. */
export type JournalFile = Pick<FileHandle, 'write' | 'datasync' | 'truncate' | 'stat' | 'read' | 'close'>;
export type OpenJournalFile = (path: string) => Promise<JournalFile>;

/** A segment beyond this size is closed and the next one begun: a scan holds one segment in memory at a time. */
const largestSegment = 8 * 1024 * 1024;

/** A page of lines handed to the window holds at most so many bytes, and at least one line. */
const largestPage = 8 * 1024 * 1024;

export interface JournalLine {
  readonly seq: number;
  readonly hash: string;
  readonly change: StoredChange;
}

export interface JournalStart {
  readonly folder: string;
  /** Head before the first readable line: sequence number 0 and the seed, unless older lines are damaged. */
  readonly start: JournalHead;
  readonly entries: readonly PlacedEntry[];
  /** Last segment and its size in bytes; segment 1 and 0 for a new journal. */
  readonly segment: number;
  readonly size: number;
  /** In which form of the records a line is; the present one if not given. */
  readonly recordsVersionAt?: (seq: number) => number;
}

const openForAppend: OpenJournalFile = (path) => open(path, constants.O_RDWR | constants.O_CREAT);

export class Journal {
  readonly start: JournalHead;
  private readonly folder: string;
  private readonly recordsVersionAt: (seq: number) => number;
  private readonly entries: PlacedEntry[];
  private readonly ids: Set<string>;
  private segment: number;
  private size: number;
  private file: JournalFile | null = null;
  private allBytes: number;

  constructor(
    from: JournalStart,
    private readonly openFile: OpenJournalFile = openForAppend,
  ) {
    this.folder = from.folder;
    this.start = from.start;
    this.recordsVersionAt = from.recordsVersionAt ?? (() => recordsVersion);
    this.entries = [...from.entries];
    this.ids = new Set(from.entries.map((entry) => entry.changeId));
    this.segment = from.segment;
    this.size = from.size;
    this.allBytes = this.bytesAfter(this.start.seq);
  }

  get head(): JournalHead {
    const last = this.entries[this.entries.length - 1];
    return last === undefined ? this.start : { seq: last.seq, hash: last.hash };
  }

  /** Bytes of all readable lines. */
  get bytes(): number {
    return this.allBytes;
  }

  /** Bytes of the lines after `seq`. */
  bytesAfter(seq: number): number {
    return this.entries.slice(this.position(seq)).reduce((n, entry) => n + entry.length, 0);
  }

  /** Null if there is no such line, or none that can be read any more. */
  hashAt(seq: number): string | null {
    if (seq === this.start.seq) return this.start.hash;
    return this.entries[seq - this.start.seq - 1]?.hash ?? null;
  }

  /** Appends those changes that are not in the journal yet; `acknowledged` names all that now are. */
  async append(changes: readonly Change[], at: string): Promise<Result<{ head: JournalHead; acknowledged: string[] }>> {
    const { seq } = this.head;
    const ahead = changes.find((change) => change.base > seq);
    if (ahead !== undefined) return fail(aheadOfJournal);
    const news = changes.filter((change) => !this.ids.has(change.id));
    if (news.length > 0) {
      const written = await this.write(this.encode(news, at));
      if (!written.ok) return written;
    }
    return ok({ head: this.head, acknowledged: changes.map((change) => change.id) });
  }

  /** Lines after `after`, oldest first: at most `limit` and some megabytes of them. */
  async read(after: number, limit: number): Promise<Result<JournalLine[]>> {
    if (after < this.start.seq) return fail(olderThanStart);
    const wanted: PlacedEntry[] = [];
    let bytes = 0;
    for (const entry of this.entries.slice(this.position(after), this.position(after) + limit)) {
      bytes += entry.length;
      if (wanted.length > 0 && bytes > largestPage) break;
      wanted.push(entry);
    }
    return this.readEntries(wanted);
  }

  /** Has the last segment on disk, too, what was read from it: lines of a killed process may be in memory only. */
  async sync(): Promise<void> {
    await (await this.opened()).datasync();
  }

  async close(): Promise<void> {
    await this.file?.close();
    this.file = null;
  }

  private position(seq: number): number {
    return Math.max(0, Math.min(seq - this.start.seq, this.entries.length));
  }

  private encode(changes: readonly Change[], at: string): { bytes: Buffer; entry: JournalEntry }[] {
    let { seq, hash: prev } = this.head;
    const batch = seq + 1;
    return changes.map((change) => {
      seq += 1;
      const line = encodeLine({ seq, batch, prev }, at, change);
      prev = line.entry.hash;
      return line;
    });
  }

  private async write(lines: readonly { bytes: Buffer; entry: JournalEntry }[]): Promise<Result<null>> {
    try {
      if (this.size >= largestSegment) await this.beginSegment();
      const file = await this.opened();
      if (!(await this.isUnmoved(file))) return fail(changedUnderneath);
      await writeWhole(file, Buffer.concat(lines.map((line) => line.bytes)), this.size);
      await file.datasync();
    } catch (error) {
      await this.takeBack();
      return fail(
        diskFailure(
          error,
          'The last changes are not saved yet; they are kept in the window and sent again by themselves.',
        ),
      );
    }
    for (const { bytes, entry } of lines) {
      this.entries.push({ ...entry, segment: this.segment, offset: this.size, length: bytes.length - 1 });
      this.ids.add(entry.changeId);
      this.size += bytes.length;
      this.allBytes += bytes.length - 1;
    }
    return ok(null);
  }

  /** The last line of each segment before the one being written. */
  closedSegments(): { readonly segment: number; readonly last: PlacedEntry }[] {
    const last = new Map(this.entries.map((entry) => [entry.segment, entry]));
    return [...last]
      .filter(([segment]) => segment < this.segment)
      .map(([segment, entry]) => ({ segment, last: entry }));
  }

  /** Hashes of the lines up to `seq`, oldest first. */
  hashesUpTo(seq: number): string[] {
    return this.entries.slice(0, this.position(seq)).map((entry) => entry.hash);
  }

  /** The next line goes to a new segment, whatever the size of this one. */
  async beginSegment(): Promise<void> {
    if (this.size === 0) return;
    await this.close();
    this.segment += 1;
    this.size = 0;
  }

  /** The last segment, opened if it is not. After a failure it is opened anew: what the old handle says is not trusted. */
  private async opened(): Promise<JournalFile> {
    if (this.file !== null) return this.file;
    const file = await this.openFile(join(this.folder, segmentName(this.segment)));
    try {
      const { size } = await file.stat();
      if (size > this.size) await file.truncate(this.size);
      if (this.size === 0) await syncFolder(this.folder);
    } catch (error) {
      await file.close();
      throw error;
    }
    this.file = file;
    return file;
  }

  /** Is the file that is open still the one in the folder, as long as it was left, with the last line in its place? */
  private async isUnmoved(file: JournalFile): Promise<boolean> {
    const last = this.entries[this.entries.length - 1];
    const here = last?.segment === this.segment ? last : null;
    const head = Buffer.alloc(here === null ? 0 : Math.min(75, here.length));
    const [ours, there] = await Promise.all([
      file.stat(),
      stat(join(this.folder, segmentName(this.segment))),
      here === null ? null : file.read(head, 0, head.length, here.offset),
    ]);
    if (ours.ino !== there.ino || ours.size !== this.size) return false;
    return here === null || head.toString('latin1').includes(here.hash);
  }

  /** After a failed write: cuts what was written and closes; if even that fails, the next opening cuts it. */
  private async takeBack(): Promise<void> {
    const { file } = this;
    this.file = null;
    await file?.truncate(this.size).catch(() => undefined);
    await file?.datasync().catch(() => undefined);
    await file?.close().catch(() => undefined);
  }

  private async readEntries(entries: readonly PlacedEntry[]): Promise<Result<JournalLine[]>> {
    const lines: JournalLine[] = [];
    let segment = { number: 0, bytes: Buffer.alloc(0) };
    try {
      for (const entry of entries) {
        if (segment.number !== entry.segment)
          segment = { number: entry.segment, bytes: await readFile(join(this.folder, segmentName(entry.segment))) };
        const bytes = segment.bytes.subarray(entry.offset, entry.offset + entry.length);
        if (decodeEntry(bytes)?.hash !== entry.hash) return fail(damagedSinceOpened);
        const { diff, ...change } = decodeChange(bytes);
        const present = upgradeDiff(diff as Diff, this.recordsVersionAt(entry.seq)) as typeof diff;
        lines.push({ seq: entry.seq, hash: entry.hash, change: { ...change, diff: present } });
      }
    } catch (error) {
      return fail(diskFailure(error, 'The library could not be read.'));
    }
    return ok(lines);
  }
}

async function writeWhole(file: JournalFile, bytes: Buffer, from: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, from + done);
    done += bytesWritten;
  }
}

const aheadOfJournal = {
  kind: 'ahead-of-journal',
  message:
    'The library folder is older than what this window shows, so nothing was written. Close the library and open it again.',
};

const olderThanStart = {
  kind: 'journal-start',
  message: 'The oldest lines of the journal cannot be read any more; the snapshot holds what they said.',
};

const changedUnderneath = {
  kind: 'changed-underneath',
  message:
    'The library folder was changed by something else while it was open, so nothing was written. Close the library and open it again.',
};

const damagedSinceOpened = {
  kind: 'damaged',
  message: 'The journal was damaged while the library was open. Close the library, copy its folder, and open it again.',
};
