/** The texts of many articles at once, for the search index. */
import type { ArticleId } from '../../../core/model/ids';
import type { LibrarySession } from '../session';

/** An article that is not there has no entry. */
export async function readArticleTexts(
  { database }: LibrarySession,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, string>> {
  const texts = await database.records('articleTexts').getMany(ids);
  return new Map(texts.map(({ id, text }) => [id, text]));
}
