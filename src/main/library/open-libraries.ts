/** The libraries that are open in this process, by id. Opening one that is open answers what it is now. */
import type { LibraryId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import type { LibraryInfo } from '../../shared/contract';
import type { KnownLibraries } from './known-libraries';
import { openLibraryFolder, type OpenLibrary, type OpenOptions } from './open-library';
import { diskFailure } from './disk-failure';

/** From the opening of a library to the look whether a backup is due. */
const backupAfterMs = 2 * 60_000;

export class OpenLibraries {
  private readonly open = new Map<LibraryId, OpenLibrary>();
  private readonly timers = new Map<LibraryId, NodeJS.Timeout>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly known: KnownLibraries,
    private readonly options: OpenOptions,
    /** Told of each library that has been opened for writing, and of each that is about to be closed. */
    private readonly follow: {
      readonly begin: (id: LibraryId, folder: string) => Promise<void>;
      readonly end: (id: LibraryId) => Promise<void>;
    },
  ) {}

  async openKnown(id: LibraryId): Promise<Result<LibraryInfo>> {
    const entry = await this.known.find(id);
    return entry === null ? fail(unknownLibrary) : this.openFolder(entry.folder);
  }

  /** Opens the library in `folder` and puts it first in the list of known ones. */
  openFolder(folder: string, marks: { readonly sample?: boolean } = {}): Promise<Result<LibraryInfo>> {
    return this.inTurn(async () => {
      const there = [...this.open.values()].find((library) => library.folder === folder);
      if (there !== undefined) return ok(there.info);
      const opened = await openLibraryFolder(folder, this.options);
      if (!opened.ok) return opened;
      const { info } = opened.value;
      await this.closeNow(info.id);
      this.open.set(info.id, opened.value);
      if (!info.readOnly) {
        this.backUpLater(opened.value);
        await this.follow.begin(info.id, info.folder);
      }
      return this.remembered(info, marks);
    });
  }

  /** Hands the open library to `work`. */
  async use<T>(id: LibraryId, work: (library: OpenLibrary) => Promise<Result<T>>): Promise<Result<T>> {
    const library = this.open.get(id);
    return library === undefined ? fail(notOpen) : work(library);
  }

  close(id: LibraryId): Promise<void> {
    return this.inTurn(() => this.closeNow(id));
  }

  async closeAll(): Promise<void> {
    for (const id of [...this.open.keys()]) await this.close(id);
  }

  private async closeNow(id: LibraryId): Promise<void> {
    const library = this.open.get(id);
    this.open.delete(id);
    clearTimeout(this.timers.get(id));
    this.timers.delete(id);
    await this.follow.end(id);
    await library?.close();
  }

  /** Not while the window makes its copy anew, perhaps; one that is due is made at closing in any case. */
  private backUpLater(library: OpenLibrary): void {
    const timer = setTimeout(() => void this.backUp(library), backupAfterMs);
    timer.unref();
    this.timers.set(library.info.id, timer);
  }

  private async backUp(library: OpenLibrary): Promise<void> {
    const made = await library.backUp(true);
    if (!made.ok) this.options.log.write('warn', `no backup: ${made.error.kind}`);
  }

  private async remembered(info: LibraryInfo, marks: { readonly sample?: boolean }): Promise<Result<LibraryInfo>> {
    const { id, name, folder } = info;
    try {
      await this.known.remember({ id, name, folder, openedAt: new Date().toISOString(), ...marks });
      return ok(info);
    } catch (error) {
      // The library itself is open and well: that the list could not be written is said, not more.
      const { message } = diskFailure(error, 'The list of libraries could not be written.');
      return ok({ ...info, notices: [...info.notices, message] });
    }
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

export const unknownLibrary = {
  kind: 'unknown-library',
  message: 'This library is not in the list of known ones any more. Open its folder from the menu.',
};

const notOpen = { kind: 'not-open', message: 'The library is not open any more. Open it again.' };
