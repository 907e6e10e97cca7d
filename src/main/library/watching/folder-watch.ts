/**
 * One library's watched folder: looked at again and again, because that works on every drive, survives the folder's going
 * and coming back, and needs two looks anyway to tell that a file is whole (docs/decisions/0010). Files are handed out by
 * names made up here; the analyst's files are only ever read.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { LibraryId } from '../../../core/model/ids';
import { fail, ok, type Result } from '../../../core/model/result';
import type { Watch } from '../../../shared/contract';
import { diskFailure, isDiskError } from '../disk-failure';
import { lookAtFolder, type SeenFile } from './look-at-folder';
import { changedFile, readWatchedFile } from './read-watched-file';
import { Settling } from './settling';
import { writeWatchFile, type WatchFile } from './watch-file';

/** Milliseconds from one look to the next: while something is being written, and while nothing is. */
const BUSY_MS = 600;
const QUIET_MS = 3000;

/** Part of the time that looking may take at most: large folders on slow drives are looked at less often. */
const SHARE_OF_TIME = 1 / 20;

/** Files handed out at once. */
const MOST_READY = 100;

export interface WatchParts {
  readonly library: LibraryId;
  readonly state: string;
  /** Something changed that the window should know of. */
  readonly tell: () => void;
  /** Milliseconds on a clock that only goes forward. */
  readonly now?: () => number;
  /** For tests: a folder is looked at only when they say so, and a drive that does not answer. */
  readonly byHand?: boolean;
  readonly lookAt?: typeof lookAtFolder;
}

interface Ready {
  readonly id: string;
  readonly stamp: string;
}

export class FolderWatch {
  private readonly settling = new Settling();
  /** Files at rest that wait to be brought in, by name. */
  private ready = new Map<string, Ready>();
  /** What the last look saw: name -> stamp. */
  private there: ReadonlyMap<string, string> = new Map();
  private trouble: string | null = null;
  private state: Watch['state'] = 'watching';
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private busy = false;
  private told = '';
  /** Looks take turns, and so does writing; a drive that does not answer a look holds up nothing else. */
  private looks: Promise<unknown> = Promise.resolve();
  private writes: Promise<unknown> = Promise.resolve();
  private readonly now: () => number;

  constructor(
    private file: WatchFile,
    private readonly parts: WatchParts,
  ) {
    this.now = parts.now ?? (() => performance.now());
    this.plan(0);
  }

  /** What the window shows and does next. */
  get view(): Watch {
    const ready = [...this.ready].slice(0, MOST_READY).map(([name, { id }]) => ({ file: id, name }));
    const earlier = Object.entries(this.file.earlier).filter(([name, stamp]) => this.there.get(name) === stamp).length;
    return { folder: this.file.folder, state: this.state, trouble: this.trouble, ready, earlier };
  }

  /** Looks once, in its turn. */
  look(): Promise<void> {
    const turn = this.looks.then(() => this.lookNow());
    this.looks = turn.catch(() => undefined);
    return turn;
  }

  async read(id: string): Promise<Result<Uint8Array<ArrayBuffer>>> {
    const found = this.named(id);
    if (found === null) return fail(goneFile);
    const [name, { stamp }] = found;
    const bytes = await readWatchedFile(join(this.file.folder, name), stamp);
    // Not at rest after all: it comes again when it is.
    if (!bytes.ok && bytes.error.kind === changedFile.kind) this.ready.delete(name);
    return bytes;
  }

  /** `taken` were brought in or tried in vain; `later` wait for the analyst's word. */
  settle(taken: readonly string[], later: readonly string[]): Promise<Result<Watch>> {
    return this.changing(() => {
      const [done, put] = [this.stampsOf(taken), this.stampsOf(later)];
      for (const name of [...done.keys(), ...put.keys()]) this.ready.delete(name);
      return {
        ...this.file,
        taken: { ...without(this.file.taken, put), ...Object.fromEntries(done) },
        earlier: { ...without(this.file.earlier, done), ...Object.fromEntries(put) },
      };
    });
  }

  /** The analyst's word on what was there before: bring it in, or leave it. */
  answerEarlier(take: boolean): Promise<Result<Watch>> {
    return this.changing(() => {
      const { taken, earlier } = this.file;
      return { ...this.file, taken: take ? taken : { ...taken, ...earlier }, earlier: {} };
    });
  }

  /** Waits for what is being noted, not for a look: the folder's drive may be gone. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.writes;
  }

  private changing(change: () => WatchFile): Promise<Result<Watch>> {
    this.file = change();
    const turn = this.writes.then(() => this.write());
    this.writes = turn.catch(() => undefined);
    return turn;
  }

  private async write(): Promise<Result<Watch>> {
    try {
      await writeWatchFile(this.parts.state, this.parts.library, this.file);
    } catch (error) {
      return fail(diskFailure(error, 'What was brought in from the watched folder could not be noted.'));
    }
    this.plan(0);
    return ok(this.view);
  }

  private stampsOf(ids: readonly string[]): Map<string, string> {
    const wanted = new Set(ids);
    return new Map([...this.ready].flatMap(([name, { id, stamp }]) => (wanted.has(id) ? [[name, stamp]] : [])));
  }

  private named(id: string): readonly [string, Ready] | null {
    return [...this.ready].find(([, file]) => file.id === id) ?? null;
  }

  private async lookNow(): Promise<void> {
    const began = this.now();
    try {
      const files = await (this.parts.lookAt ?? lookAtFolder)(this.file.folder);
      if (files === null) this.rest('crowded', null);
      else this.take(files);
    } catch (error) {
      if (!isDiskError(error)) throw error;
      this.rest('away', diskFailure(error, 'The watched folder cannot be read.').message);
    }
    this.plan(Math.max(this.busy ? BUSY_MS : QUIET_MS, (this.now() - began) / SHARE_OF_TIME));
    this.tellChange();
  }

  private take(files: readonly SeenFile[]): void {
    this.state = 'watching';
    this.trouble = null;
    this.there = new Map(files.map(({ name, stamp }) => [name, stamp]));
    const fresh = files.filter(({ name, stamp }) => this.isNew(name, stamp));
    const rested = this.settling.observe(fresh, this.now());
    this.ready = new Map(
      rested.map(({ name, stamp }) => {
        const before = this.ready.get(name);
        return [name, before?.stamp === stamp ? before : { id: randomBytes(12).toString('hex'), stamp }];
      }),
    );
    this.busy = rested.length < fresh.length;
  }

  private isNew(name: string, stamp: string): boolean {
    return this.file.taken[name] !== stamp && this.file.earlier[name] !== stamp;
  }

  /** Nothing is brought in until the folder can be read again. */
  private rest(state: Watch['state'], trouble: string | null): void {
    this.state = state;
    this.trouble = trouble;
    this.busy = false;
    this.ready = new Map();
    this.settling.forget();
  }

  private plan(after: number): void {
    if (this.closed || this.parts.byHand === true) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), after);
    this.timer.unref();
  }

  private tellChange(): void {
    const now = JSON.stringify(this.view);
    if (now !== this.told && !this.closed) this.parts.tell();
    this.told = now;
  }
}

const without = (stamps: WatchFile['taken'], names: ReadonlyMap<string, string>): WatchFile['taken'] =>
  Object.fromEntries(Object.entries(stamps).filter(([name]) => !names.has(name)));

const goneFile = { kind: 'unknown-file', message: 'The file is not in the watched folder any more.' };
