/** Files into an open library as named changes, some at a time, as the window does it. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article, ArticleText } from '../core/model/article';
import type { Change } from '../core/model/change';
import { articleIdSchema, changeIdSchema } from '../core/model/ids';
import { countWordsRead } from '../core/text/words-read';
import { importFile } from '../main/library/import-file';
import type { OpenLibrary } from '../main/library/open-library';
import { unreadable, type InputFile } from './input-files';

export interface Imported {
  readonly added: number;
  readonly known: number;
  readonly failed: number;
}

type ReadFile = Extract<Awaited<ReturnType<typeof importFile>>, { kind: 'read' }>;

/** One journal line holds so many articles: few enough to stay readable, many enough to be quick. */
const AT_ONCE = 25;
/** Journal lines read at once. */
const PAGE = 1000;
const CODER = 'command line';

export async function importIntoLibrary(
  library: OpenLibrary,
  files: readonly InputFile[],
  report: (message: string) => void,
): Promise<Imported> {
  const known = await articlesByOriginal(library);
  let [added, there, failed] = [0, 0, 0];
  for (let from = 0; from < files.length; from += AT_ONCE) {
    const fresh: ReadFile[] = [];
    const deleted: Article[] = [];
    for (const file of files.slice(from, from + AT_ONCE)) {
      const read = await readInto(library, file);
      if (typeof read === 'string') {
        failed += 1;
        report(read);
        continue;
      }
      const before = known.get(read.sha256);
      if (before === undefined) fresh.push(read);
      else if (before !== 'this run' && before.deleted) deleted.push(before);
      else there += 1;
      known.set(read.sha256, 'this run');
    }
    const count = fresh.length + deleted.length;
    const refused = count === 0 ? null : await append(library, fresh, deleted);
    if (refused === null) added += count;
    else {
      failed += count;
      report(refused);
    }
  }
  return { added, known: there, failed };
}

/** What was read, or why not. */
async function readInto(library: OpenLibrary, { path, file }: InputFile): Promise<ReadFile | string> {
  try {
    const read = await importFile(library.folder, file, new Uint8Array(readFileSync(path)));
    return read.kind === 'read' ? read : read.message;
  } catch (error) {
    return unreadable(file, error).message;
  }
}

/** The library's articles as its journal leaves them, by the hash of the original; a deleted one comes back when imported. */
async function articlesByOriginal(library: OpenLibrary): Promise<Map<string, Article | 'this run'>> {
  const known = new Map<string, Article | 'this run'>();
  for (let after = 0; ; after += PAGE) {
    const lines = await library.readJournal(after, PAGE);
    if (!lines.ok) throw new Error(lines.error.message);
    for (const { change } of lines.value) {
      const { added = [], updated = [], removed = [] } = change.diff.articles ?? {};
      for (const article of removed) known.delete(article.sha256);
      for (const article of [...added, ...updated.map(([, to]) => to)]) known.set(article.sha256, article);
    }
    if (lines.value.length < PAGE) return known;
  }
}

/** Null when the lines are on disk, else why not. */
async function append(
  library: OpenLibrary,
  files: readonly ReadFile[],
  deleted: readonly Article[],
): Promise<string | null> {
  const now = new Date().toISOString();
  const records = files.map((file) => recordsOf(file, now));
  const count = files.length + deleted.length;
  const change: Change = {
    id: changeIdSchema.parse(randomUUID()),
    label: count === 1 ? 'Import an article' : `Import ${count} articles`,
    coder: CODER,
    at: now,
    base: library.head.seq,
    undoes: null,
    diff: {
      articles: {
        added: records.map((r) => r.article),
        updated: deleted.map((article) => [article, { ...article, deleted: false }] as const),
      },
      articleTexts: { added: records.map((r) => r.text) },
    },
  };
  const appended = await library.append([change]);
  return appended.ok ? null : appended.error.message;
}

function recordsOf(file: ReadFile, now: string): { article: Article; text: ArticleText } {
  const id = articleIdSchema.parse(randomUUID());
  const { text, paragraphs, metadata, leftOut } = file.article;
  const { fileName, byteSize, sha256 } = file;
  const article = {
    id,
    fileName,
    byteSize,
    sha256,
    importedAt: now,
    metadata,
    wordCount: countWordsRead(text, paragraphs),
  };
  return { article: { ...article, deleted: false, analysedBy: null }, text: { id, text, paragraphs, leftOut } };
}
