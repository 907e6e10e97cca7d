/**
 * One open library: its lock, its journal and its snapshots. Everything that writes goes through one queue, so that calls
 * of the window that overlap do not.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '../../core/model/change';
import { fail, ok, type Result } from '../../core/model/result';
import type { CallOutput, JournalHead, LibraryInfo } from '../../shared/contract';
import { diskFailure, isDiskError } from './disk-failure';
import type { JournalLine, OpenJournalFile } from './journal';
import { seedHash } from './journal-line';
import { folders, readLibraryFile, type LibraryFile } from './library-file';
import { takeLock } from './lock';
import { openJournal, type OpenedJournal } from './open-journal';
import { SnapshotKeeper } from './snapshot-keeper';

export interface LibraryLog {
  readonly write: (level: 'info' | 'warn' | 'error', message: string) => void;
}

export interface OpenOptions {
  readonly log: LibraryLog;
  /** For tests: files that fail. */
  readonly openFile?: OpenJournalFile;
}

interface Parts {
  readonly folder: string;
  readonly file: LibraryFile;
  readonly opened: OpenedJournal;
  readonly readOnly: boolean;
  readonly notices: readonly string[];
  readonly release: () => Promise<void>;
  readonly log: LibraryLog;
}

/** Opens the library in `folder`; where it may not be written, for reading only and with a notice that says why. */
export async function openLibraryFolder(folder: string, options: OpenOptions): Promise<Result<OpenLibrary>> {
  const file = await readLibraryFile(folder);
  if (!file.ok) return file;
  try {
    return ok(await openWith(folder, file.value, options));
  } catch (error) {
    return fail(diskFailure(error, `The library “${file.value.name}” could not be opened.`));
  }
}

async function openWith(folder: string, file: LibraryFile, options: OpenOptions): Promise<OpenLibrary> {
  const access = await takeAccess(folder);
  try {
    const places = {
      journal: join(folder, 'journal'),
      snapshots: join(folder, 'snapshots'),
      seed: { seq: 0, hash: seedHash(file.id) },
      writable: access.writable,
    };
    const { openFile } = options;
    const opened = await openJournal(openFile === undefined ? places : { ...places, openFile });
    const readOnly = !access.writable || opened.readOnly;
    if (!readOnly) await opened.journal.sync();
    const notices = [...access.notices, ...opened.notices];
    for (const notice of notices) options.log.write('warn', `library ${file.id}: ${notice.split('. ')[0] ?? ''}`);
    return new OpenLibrary({ folder, file, opened, readOnly, notices, release: access.release, log: options.log });
  } catch (error) {
    await access.release();
    throw error;
  }
}

interface Access {
  readonly writable: boolean;
  readonly notices: readonly string[];
  readonly release: () => Promise<void>;
}

async function takeAccess(folder: string): Promise<Access> {
  const nothing = async () => undefined;
  const lock = await takeLock(folder);
  if (lock.kind === 'taken') {
    const notice = `This library is open in ${lock.by}. It is shown for reading only here; close it there to change it.`;
    return { writable: false, notices: [notice], release: nothing };
  }
  if (lock.kind === 'not-writable') {
    const notice =
      'The library folder cannot be written (no permission, a drive for reading only, or a full disk), so the library is open for reading only.';
    return { writable: false, notices: [notice], release: nothing };
  }
  for (const name of folders) await mkdir(join(folder, name), { recursive: true });
  return { writable: true, notices: [], release: lock.release };
}

export class OpenLibrary {
  readonly folder: string;
  readonly readOnly: boolean;
  private readonly snapshots: SnapshotKeeper;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: Parts) {
    this.folder = parts.folder;
    this.readOnly = parts.readOnly;
    this.snapshots = new SnapshotKeeper(join(parts.folder, 'snapshots'), parts.opened.journal);
  }

  get info(): LibraryInfo {
    const { file, folder, opened, readOnly, notices } = this.parts;
    return { id: file.id, name: file.name, folder, head: opened.journal.head, readOnly, notices: [...notices] };
  }

  /** Appends and fsyncs. A snapshot that becomes due is written afterwards, without keeping the caller waiting. */
  async append(changes: readonly Change[]): Promise<Result<CallOutput<'appendChanges'>>> {
    if (this.readOnly) return fail(readOnlyFailure);
    const appended = await this.inTurn(() => this.parts.opened.journal.append(changes, new Date().toISOString()));
    if (appended.ok && this.snapshots.isDue(false)) void this.inTurn(() => this.takeSnapshot(false));
    return appended;
  }

  readJournal(after: number, limit: number): Promise<Result<JournalLine[]>> {
    return this.parts.opened.journal.read(after, limit);
  }

  get head(): JournalHead {
    return this.parts.opened.journal.head;
  }

  hashAt(seq: number): string | null {
    return this.parts.opened.journal.hashAt(seq);
  }

  async readSnapshot(from: number): Promise<Result<CallOutput<'readSnapshot'>>> {
    try {
      return await this.snapshots.page(from);
    } catch (error) {
      return fail(diskFailure(error, 'The library’s snapshot could not be read.'));
    }
  }

  /** Waits for what is being written, makes a last snapshot and gives the lock back. */
  async close(): Promise<void> {
    await this.inTurn(async () => {
      if (!this.readOnly) await this.takeSnapshot(true);
      await this.parts.opened.journal.close();
      await this.parts.release();
    });
  }

  /** A snapshot only saves time at the next opening: one that cannot be written is logged and costs nothing else. */
  private async takeSnapshot(closing: boolean): Promise<void> {
    if (!this.snapshots.isDue(closing)) return;
    try {
      const taken = await this.snapshots.take();
      if (!taken.ok) this.parts.log.write('warn', `no snapshot: ${taken.error.kind}`);
    } catch (error) {
      if (!isDiskError(error)) throw error;
      this.parts.log.write('warn', `no snapshot: ${error.code ?? 'unknown'}`);
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

const readOnlyFailure = {
  kind: 'read-only',
  message: 'This library is open for reading only: the change was not saved. It is kept in the window.',
};
