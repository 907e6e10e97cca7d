/** Libraries in a temporary folder, for tests. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryId } from '../../../core/model/ids';
import type { Result } from '../../../core/model/result';
import type { CallInput, LibraryInfo } from '../../../shared/contract';
import type { Change } from '../../../core/model/change';
import { createLibraryHandlers, type Libraries, type LibraryHandlerOptions } from '../handlers';

export interface TemporaryPlace {
  readonly root: string;
  /** A process of its own, as it were: other handlers over the same folders. */
  readonly start: (options?: Partial<LibraryHandlerOptions>) => Libraries;
  readonly remove: () => Promise<void>;
}

export async function temporaryPlace(): Promise<TemporaryPlace> {
  const root = await mkdtemp(join(tmpdir(), 'variorum-'));
  const started: Libraries[] = [];
  return {
    root,
    start: (options = {}) => {
      const libraries = createLibraryHandlers({
        librariesFolder: join(root, 'libraries'),
        stateFolder: join(root, 'state'),
        sampleFolder: join(root, 'sample'),
        log: { write: () => undefined },
        ...options,
      });
      started.push(libraries);
      return libraries;
    },
    remove: async () => {
      for (const libraries of started) await libraries.closeAll();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The value, or the failure thrown: in a test both mean what they say. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.message}`);
  return result.value;
}

export const newLibrary = async (libraries: Libraries, name = 'Harbour'): Promise<LibraryInfo> =>
  must(await libraries.handlers.createLibrary({ name }));

export const append = (libraries: Libraries, library: LibraryId, changes: readonly Change[]) =>
  libraries.handlers.appendChanges({ library, changes: changes as CallInput<'appendChanges'>['changes'] });

/** Every change in the journal, in order. */
export async function allChanges(libraries: Libraries, library: LibraryId): Promise<Change[]> {
  const changes: Change[] = [];
  for (let after = 0; ;) {
    const { lines } = must(await libraries.handlers.readJournal({ library, after, limit: 100 }));
    if (lines.length === 0) return changes;
    changes.push(...lines.map((line) => line.change));
    after += lines.length;
  }
}
