/**
 * One open library: its lock, its journal and its snapshots. Everything that writes goes through one queue, so that calls
 * of the window that overlap do not.
 */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, Diff } from '../../core/model/change';
import { changeIdSchema, type ArticleId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import type { Backup, CallOutput, JournalHead, LibraryInfo } from '../../shared/contract';
import { backupIsDue, makeBackup } from './backups';
import { branchFolders } from './branches';
import { dropLines, droppable, type Compacted } from './compact';
import { diskFailure, isDiskError } from './disk-failure';
import type { Journal, JournalLine, OpenJournalFile } from './journal';
import { seedHash } from './journal-line';
import { folders, readLibraryFile, type LibraryFile } from './library-file';
import { recordsVersionAt, upgradeLibrary } from './library-upgrades';
import { takeLock } from './lock';
import { openJournal, type JournalPlaces, type OpenedJournal } from './open-journal';
import { passedHash } from './passed-lines';
import { forgetPurge, notePurge, purgeFiles, redactJournal, unfinishedPurge } from './purge';
import { purgeDiff, purgeSetOf, Redaction, type PurgeSet } from './purge-records';
import { SnapshotKeeper } from './snapshot-keeper';
import { sweepOriginals } from './stray-originals';

export interface LibraryLog {
  readonly write: (level: 'info' | 'warn' | 'error', message: string) => void;
}

export interface OpenOptions {
  readonly log: LibraryLog;
  /** The program's own folder, where backups lie; without it none are made. */
  readonly stateFolder?: string;
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
  readonly places: JournalPlaces;
  readonly options: OpenOptions;
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
    const places = journalPlaces(folder, file, access.writable, options);
    const opened = await openJournal(places);
    const readOnly = !access.writable || opened.readOnly;
    if (!readOnly) await opened.journal.sync();
    const upgraded = readOnly ? file : await upgradeLibrary(folder, file, opened.journal.head.seq);
    const notices = [...access.notices, ...opened.notices];
    for (const notice of notices) options.log.write('warn', `library ${file.id}: ${notice.split('. ')[0] ?? ''}`);
    const { release } = access;
    const library = new OpenLibrary({ folder, file: upgraded, opened, readOnly, notices, release, places, options });
    await library.finishPurge();
    return library;
  } catch (error) {
    await access.release();
    throw error;
  }
}

function journalPlaces(folder: string, file: LibraryFile, writable: boolean, { openFile }: OpenOptions): JournalPlaces {
  return {
    journal: join(folder, 'journal'),
    snapshots: join(folder, 'snapshots'),
    seed: { seq: 0, hash: seedHash(file.id) },
    writable,
    recordsVersionAt: (seq) => recordsVersionAt(file, seq),
    ...(openFile === undefined ? {} : { openFile }),
  };
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
  private journal: Journal;
  private snapshots: SnapshotKeeper;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: Parts) {
    this.folder = parts.folder;
    this.readOnly = parts.readOnly;
    this.journal = parts.opened.journal;
    this.snapshots = new SnapshotKeeper(parts.places.snapshots, this.journal);
  }

  get info(): LibraryInfo {
    const { file, folder, readOnly, notices } = this.parts;
    return { id: file.id, name: file.name, folder, head: this.journal.head, readOnly, notices: [...notices] };
  }

  /** Appends and fsyncs. A snapshot that becomes due is written afterwards, without keeping the caller waiting. */
  async append(changes: readonly Change[]): Promise<Result<CallOutput<'appendChanges'>>> {
    if (this.readOnly) return fail(readOnlyFailure);
    const appended = await this.inTurn(() => this.journal.append(changes, new Date().toISOString()));
    if (appended.ok && this.snapshots.isDue(false)) void this.inTurn(() => this.takeSnapshot(false));
    return appended;
  }

  readJournal(after: number, limit: number): Promise<Result<JournalLine[]>> {
    return this.journal.read(after, limit);
  }

  get head(): JournalHead {
    return this.journal.head;
  }

  /** Lines that a compaction dropped are known as well. */
  async hashAt(seq: number): Promise<Result<string | null>> {
    const there = this.journal.hashAt(seq);
    if (there !== null || seq >= this.journal.start.seq) return ok(there);
    try {
      return ok(await passedHash(this.parts.places.journal, seq));
    } catch (error) {
      return fail(diskFailure(error, 'The library could not be read.'));
    }
  }

  async readSnapshot(from: number): Promise<Result<CallOutput<'readSnapshot'>>> {
    try {
      return await this.snapshots.page(from);
    } catch (error) {
      return fail(diskFailure(error, 'The library’s snapshot could not be read.'));
    }
  }

  /** A backup of the library as it is now; `onlyIfDue`: null unless it changed since the last one, a day ago or more. */
  backUp(onlyIfDue: boolean): Promise<Result<Backup | null>> {
    const { stateFolder } = this.parts.options;
    if (stateFolder === undefined) return Promise.resolve(ok(null));
    return this.trying('The backup could not be made; the library itself is not affected.', async () => {
      const { id, name, folder, head } = this.info;
      const now = new Date();
      if (onlyIfDue && !(await backupIsDue(stateFolder, id, head, now))) return ok(null);
      const records = await this.snapshots.state();
      if (!records.ok) return records;
      const library = { id, name, folder };
      const made = await makeBackup({ state: stateFolder, library, head, records: records.value, now });
      if (onlyIfDue)
        await sweepOriginals(folder, records.value, {
          now,
          branches: branchFolders({ library: folder, id, state: stateFolder }),
        });
      return ok(made);
    });
  }

  /** Takes the articles out of everything on disk; see purge.ts. */
  purge(articles: readonly ArticleId[]): Promise<Result<{ readonly head: JournalHead }>> {
    if (this.readOnly) return Promise.resolve(fail(readOnlyFailure));
    return this.trying('The purge could not be finished. It goes on when the library is opened again.', async () => {
      const state = await this.snapshots.state();
      if (!state.ok) return state;
      const there = articles.filter((id) => state.value.articles.has(id));
      if (there.length === 0) return fail(nothingToPurge);
      const set = purgeSetOf(state.value, there);
      await notePurge(this.folder, set);
      const change = purgeChange(there.length, purgeDiff(state.value, new Redaction(set)));
      const appended = await this.journal.append([change], change.at);
      if (!appended.ok) {
        await forgetPurge(this.folder);
        return appended;
      }
      await this.clear(set);
      return ok({ head: this.head });
    });
  }

  /** One that was cut off by a crash goes on. */
  async finishPurge(): Promise<void> {
    const set = this.readOnly ? null : await unfinishedPurge(this.folder);
    if (set !== null) await this.inTurn(() => this.clear(set));
  }

  private async clear(set: PurgeSet): Promise<void> {
    await redactJournal(this.parts.places.journal, this.journal, new Redaction(set));
    await this.reopen();
    const state = await this.snapshots.state();
    if (!state.ok) throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
    const places = { library: this.folder, id: this.parts.file.id, state: this.parts.options.stateFolder ?? null };
    await purgeFiles(places, set, this.head, state.value);
    await forgetPurge(this.folder);
  }

  /** Drops what two snapshots hold from the journal's beginning; answers what was dropped. */
  compact(): Promise<Result<Compacted>> {
    if (this.readOnly) return Promise.resolve(fail(readOnlyFailure));
    return this.trying('The journal could not be compacted; nothing is lost.', async () => {
      await this.journal.beginSegment();
      const { upTo, lines, bytes } = await droppable(this.parts.places.snapshots, this.journal);
      if (lines > 0) {
        await dropLines(this.parts.places.journal, this.journal, upTo);
        await this.reopen();
      }
      return ok({ lines, bytes });
    });
  }

  private async reopen(): Promise<void> {
    await this.journal.close();
    this.journal = (await openJournal(this.parts.places)).journal;
    this.snapshots = new SnapshotKeeper(this.parts.places.snapshots, this.journal);
  }

  /** Waits for what is being written, makes a last snapshot and a backup if one is due, and gives the lock back. */
  async close(): Promise<void> {
    if (!this.readOnly) {
      await this.inTurn(() => this.takeSnapshot(true));
      if (this.journal.bytes > compactBeyond) this.told(await this.compact());
      this.told(await this.backUp(true));
    }
    await this.inTurn(async () => {
      await this.journal.close();
      await this.parts.release();
    });
  }

  private told(result: Result<unknown>): void {
    if (!result.ok) this.parts.options.log.write('warn', `closing: ${result.error.kind}`);
  }

  /** A snapshot only saves time at the next opening: one that cannot be written is logged and costs nothing else. */
  private async takeSnapshot(closing: boolean): Promise<void> {
    const { log } = this.parts.options;
    if (!this.snapshots.isDue(closing)) return;
    try {
      const taken = await this.snapshots.take();
      if (!taken.ok) log.write('warn', `no snapshot: ${taken.error.kind}`);
    } catch (error) {
      if (!isDiskError(error)) throw error;
      log.write('warn', `no snapshot: ${error.code ?? 'unknown'}`);
    }
  }

  /** In its turn, with an error of the disk as a failure that begins with `otherwise`. */
  private trying<T>(otherwise: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
    return this.inTurn(async () => {
      try {
        return await work();
      } catch (error) {
        return fail(diskFailure(error, otherwise));
      }
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

/** Bytes of journal beyond which closing compacts it. */
const compactBeyond = 64 * 1024 * 1024;

const purgeChange = (count: number, diff: Diff): Change => ({
  id: changeIdSchema.parse(randomUUID()),
  label: count === 1 ? 'Purge an article' : `Purge ${count} articles`,
  coder: '',
  at: new Date().toISOString(),
  base: 0,
  undoes: null,
  diff,
});

const nothingToPurge = { kind: 'no-such-record', message: 'The article is not in the library any more.' };

const readOnlyFailure = {
  kind: 'read-only',
  message: 'This library is open for reading only: the change was not saved. It is kept in the window.',
};
