/**
 * Ways from older forms of a library folder to the present one. They run once, when the library is opened for writing;
 * one that is opened for reading only is read as it is. `library-versions.test.ts` opens a stored library of each version.
 */
import { recordsVersion } from '../../core/model/records';
import { libraryFormatVersion, writeLibraryFile, type LibraryFile } from './library-file';

interface LibraryUpgrade {
  /** The format version that the step leads to. */
  readonly to: number;
  readonly run: (folder: string, file: LibraryFile) => Promise<LibraryFile>;
}

export const libraryUpgrades: readonly LibraryUpgrade[] = [
  // Journals of format 1 are journals of format 2 that were never compacted and have no redacted line. The number keeps
  // programs away that do not know those.
  { to: 2, run: async (_, file) => file },
];

/** `lastSeq` is the journal's head: lines up to it are in the form of the records that the file names. */
export async function upgradeLibrary(
  folder: string,
  file: LibraryFile,
  lastSeq: number,
  upgrades: readonly LibraryUpgrade[] = libraryUpgrades,
): Promise<LibraryFile> {
  if (file.formatVersion === libraryFormatVersion && file.recordsVersion === recordsVersion) return file;
  let upgraded = file;
  for (const { to, run } of upgrades.filter((step) => step.to > file.formatVersion))
    upgraded = { ...(await run(folder, upgraded)), formatVersion: to };
  if (file.recordsVersion < recordsVersion)
    upgraded = {
      ...upgraded,
      recordsVersion,
      eras: [...upgraded.eras, { recordsVersion: file.recordsVersion, lastSeq }],
    };
  await writeLibraryFile(folder, upgraded);
  return upgraded;
}

/** In which form of the records the line is. */
export const recordsVersionAt = ({ eras, recordsVersion: now }: LibraryFile, seq: number): number =>
  eras.find(({ lastSeq }) => seq <= lastSeq)?.recordsVersion ?? now;
