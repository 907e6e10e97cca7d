/**
 * The library part of the contract as one object, the same for Electron, the Chromium host, the command line and tests.
 * Input was parsed at the host's boundary. The window names libraries by id; folders come from the list of known ones.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LibraryId } from '../../core/model/ids';
import { fail, ok, type Result } from '../../core/model/result';
import type { Bridge } from '../../shared/bridge';
import type { Backup, CallOutput, HostEvent, LibraryInfo, Watch } from '../../shared/contract';
import { listBackups } from './backups';
import { keepBranch, listBranches, readBranch, settleBranch } from './branches';
import { createLibraryFolder } from './create-library';
import { diskFailure } from './disk-failure';
import { importFile } from './import-file';
import type { OpenJournalFile } from './journal';
import { KnownLibraries } from './known-libraries';
import { LibrariesPlace } from './libraries-place';
import { OpenLibraries, unknownLibrary } from './open-libraries';
import type { LibraryLog, OpenLibrary } from './open-library';
import { pathOfOriginal, readOriginal } from './originals';
import { saveReportInLibrary } from './reports';
import { openBranch, restoreBackup } from './restore';
import { readSettings, writeSettings } from './settings-file';
import { Watches } from './watching/watches';
import { namesInFolder } from './names-in-folder';

export interface LibraryHandlerOptions {
  /** Where new libraries are made as long as the analyst has not chosen another folder. */
  readonly librariesFolder: string;
  /** The program's own folder: settings and the list of known libraries. */
  readonly stateFolder: string;
  /** The sample that ships with the program: its `articles` folder holds what is imported. */
  readonly sampleFolder: string;
  readonly log: LibraryLog;
  /** Version of the program, written into new libraries. */
  readonly program?: string;
  /** Tells the window something that it did not ask for. */
  readonly tell?: (event: HostEvent) => void;
  /** For tests: journal files that fail. */
  readonly openFile?: OpenJournalFile;
}

/** As the calls below need it. */
type Options = LibraryHandlerOptions & { readonly place: LibrariesPlace };

export type LibraryCall =
  | 'readSettings'
  | 'writeSettings'
  | 'recentLibraries'
  | 'createLibrary'
  | 'createSampleLibrary'
  | 'openLibrary'
  | 'closeLibrary'
  | 'librariesPlace'
  | 'usualLibrariesPlace'
  | 'appendChanges'
  | 'readJournal'
  | 'journalHashAt'
  | 'readSnapshot'
  | 'keepBranch'
  | 'listBranches'
  | 'readBranch'
  | 'settleBranch'
  | 'openBranch'
  | 'listBackups'
  | 'backUp'
  | 'restoreBackup'
  | 'purgeArticles'
  | 'importFile'
  | 'readOriginal'
  | 'readWatch'
  | 'readWatchedFile'
  | 'settleWatchedFiles'
  | 'answerEarlierFiles'
  | 'stopWatching'
  | 'saveReport';

export type LibraryHandlers = Pick<Bridge, LibraryCall>;

export interface Libraries {
  readonly handlers: LibraryHandlers;
  /** Opens the library in a folder that the analyst chose in the host's dialog, and remembers it. */
  readonly openFolder: (folder: string) => Promise<Result<LibraryInfo>>;
  /** Watches a folder that the analyst chose in the host's dialog. */
  readonly watchFolder: (library: LibraryId, folder: string) => Promise<Result<Watch>>;
  /** Where new libraries are made: what the host's dialog begins with, and changes. */
  readonly place: LibrariesPlace;
  /** Paths for the file manager: of a library that is known, of an original in one that is open. */
  readonly paths: {
    readonly library: (id: LibraryId) => Promise<Result<string>>;
    readonly original: (id: LibraryId, sha256: string) => Promise<Result<string>>;
  };
  /** Before the program ends: last snapshots, locks given back. */
  readonly closeAll: () => Promise<void>;
}

export function createLibraryHandlers(given: LibraryHandlerOptions): Libraries {
  const options = { ...given, place: new LibrariesPlace(given.stateFolder, given.librariesFolder) };
  const known = new KnownLibraries(options.stateFolder);
  const watches = new Watches(options.stateFolder, options.tell ?? (() => undefined));
  const libraries = new OpenLibraries(known, options, watches);
  const handlers = {
    ...libraryCalls(options, known, libraries),
    ...journalCalls(libraries),
    ...branchCalls(options, libraries),
    ...backupCalls(options, libraries),
    ...fileCalls(libraries),
    ...watches.calls,
  } satisfies LibraryHandlers;
  return {
    handlers,
    openFolder: (folder) => libraries.openFolder(folder),
    watchFolder: (library, folder) => watches.choose(library, folder),
    place: options.place,
    paths: {
      library: async (id) => {
        const entry = await known.find(id);
        return entry === null ? fail(unknownLibrary) : ok(entry.folder);
      },
      original: (id, sha256) => libraries.use(id, (open) => pathOfOriginal(open.folder, sha256)),
    },
    closeAll: () => libraries.closeAll(),
  };
}

const libraryCalls = (options: Options, known: KnownLibraries, libraries: OpenLibraries) =>
  ({
    readSettings: () => readSettings(options.stateFolder),
    writeSettings: (settings) => writeSettings(options.stateFolder, settings),
    recentLibraries: async () => ok(await known.recent()),
    createLibrary: async ({ name }) => {
      const made = await newFolder(options, name);
      return made.ok ? libraries.openFolder(made.value) : made;
    },
    librariesPlace: async () => ok(await options.place.shown()),
    usualLibrariesPlace: () => options.place.goBack(),
    createSampleLibrary: () => createSample(options, known, libraries),
    openLibrary: ({ library }) => libraries.openKnown(library),
    closeLibrary: async ({ library }) => {
      await libraries.close(library);
      return ok(null);
    },
  }) satisfies Partial<LibraryHandlers>;

const journalCalls = (libraries: OpenLibraries) =>
  ({
    appendChanges: ({ library, changes }) => libraries.use(library, (open) => open.append(changes)),
    readJournal: ({ library, after, limit }) =>
      libraries.use(library, async (open) => {
        const lines = await open.readJournal(after, limit);
        return lines.ok ? ok({ lines: lines.value, head: open.head }) : lines;
      }),
    journalHashAt: ({ library, seq }) => libraries.use(library, (open) => open.hashAt(seq)),
    readSnapshot: ({ library, from }) => libraries.use(library, (open) => open.readSnapshot(from)),
    purgeArticles: ({ library, articles }) => libraries.use(library, (open) => open.purge(articles)),
  }) satisfies Partial<LibraryHandlers>;

const branchCalls = (options: Options, libraries: OpenLibraries) => {
  const places = (open: OpenLibrary) => ({ library: open.folder, id: open.info.id, state: options.stateFolder });
  return {
    keepBranch: ({ library, ...part }) => libraries.use(library, (open) => keepBranch(places(open), part)),
    listBranches: ({ library }) => libraries.use(library, (open) => listBranches(places(open))),
    readBranch: ({ library, branch }) => libraries.use(library, (open) => readBranch(places(open), branch)),
    settleBranch: ({ library, branch }) => libraries.use(library, (open) => settleBranch(places(open), branch)),
    openBranch: ({ library, branch }) => openBranch(options, libraries, library, branch),
  } satisfies Partial<LibraryHandlers>;
};

const backupCalls = (options: Options, libraries: OpenLibraries) =>
  ({
    listBackups: async () => ok(await listBackups(options.stateFolder)),
    backUp: ({ library }) =>
      libraries.use(library, async (open) => {
        const made = await open.backUp(false);
        return made.ok && made.value === null ? fail(noBackup) : (made as Result<Backup>);
      }),
    restoreBackup: ({ library, backup }) => restoreBackup(options, libraries, library, backup),
  }) satisfies Partial<LibraryHandlers>;

const fileCalls = (libraries: OpenLibraries) =>
  ({
    importFile: ({ library, fileName, bytes }) =>
      libraries.use(library, async (open) =>
        open.readOnly ? fail(readOnlyImport) : ok(await importFile(open.folder, fileName, bytes)),
      ),
    readOriginal: ({ library, sha256 }) =>
      libraries.use(library, async (open) => {
        const bytes = await readOriginal(open.folder, sha256);
        return bytes.ok ? ok({ bytes: bytes.value }) : bytes;
      }),
    saveReport: ({ library, suggestedName, bytes }) =>
      libraries.use(library, (open) => saveReportInLibrary(open.folder, suggestedName, bytes)),
  }) satisfies Partial<LibraryHandlers>;

const noBackup = { kind: 'no-backup', message: 'Backups have no folder here.' };

const readOnlyImport = {
  kind: 'read-only',
  message: 'This library is open for reading only, so nothing can be imported into it.',
};

async function newFolder(options: Options, name: string): Promise<Result<string>> {
  const place = await options.place.folder();
  return place.ok ? createLibraryFolder(place.value, name, options.program ?? 'unknown') : place;
}

/** The sample library made before, or a new one; with the files to import as long as its journal is empty. */
async function createSample(
  options: Options,
  known: KnownLibraries,
  libraries: OpenLibraries,
): Promise<Result<CallOutput<'createSampleLibrary'>>> {
  const library = await sampleLibrary(options, known, libraries);
  if (!library.ok) return library;
  if (library.value.head.seq > 0) return ok({ library: library.value, files: [] });
  try {
    return ok({ library: library.value, files: await sampleFiles(join(options.sampleFolder, 'articles')) });
  } catch (error) {
    return fail(diskFailure(error, 'The sample articles could not be read.'));
  }
}

async function sampleLibrary(
  options: Options,
  known: KnownLibraries,
  libraries: OpenLibraries,
): Promise<Result<LibraryInfo>> {
  const before: LibraryId | undefined = (await known.all()).find((library) => library.sample)?.id;
  const missing = (await known.recent()).find((library) => library.id === before)?.missing ?? true;
  if (before !== undefined && !missing) return libraries.openKnown(before);
  const made = await newFolder(options, 'Sample library');
  return made.ok ? libraries.openFolder(made.value, { sample: true }) : made;
}

async function sampleFiles(folder: string) {
  const names = (await namesInFolder(folder)).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })));
}
