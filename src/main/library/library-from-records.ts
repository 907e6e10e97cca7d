/** Makes a new library of records: of a backup, or of what a window had. It has an id and a journal of its own. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, Diff } from '../../core/model/change';
import { changeIdSchema } from '../../core/model/ids';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';
import { fail, ok, type Result } from '../../core/model/result';
import { randomUUID } from 'node:crypto';
import { createLibraryFolder } from './create-library';
import { diskFailure } from './disk-failure';
import { openLibraryFolder, type OpenOptions } from './open-library';
import { countRecords, type LibraryState } from './replay';
import { namesInFolder } from './names-in-folder';

export interface RecordsSource {
  readonly name: string;
  readonly records: LibraryState;
  /** Folders in which the articles' originals may lie. */
  readonly originals: readonly string[];
  /** Label of the changes that bring the records in: "Restore a backup". */
  readonly label: string;
}

/** Records in one journal line. */
const atOnce = 2000;

/** Answers the new library's folder, and how many originals could not be found. */
export async function libraryFromRecords(
  librariesFolder: string,
  source: RecordsSource,
  options: OpenOptions & { readonly program: string },
): Promise<Result<{ readonly folder: string; readonly missing: number }>> {
  const made = await createLibraryFolder(librariesFolder, source.name, options.program);
  if (!made.ok) return made;
  const opened = await openLibraryFolder(made.value, options);
  if (!opened.ok) return opened;
  try {
    for (const change of changesOf(source)) {
      const appended = await opened.value.append([change]);
      if (!appended.ok) return appended;
    }
    return ok({ folder: made.value, missing: await copyOriginals(made.value, source) });
  } catch (error) {
    return fail(diskFailure(error, `The library “${source.name}” could not be made whole.`));
  } finally {
    await opened.value.close();
  }
}

function* changesOf({ records, label }: RecordsSource): Generator<Change> {
  if (countRecords(records) === 0) return;
  for (const kind of recordKinds) {
    const all = [...(records[kind].values() as Iterable<RecordOf<RecordKind>>)];
    for (let from = 0; from < all.length; from += atOnce)
      yield {
        id: changeIdSchema.parse(randomUUID()),
        label,
        coder: '',
        at: new Date().toISOString(),
        base: 0,
        undoes: null,
        diff: { [kind]: { added: all.slice(from, from + atOnce) } } as Diff,
      };
  }
}

async function copyOriginals(library: string, { records, originals }: RecordsSource): Promise<number> {
  const wanted = new Set([...records.articles.values()].map((article) => article.sha256));
  for (const folder of originals) {
    const names = await namesInFolder(folder);
    for (const name of names) {
      const [hash = '', extension] = name.split('.');
      if (extension === 'tmp' || !wanted.has(hash) || name.endsWith('.tmp')) continue;
      await copyFile(join(folder, name), join(library, 'originals', name));
      wanted.delete(hash);
    }
  }
  return wanted.size;
}
