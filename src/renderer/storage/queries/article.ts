/** One article with its text. */
import type { Article, ArticleText } from '../../../core/model/article';
import type { ArticleId } from '../../../core/model/ids';
import { rereadView, touches } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';

export interface WholeArticle {
  readonly article: Article;
  readonly text: ArticleText;
}

/** Null if there is none of that id, or it was deleted. */
export async function readArticle({ database }: LibrarySession, id: ArticleId): Promise<WholeArticle | null> {
  const [article, text] = await Promise.all([
    database.records('articles').get(id),
    database.records('articleTexts').get(id),
  ]);
  return article === undefined || text === undefined || article.deleted ? null : { article, text };
}

export const articleView = (id: ArticleId) =>
  rereadView<WholeArticle | null>(
    `article ${id}`,
    (session) => readArticle(session, id),
    (diff) => touches(diff, ['articles', 'articleTexts'], (record) => record.id === id),
  );

/** Undefined while loading. */
export const useArticle = (session: LibrarySession, id: ArticleId): WholeArticle | null | undefined =>
  useLiveView(session, articleView(id));
