/** Deletes articles from view. Their records stay until purged, so that it can be undone with all annotations. */
import type { ArticleId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export function deleteArticles(session: LibrarySession, articles: readonly ArticleId[]): Promise<Result<Done<null>>> {
  const label = articles.length === 1 ? 'Delete an article' : `Delete ${articles.length} articles`;
  return runCommand(session, label, async (tx) => {
    const there = (await tx.getMany('articles', articles)).filter((article) => !article.deleted);
    const updated = there.map((article) => [article, { ...article, deleted: true }] as const);
    return ok({ diff: { articles: { updated } }, value: null });
  });
}
