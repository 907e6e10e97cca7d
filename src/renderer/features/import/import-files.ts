/**
 * Brings files into the open library: original to the library folder, text and kinds back, records into storage, then
 * suggestions. Reading can begin with the first article; the rest goes on behind it and can be cancelled.
 */
import type { ArticleId } from '../../../core/model/ids';
import { endJob, setJob } from '../../session/jobs';
import { notify } from '../../session/notices';
import { useServices } from '../../session/services';
import { openArticle, useView } from '../../session/view';
import { importArticles, type ReadFile } from '../../storage/commands/import-articles';
import { importVersion } from '../../storage/commands/import-version';
import { readArticle, type WholeArticle } from '../../storage/queries/article';
import { readArticles } from '../../storage/queries/articles';
import type { LibrarySession } from '../../storage/session';
import { analyseArticles, notAnalysed } from './analyse-articles';
import { namedFile, type NamedFile } from './dropped-files';
import { changeReport, emptyReport, useImport } from './import-store';
import { sortVersions, type NewerVersion } from './sort-versions';
import { suggestEvents } from './suggest-events';

/** Files whose records go into one change. Small, so that little waits; large enough for thousands of files. */
const batchSize = 25;

let running: AbortController | null = null;

export const cancelImport = (): void => running?.abort();

export interface ImportOptions {
  /** Told after each batch which files were dealt with: brought in, known already, or not readable. */
  readonly handled?: (files: readonly NamedFile[]) => Promise<void>;
  /** Failures of the report before are still shown: for files that come by themselves, whom nobody dropped. */
  readonly keepFailures?: boolean;
  /** Is aborted by the analyst's cancel. */
  readonly control?: AbortController;
}

/** Answers when everything is read and analysed, or the import was cancelled. */
export async function importFiles(
  session: LibrarySession,
  files: readonly NamedFile[],
  options: ImportOptions = {},
): Promise<readonly ArticleId[]> {
  if (files.length === 0) {
    notify('Nothing to add: no files were found in what you dropped.', 'warning');
    return [];
  }
  const control = options.control ?? new AbortController();
  const { added, left } = await inTurn(() => readAll(session, files, { ...options, control }));
  if (useView.getState().active === null && added[0]) openArticle(added[0]);
  // Those of this import first; then what a cancelled one left, so that dropping its folder again goes on with both.
  const analysed = await analyseArticles(session, [...new Set([...added, ...left])], control.signal);
  const events = await suggestEvents(session, analysed);
  changeReport(() => ({ eventsSuggested: events }));
  return added;
}

/** What is dropped while files are being read waits for them: nothing of either is lost, and their counts stay apart. */
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const mine = turn.then(run);
  turn = mine.catch(() => undefined);
  return mine;
}

async function readAll(
  session: LibrarySession,
  files: readonly NamedFile[],
  { control, handled, keepFailures }: ImportOptions & { readonly control: AbortController },
): Promise<{ readonly added: readonly ArticleId[]; readonly left: readonly ArticleId[] }> {
  running = control;
  const failed = keepFailures ? (useImport.getState().report?.failed ?? []) : [];
  useImport.setState({ report: { ...emptyReport, failed, total: files.length, running: true } });
  showProgress();
  const added = await readFiles(session, files, { signal: control.signal, handled });
  changeReport(() => ({ running: false, cancelled: control.signal.aborted }));
  const left = await notAnalysed(session);
  endJob('import');
  return { added, left };
}

async function readFiles(
  session: LibrarySession,
  files: readonly NamedFile[],
  { signal, handled }: { readonly signal: AbortSignal; readonly handled: ImportOptions['handled'] },
): Promise<ArticleId[]> {
  const added: ArticleId[] = [];
  const known = new Set((await readArticles(session)).map((article) => article.sha256));
  for (let at = 0; at < files.length && !signal.aborted; at += batchSize) {
    const read: ReadFile[] = [];
    const done: NamedFile[] = [];
    for (const file of files.slice(at, at + batchSize)) {
      if (signal.aborted) break;
      const outcome = await unlessAborted(signal, readFile(session, file, { known, signal }));
      if (outcome === 'aborted') break;
      if (outcome !== 'not-yet') done.push(file);
      if (outcome && outcome !== 'not-yet') read.push(outcome);
      changeReport((report) => ({ done: report.done + 1 }));
      showProgress();
    }
    added.push(...(await store(session, read)));
    await handled?.(done);
  }
  return added;
}

/** Cancelling does not wait for a large file that is being read: what comes of it is dropped. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T | 'aborted'> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve('aborted');
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * Null where nothing is to be stored: the file failed, or is in the library already, as after an import that was cut short.
 * `not-yet`: in a watched folder, a file that is being written again or is gone by now.
 */
async function readFile(
  session: LibrarySession,
  { name, bytes }: NamedFile,
  { known, signal }: { readonly known: ReadonlySet<string>; readonly signal: AbortSignal },
): Promise<ReadFile | 'not-yet' | null> {
  const found = await bytes();
  if (!found.ok && notYet.has(found.error.kind)) return 'not-yet';
  if (found.ok && known.has(await sha256Of(found.value))) {
    changeReport((report) => ({ known: report.known + 1 }));
    return null;
  }
  const answer = found.ok
    ? await session.bridge.importFile({
        library: session.library.id,
        fileName: name.slice(-1024),
        bytes: found.value,
      })
    : found;
  // The report is that of another import by now, or gone.
  if (signal.aborted) return null;
  if (answer.ok && answer.value.kind === 'read') return answer.value;
  const message = answer.ok ? (answer.value.kind === 'failed' ? answer.value.message : '') : answer.error.message;
  changeReport(({ failed }) => ({ failed: [...failed, { fileName: name, message }] }));
  return null;
}

/** Kinds of failure that the next look at a watched folder settles by itself. */
const notYet: ReadonlySet<string> = new Set(['changed', 'unknown-file']);

const sha256Of = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

async function store(session: LibrarySession, read: readonly ReadFile[]): Promise<readonly ArticleId[]> {
  if (read.length === 0) return [];
  const { fresh, versions, sameText } = await sortVersions(session, read);
  const newer = await storeVersions(session, versions);
  const stored = fresh.length === 0 ? null : await importArticles(session, fresh);
  if (stored && !stored.ok) {
    changeReport(({ failed }) => ({
      failed: [...failed, ...fresh.map(({ fileName }) => ({ fileName, message: stored.error.message }))],
    }));
    return newer;
  }
  const { added = [], restored = [] } = stored?.ok ? stored.value.value : {};
  const known = sameText + fresh.length - added.length - restored.length;
  const counts = await countsOf(session, [...added, ...newer]);
  changeReport((report) => ({
    read: report.read + added.length + newer.length,
    words: report.words + counts.words,
    boilerplate: report.boilerplate + counts.boilerplate,
    leftOut: report.leftOut + counts.leftOut,
    leftOutOf: [...report.leftOutOf, ...counts.leftOutOf],
    known: report.known + known,
    restored: report.restored + restored.length,
  }));
  return [...newer, ...added, ...restored];
}

async function storeVersions(
  session: LibrarySession,
  versions: readonly NewerVersion[],
): Promise<readonly ArticleId[]> {
  const made: ArticleId[] = [];
  for (const { older, file } of versions) {
    const stored = await importVersion(session, older, file);
    if (!stored.ok) {
      changeReport(({ failed }) => ({
        failed: [...failed, { fileName: file.fileName, message: stored.error.message }],
      }));
      continue;
    }
    const { article, orphans } = stored.value.value;
    made.push(article);
    changeReport((report) => ({ versions: [...report.versions, article], orphans: report.orphans + orphans }));
    replaceInView(older, article);
  }
  return made;
}

/** The reader shows the version that took the older one's place. */
function replaceInView(older: ArticleId, newer: ArticleId): void {
  const { active, tabs } = useView.getState();
  if (tabs.includes(older)) useView.setState({ tabs: tabs.map((tab) => (tab === older ? newer : tab)) });
  if (active === older) openArticle(newer);
}

async function countsOf(session: LibrarySession, articles: readonly ArticleId[]) {
  const whole = (await Promise.all(articles.map((id) => readArticle(session, id)))).flatMap((one) => one ?? []);
  const sum = (of: (one: WholeArticle) => number): number => whole.reduce((total, one) => total + of(one), 0);
  return {
    words: sum(({ article }) => article.wordCount),
    boilerplate: sum(({ text }) => text.paragraphs.filter(({ kind }) => kind === 'boilerplate').length),
    leftOut: sum(({ text }) => text.leftOut.length),
    leftOutOf: whole.filter(({ text }) => text.leftOut.length > 0).map(({ article }) => article.id),
  };
}

function showProgress(): void {
  const { report } = useImport.getState();
  if (report)
    setJob({ id: 'import', label: 'Adding articles', done: report.done, total: report.total, cancel: cancelImport });
}

/** Text typed or pasted by the analyst is kept as a file like any other. */
export async function importPastedText(text: string): Promise<void> {
  const { session } = useServices.getState();
  if (!session) return;
  const name = `pasted ${new Date()
    .toISOString()
    .slice(0, 16)
    .replace(/[-:T]/g, (sign) => (sign === 'T' ? ' ' : ''))}.txt`;
  await importFiles(session, [namedFile(name, new Blob([text]))]);
}
