/** The texts of many articles at once, for the search index. */
import type { ArticleId } from '../../../core/model/ids';
import type { LibrarySession } from '../session';

/** An article that is not there has no entry. */
export async function readArticleTexts(
  { database }: LibrarySession,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, string>> {
  const rows = await database.rows('articleTexts').bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row ? [[row.record.id, row.record.text] as const] : [])));
}
