/** The watched folders of the open libraries. One process watches for a library: the one that may write to it. */
import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { LibraryId } from '../../../core/model/ids';
import { fail, ok, type Result } from '../../../core/model/result';
import type { Bridge } from '../../../shared/bridge';
import type { HostEvent, Watch } from '../../../shared/contract';
import { diskFailure } from '../disk-failure';
import { FolderWatch } from './folder-watch';
import { lookAtFolder, MOST_FILES } from './look-at-folder';
import { readWatchFile, removeWatchFile, writeWatchFile } from './watch-file';

/** A library that a folder may be watched for. */
interface Watching {
  readonly id: LibraryId;
  readonly folder: string;
  readonly watch: FolderWatch | null;
}

export class Watches {
  private readonly open = new Map<LibraryId, Watching>();

  constructor(
    private readonly state: string,
    private readonly tell: (event: HostEvent) => void,
  ) {}

  /** A library has been opened for writing: what was watched for it is watched again. */
  async begin(id: LibraryId, folder: string): Promise<void> {
    const file = await readWatchFile(this.state, id).catch(() => null);
    this.open.set(id, { id, folder, watch: file === null ? null : this.watchOf(id, file) });
  }

  async end(id: LibraryId): Promise<void> {
    const { watch } = this.open.get(id) ?? {};
    this.open.delete(id);
    await watch?.close();
  }

  /** Watches `chosen`, a folder of the host's dialog; what lies in it already waits for the analyst's word. */
  async choose(id: LibraryId, chosen: string): Promise<Result<Watch>> {
    const library = this.open.get(id);
    if (library === undefined) return fail(notWritable);
    try {
      const folder = await realpath(chosen);
      if (await this.isOwn(folder, library.folder)) return fail(ownFolder);
      const files = await lookAtFolder(folder);
      if (files === null) return fail(tooMany);
      const before = await readWatchFile(this.state, id);
      // The same folder once more: what came in from it has come in.
      const taken = before?.folder === folder ? before.taken : {};
      const fresh = files.filter(({ name, stamp }) => taken[name] !== stamp);
      const earlier = Object.fromEntries(fresh.map(({ name, stamp }) => [name, stamp]));
      const file = { format: 'variorum/watch@1' as const, folder, taken, earlier };
      await writeWatchFile(this.state, id, file);
      await library.watch?.close();
      const watch = this.watchOf(id, file);
      this.open.set(id, { ...library, watch });
      await watch.look();
      return ok(watch.view);
    } catch (error) {
      return fail(diskFailure(error, 'The folder could not be watched.'));
    }
  }

  readonly calls = {
    readWatch: async ({ library }) => ok(this.open.get(library)?.watch?.view ?? null),
    readWatchedFile: ({ library, file }) =>
      this.with(library, async (watch) => {
        const bytes = await watch.read(file);
        return bytes.ok ? ok({ bytes: bytes.value }) : bytes;
      }),
    settleWatchedFiles: ({ library, taken, later }) => this.with(library, (watch) => watch.settle(taken, later)),
    answerEarlierFiles: ({ library, take }) => this.with(library, (watch) => watch.answerEarlier(take)),
    stopWatching: ({ library }) => this.stop(library),
  } satisfies Partial<Bridge>;

  private async stop(id: LibraryId): Promise<Result<null>> {
    const library = this.open.get(id);
    if (library === undefined) return fail(notWritable);
    try {
      await removeWatchFile(this.state, id);
    } catch (error) {
      return fail(diskFailure(error, 'The folder is still watched.'));
    }
    this.open.set(id, { ...library, watch: null });
    await library.watch?.close();
    return ok(null);
  }

  private watchOf(library: LibraryId, file: Parameters<typeof writeWatchFile>[2]): FolderWatch {
    return new FolderWatch(file, { library, state: this.state, tell: () => this.tell({ kind: 'watch', library }) });
  }

  private async with<T>(id: LibraryId, work: (watch: FolderWatch) => Promise<Result<T>>): Promise<Result<T>> {
    const watch = this.open.get(id)?.watch;
    return watch ? work(watch) : fail(notWatched);
  }

  /** The program's own files and the library's must not come in as articles of it. */
  private async isOwn(folder: string, library: string): Promise<boolean> {
    const [state, own] = [await realpath(this.state), await realpath(library)];
    return isWithin(folder, own) || isWithin(folder, state) || (isWithin(state, folder) && !isHidden(folder, state));
  }
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && way !== inner);
}

/** Is there a hidden folder on the way down? Those are not looked into. */
const isHidden = (outer: string, inner: string): boolean =>
  relative(outer, inner)
    .split(sep)
    .some((part) => part.startsWith('.'));

const notWritable = {
  kind: 'read-only',
  message: 'This library is open for reading only, so no folder can be watched for it here.',
};

const notWatched = { kind: 'not-watched', message: 'No folder is watched for this library any more.' };

const ownFolder = {
  kind: 'own-folder',
  message: 'This folder holds the library’s or the program’s own files, so it was not taken. Choose another one.',
};

const tooMany = {
  kind: 'crowded',
  message: `This folder holds more than ${MOST_FILES.toLocaleString('en')} files, too many to be watched. Choose a smaller one, or drop the folder on the window.`,
};
