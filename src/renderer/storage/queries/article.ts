/** One article with its text. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Article, ArticleText } from '../../../core/model/article';
import type { ArticleId } from '../../../core/model/ids';
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

/** Undefined while loading. */
export const useArticle = (session: LibrarySession, id: ArticleId): WholeArticle | null | undefined =>
  useLiveQuery(() => readArticle(session, id), [session, id]);
