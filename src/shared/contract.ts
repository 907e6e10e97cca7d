/**
 * THE CONTRACT between the window and the process that owns the disk: every call by name, with the schema of what goes
 * in and what comes out. Handlers live in src/main; three hosts serve the same table (Electron IPC, the Chromium host's
 * binding, tests). The window names libraries by id, never by path.
 */
import { changeSchema } from '../core/model/change';
import { articleIdSchema, libraryIdSchema } from '../core/model/ids';
import { importedArticleSchema } from '../core/model/imported-article';
import { z } from '../core/model/zod';

const bytes = z.instanceof(Uint8Array);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const nothing = z.null();

/** The journal's end: sequence number and hash of the last line. An empty journal has 0 and the library's seed hash. */
export const journalHeadSchema = z.object({ seq: z.int().nonnegative(), hash: sha256 });
export type JournalHead = z.infer<typeof journalHeadSchema>;

export const libraryInfoSchema = z.object({
  id: libraryIdSchema,
  name: z.string(),
  /** Folder, for display only. */
  folder: z.string(),
  head: journalHeadSchema,
  readOnly: z.boolean(),
  /** What opening had to mend or could not read, in the analyst's words. */
  notices: z.array(z.string()),
});
export type LibraryInfo = z.infer<typeof libraryInfoSchema>;

export const recentLibrarySchema = z.object({
  id: libraryIdSchema,
  name: z.string(),
  folder: z.string(),
  openedAt: z.iso.datetime(),
  missing: z.boolean(),
});
export type RecentLibrary = z.infer<typeof recentLibrarySchema>;

export const settingsSchema = z.object({
  coder: z.string(),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.number().min(12).max(32),
  /** Of article text: the reading serif or the sans of the window. */
  typeface: z.enum(['serif', 'sans']),
  singleLetterKeys: z.boolean(),
  /** Keys the analyst changed: command id -> key, empty string = none. */
  keys: z.record(z.string(), z.string()),
  /** Kinds of suggestion shown. */
  suggestions: z.object({ direct: z.boolean(), mixed: z.boolean(), indirect: z.boolean(), figures: z.boolean() }),
  /** Sizes of panes, remembered per window: name -> pixels or percent; 0 = closed. */
  layout: z.record(z.string(), z.number()),
  /** The library that was open when the window closed: opened again at the next start. */
  lastLibrary: libraryIdSchema.nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  coder: '',
  theme: 'system',
  textSize: 17.5,
  typeface: 'serif',
  singleLetterKeys: true,
  keys: {},
  suggestions: { direct: true, mixed: true, indirect: true, figures: true },
  layout: {},
  lastLibrary: null,
};

/** Journal lines as the window reads them back. */
export const journalLineSchema = z.object({ seq: z.int().positive(), hash: sha256, change: changeSchema });

export const importOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    sha256,
    fileName: z.string(),
    byteSize: z.int().nonnegative(),
    article: importedArticleSchema,
  }),
  z.object({ kind: z.literal('failed'), fileName: z.string(), failure: z.string(), message: z.string() }),
]);
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

const branchKindSchema = z.enum(['changes', 'copy']);
/** Names of files, made by the host: time, random letters, kind. */
const branchIdSchema = z.string().regex(/^[0-9TZ-]{20,30}-[0-9a-f]{6}(-changes|-copy)?$/);
export const branchSchema = z.object({
  id: branchIdSchema,
  /** changes: what a window had not saved yet. copy: all that a window showed. */
  kind: branchKindSchema,
  at: z.string(),
  changes: z.int().nonnegative(),
  /** What they did, in the analyst's words; the first few. */
  labels: z.array(z.string()),
});
export type Branch = z.infer<typeof branchSchema>;

const backupNameSchema = z.string().regex(/^\d{10,16}-\d{8}T\d{6}Z(-\d{1,4})?$/);
export const backupSchema = z.object({
  name: backupNameSchema,
  library: libraryIdSchema,
  libraryName: z.string(),
  at: z.iso.datetime(),
  articles: z.int().nonnegative(),
  records: z.int().nonnegative(),
});
export type Backup = z.infer<typeof backupSchema>;

/** One file of a watched folder, named by the host for this run. */
const watchedFileIdSchema = z.string().regex(/^[0-9a-f]{24}$/);
const watchedFiles = z.array(watchedFileIdSchema).max(500);
/** The folder that is watched for a library. */
export const watchSchema = z.object({
  /** For display only. */
  folder: z.string(),
  /** away: gone or not readable, looked for until it returns. crowded: more files in it than are watched. */
  state: z.enum(['watching', 'away', 'crowded']),
  /** Why it is away, in the analyst's words. */
  trouble: z.string().nullable(),
  /** Whole files that wait to be brought in, in name order; a hundred at a time. `name` is the path below the folder. */
  ready: z.array(z.object({ file: watchedFileIdSchema, name: z.string() })),
  /** How many wait for the analyst's word: they were there before, or an import of them was cancelled. */
  earlier: z.int().nonnegative(),
});
export type Watch = z.infer<typeof watchSchema>;

/** Where new libraries are made. `usual`: nobody chose another place. */
const librariesPlaceSchema = z.object({ folder: z.string(), usual: z.boolean() });
export type LibrariesPlace = z.infer<typeof librariesPlaceSchema>;

/** `shown`: false where the machine has no file manager that could be asked; then the path has to do. */
const revealedSchema = z.object({ path: z.string(), shown: z.boolean() });

const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output });

export const contract = {
  /** Host and versions, for the about box and the log. */
  appInfo: call(
    nothing,
    z.object({
      version: z.string(),
      host: z.enum(['electron', 'chromium']),
      hostVersion: z.string(),
      platform: z.string(),
    }),
  ),
  readSettings: call(nothing, settingsSchema),
  writeSettings: call(settingsSchema, nothing),

  recentLibraries: call(nothing, z.array(recentLibrarySchema)),
  /** Makes a folder of that name where libraries live and opens it. */
  createLibrary: call(z.object({ name: z.string().trim().min(1).max(120) }), libraryInfoSchema),
  /** Copies the sample library's files into a new library, or opens the one made before. `files` are to be imported. */
  createSampleLibrary: call(
    nothing,
    z.object({ library: libraryInfoSchema, files: z.array(z.object({ name: z.string(), bytes })) }),
  ),
  openLibrary: call(z.object({ library: libraryIdSchema }), libraryInfoSchema),
  /** Shows the host's folder dialog; null when the analyst changed their mind or the host has no dialog. */
  chooseLibrary: call(nothing, libraryInfoSchema.nullable()),
  closeLibrary: call(z.object({ library: libraryIdSchema }), nothing),
  /** Shows the library's folder in the system's file manager. */
  revealLibrary: call(z.object({ library: libraryIdSchema }), revealedSchema),

  librariesPlace: call(nothing, librariesPlaceSchema),
  /** Shows the host's folder dialog: libraries that are there stay where they are. Null: the analyst changed their mind. */
  chooseLibrariesPlace: call(nothing, librariesPlaceSchema.nullable()),
  /** Back to the folder among the documents. */
  usualLibrariesPlace: call(nothing, librariesPlaceSchema),

  /** Appends and fsyncs. Answers only when the lines are on disk: then, and only then, the window says "Saved". */
  appendChanges: call(
    z.object({ library: libraryIdSchema, changes: z.array(changeSchema).min(1).max(500) }),
    z.object({ head: journalHeadSchema, acknowledged: z.array(z.string()) }),
  ),
  /** Lines after `after`, oldest first, a page at a time. */
  readJournal: call(
    z.object({ library: libraryIdSchema, after: z.int().nonnegative(), limit: z.int().min(1).max(5000) }),
    z.object({ lines: z.array(journalLineSchema), head: journalHeadSchema }),
  ),
  /** Hash of the line with that number; null if there is none: does the window's copy stem from this journal? */
  journalHashAt: call(z.object({ library: libraryIdSchema, seq: z.int().nonnegative() }), sha256.nullable()),
  /**
   * The newest whole snapshot a page at a time, or null if there is none. `from` is 0, then the `next` of the page before
   * (null: that was the last). The journal after `head` completes it. `total` counts records, for progress.
   */
  readSnapshot: call(
    z.object({ library: libraryIdSchema, from: z.int().nonnegative() }),
    z
      .object({
        head: journalHeadSchema,
        total: z.int().nonnegative(),
        next: z.int().positive().nullable(),
        /** `{ kind, record }` as JSON, one a line: text, so that megabytes of records cross the wire cheaply. */
        lines: z.string(),
      })
      .nullable(),
  ),
  /**
   * Keeps what does not fit the journal any more in the library folder, so that nothing is lost. `branch` is null for the
   * first part, then what the call before answered.
   */
  keepBranch: call(
    z.object({
      library: libraryIdSchema,
      kind: branchKindSchema,
      branch: branchIdSchema.nullable(),
      changes: z.array(changeSchema).max(500),
    }),
    z.object({ branch: branchIdSchema, fileName: z.string() }),
  ),
  /** Branches about which the analyst has not decided yet. */
  listBranches: call(z.object({ library: libraryIdSchema }), z.array(branchSchema)),
  readBranch: call(z.object({ library: libraryIdSchema, branch: branchIdSchema }), z.array(changeSchema)),
  /** The analyst has decided: the branch's files are kept, and it is not asked about again. */
  settleBranch: call(z.object({ library: libraryIdSchema, branch: branchIdSchema }), nothing),
  /** Makes a library of its own of a branch that is a window's whole copy, and opens it. */
  openBranch: call(z.object({ library: libraryIdSchema, branch: branchIdSchema }), libraryInfoSchema),

  /** Backups on this machine, those of libraries that are gone as well. */
  listBackups: call(nothing, z.array(backupSchema)),
  /** Makes one now, whether one is due or not. */
  backUp: call(z.object({ library: libraryIdSchema }), backupSchema),
  /** Makes a new library of a backup and opens it. The one it was made of is not touched. */
  restoreBackup: call(z.object({ library: libraryIdSchema, backup: backupNameSchema }), libraryInfoSchema),

  /**
   * Takes articles and all that was said about them out of the journal, the snapshots, the originals, what was put aside
   * and the backups, for good. The journal says that it happened; the window takes it over from there.
   */
  purgeArticles: call(
    z.object({ library: libraryIdSchema, articles: z.array(articleIdSchema).min(1).max(500) }),
    z.object({ head: journalHeadSchema }),
  ),

  /** Stores the original under its hash and reads text, paragraphs and metadata from it. */
  importFile: call(z.object({ library: libraryIdSchema, fileName: z.string().max(1024), bytes }), importOutcomeSchema),
  readOriginal: call(z.object({ library: libraryIdSchema, sha256 }), z.object({ bytes })),
  /** Shows an original in the system's file manager. */
  revealOriginal: call(z.object({ library: libraryIdSchema, sha256 }), revealedSchema),

  /** Shows the host's folder dialog and watches what is chosen, from now on and after restarts. */
  chooseWatchedFolder: call(z.object({ library: libraryIdSchema }), watchSchema.nullable()),
  /** Null: none is watched. The event `watch` says when it is worth asking again. */
  readWatch: call(z.object({ library: libraryIdSchema }), watchSchema.nullable()),
  readWatchedFile: call(z.object({ library: libraryIdSchema, file: watchedFileIdSchema }), z.object({ bytes })),
  /** `taken` were brought in or tried in vain and are not handed out again until they change; `later` join the earlier. */
  settleWatchedFiles: call(
    z.object({ library: libraryIdSchema, taken: watchedFiles, later: watchedFiles }),
    watchSchema,
  ),
  /** What was there before: brought in, or left alone for good. */
  answerEarlierFiles: call(z.object({ library: libraryIdSchema, take: z.boolean() }), watchSchema),
  stopWatching: call(z.object({ library: libraryIdSchema }), nothing),

  /** Writes a report into the library's `reports` folder, or where the host's save dialog says. Null: not saved. */
  saveReport: call(
    z.object({
      library: libraryIdSchema,
      suggestedName: z.string().max(200),
      bytes,
      where: z.enum(['library', 'ask']),
    }),
    z.object({ path: z.string() }).nullable(),
  ),
  /** Prints a self-contained HTML page to PDF in a window without scripts. Electron only. */
  printPdf: call(z.object({ html: z.string() }), z.object({ bytes })),
  showReport: call(z.object({ library: libraryIdSchema, path: z.string() }), nothing),

  /**
   * Erases the browser's own storage, the window's copies of all libraries with it, so that no byte of what was purged is
   * left in its files. The window asks for it only when nothing waits there to be saved, and makes the copies anew.
   */
  eraseWindowCopies: call(nothing, nothing),

  /** A line for the log file. Never article text. */
  writeLog: call(z.object({ level: z.enum(['info', 'warn', 'error']), message: z.string().max(2000) }), nothing),
  /** Last lines of the log, for the settings page. */
  readLog: call(nothing, z.object({ path: z.string(), lines: z.array(z.string()) })),
  /** The window has sent everything: the host may close it. */
  readyToClose: call(nothing, nothing),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<N extends CallName> = z.infer<Contract[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<Contract[N]['output']>;

/** What main tells the window without being asked. */
export const hostEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('command'), command: z.string() }),
  z.object({ kind: z.literal('close-requested') }),
  /** Something about the library's watched folder has changed. */
  z.object({ kind: z.literal('watch'), library: libraryIdSchema }),
]);
export type HostEvent = z.infer<typeof hostEventSchema>;
