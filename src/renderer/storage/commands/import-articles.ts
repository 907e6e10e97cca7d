/** Adds what the host read from files as articles. The same original twice is the same article; a deleted one comes back. */
import type { Article, ArticleText } from '../../../core/model/article';
import { articleIdSchema, type ArticleId, type EventId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { countWordsRead } from '../../../core/text/words-read';
import type { ImportOutcome } from '../../../shared/contract';
import { newId, type CommandTx } from '../command-tx';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { placeInEvent } from './event-membership';

export type ReadFile = Extract<ImportOutcome, { kind: 'read' }>;

export interface ImportedArticles {
  readonly added: readonly ArticleId[];
  /** Were deleted, are shown again. */
  readonly restored: readonly ArticleId[];
  /** Were in the library already. */
  readonly known: readonly ArticleId[];
}

/** One undo step. Hand in some 25 files at a time: one transaction and one journal line hold them all. */
export function importArticles(
  session: LibrarySession,
  files: readonly ReadFile[],
  options: { readonly event?: EventId } = {},
): Promise<Result<Done<ImportedArticles>>> {
  const label = files.length === 1 ? 'Import an article' : `Import ${files.length} articles`;
  return runCommand(session, label, async (tx) => {
    const { fresh, deleted, known } = await sortOut(tx, files);
    const made = fresh.map((file) => articleOf(file, tx.now));
    const added = made.map(({ article }) => article);
    const arrived = [...added, ...deleted].map((article) => article.id);
    const events = options.event === undefined ? {} : await placeInEvent(tx, arrived, options.event);
    return ok({
      diff: {
        articles: { added, updated: deleted.map((article) => [article, { ...article, deleted: false }] as const) },
        articleTexts: { added: made.map(({ text }) => text) },
        events,
      },
      value: {
        added: added.map((article) => article.id),
        restored: deleted.map((article) => article.id),
        known: known.map((article) => article.id),
      },
    });
  });
}

async function sortOut(tx: CommandTx, files: readonly ReadFile[]) {
  const bySha = new Map(
    (
      await tx.whereAny(
        'articles',
        'record.sha256',
        files.map((f) => f.sha256),
      )
    ).map((a) => [a.sha256, a]),
  );
  const fresh = new Map(files.filter((file) => !bySha.has(file.sha256)).map((file) => [file.sha256, file]));
  const there = [...bySha.values()];
  return {
    fresh: [...fresh.values()],
    deleted: there.filter((article) => article.deleted),
    known: there.filter((article) => !article.deleted),
  };
}

function articleOf(file: ReadFile, now: string): { article: Article; text: ArticleText } {
  const id = newId(articleIdSchema);
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
