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
import { readArticles } from '../../storage/queries/articles';
import type { LibrarySession } from '../../storage/session';
import { analyseArticles } from './analyse-articles';
import type { NamedFile } from './dropped-files';
import { changeReport, emptyReport, useImport } from './import-store';
import { suggestEvents } from './suggest-events';

/** Files whose records go into one change. Small, so that little waits; large enough for thousands of files. */
const batchSize = 25;

let running: AbortController | null = null;

export const cancelImport = (): void => running?.abort();

/** Answers when everything is read and analysed, or the import was cancelled. */
export async function importFiles(session: LibrarySession, files: readonly NamedFile[]): Promise<readonly ArticleId[]> {
  if (files.length === 0) {
    notify('Nothing to add: no files were found in what you dropped.', 'warning');
    return [];
  }
  running?.abort();
  const control = new AbortController();
  running = control;
  useImport.setState({ report: { ...emptyReport, total: files.length, running: true } });
  const added = await readFiles(session, files, control.signal);
  changeReport(() => ({ running: false, cancelled: control.signal.aborted }));
  if (useView.getState().active === null && added[0]) openArticle(added[0]);
  const analysed = await analyseArticles(session, added, control.signal);
  const events = await suggestEvents(session, analysed);
  changeReport(() => ({ eventsSuggested: events }));
  return added;
}

async function readFiles(
  session: LibrarySession,
  files: readonly NamedFile[],
  signal: AbortSignal,
): Promise<ArticleId[]> {
  const added: ArticleId[] = [];
  for (let at = 0; at < files.length && !signal.aborted; at += batchSize) {
    const read: ReadFile[] = [];
    for (const file of files.slice(at, at + batchSize)) {
      if (signal.aborted) break;
      const outcome = await readFile(session, file);
      if (outcome) read.push(outcome);
      changeReport(({ done }) => ({ done: done + 1 }));
      showProgress();
    }
    added.push(...(await store(session, read)));
  }
  endJob('import');
  return added;
}

async function readFile(session: LibrarySession, { name, file }: NamedFile): Promise<ReadFile | null> {
  const bytes = await bytesOf(file);
  const answer = bytes
    ? await session.bridge.importFile({ library: session.library.id, fileName: name.slice(-1024), bytes })
    : ({
        ok: false,
        error: { kind: 'unreadable', message: 'The file could not be read. Is it still there?' },
      } as const);
  if (answer.ok && answer.value.kind === 'read') return answer.value;
  const message = answer.ok ? (answer.value.kind === 'failed' ? answer.value.message : '') : answer.error.message;
  changeReport(({ failed }) => ({ failed: [...failed, { fileName: name, message }] }));
  return null;
}

const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

async function store(session: LibrarySession, read: readonly ReadFile[]): Promise<readonly ArticleId[]> {
  if (read.length === 0) return [];
  const before = new Set((await readArticles(session)).map((article) => article.sha256));
  const stored = await importArticles(session, read);
  if (!stored.ok) {
    changeReport(({ failed }) => ({
      failed: [...failed, ...read.map(({ fileName }) => ({ fileName, message: stored.error.message }))],
    }));
    return [];
  }
  const { added, restored, known } = stored.value.value;
  const news = read.filter((file) => !before.has(file.sha256));
  const kinds = news.flatMap(({ article }) => article.paragraphs.map((paragraph) => paragraph.kind));
  changeReport((report) => ({
    read: report.read + added.length,
    words: report.words + news.reduce((sum, { article }) => sum + article.text.split(/\s+/u).length, 0),
    boilerplate: report.boilerplate + kinds.filter((kind) => kind === 'boilerplate').length,
    leftOut: report.leftOut + news.reduce((sum, { article }) => sum + article.leftOut.length, 0),
    known: [...report.known, ...known.map(String)],
    restored: report.restored + restored.length,
  }));
  return [...added, ...restored];
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
  await importFiles(session, [{ name, file: new File([text], name, { type: 'text/plain' }) }]);
}
