/** The libraries this machine knows, by id: the only way from an id to a folder. `libraries.json` in the state folder. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryId } from '../../core/model/ids';
import { libraryIdSchema } from '../../core/model/ids';
import { z } from '../../core/model/zod';
import type { RecentLibrary } from '../../shared/contract';
import { writeJsonAtomically } from './atomic-write';
import { isMissing } from './disk-failure';

const knownSchema = z.object({
  id: libraryIdSchema,
  name: z.string(),
  folder: z.string(),
  openedAt: z.iso.datetime(),
  /** The library made of the sample that ships with the program. */
  sample: z.boolean().default(false),
});
export type KnownLibrary = z.infer<typeof knownSchema>;

export class KnownLibraries {
  private queue: Promise<unknown> = Promise.resolve();
  private readonly path: string;

  constructor(private readonly stateFolder: string) {
    this.path = join(stateFolder, 'libraries.json');
  }

  /** Newest first. A list that cannot be read is an empty one: libraries are found again by opening their folders. */
  async all(): Promise<KnownLibrary[]> {
    try {
      return z.array(knownSchema).parse(JSON.parse(await readFile(this.path, 'utf8')));
    } catch (error) {
      if (isMissing(error) || error instanceof SyntaxError || error instanceof z.ZodError) return [];
      throw error;
    }
  }

  async find(id: LibraryId): Promise<KnownLibrary | null> {
    return (await this.all()).find((library) => library.id === id) ?? null;
  }

  async recent(): Promise<RecentLibrary[]> {
    const known = await this.all();
    return Promise.all(
      known.map(async ({ id, name, folder, openedAt }) => {
        return { id, name, folder, openedAt, missing: !(await isFile(join(folder, 'library.json'))) };
      }),
    );
  }

  /** Puts the library first in the list. */
  remember(library: Omit<KnownLibrary, 'sample'> & { readonly sample?: boolean }): Promise<void> {
    return this.inTurn(async () => {
      const before = await this.all();
      const same = before.find((known) => known.id === library.id);
      const entry = { ...library, sample: library.sample ?? same?.sample ?? false };
      await mkdir(this.stateFolder, { recursive: true });
      await writeJsonAtomically(this.path, [entry, ...before.filter((known) => known.id !== library.id)]);
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    return turn;
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
