/** Articles without their texts, in the order of import, and the counts of their annotations. Deleted ones are left out. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Article } from '../../../core/model/article';
import type { ArticleId } from '../../../core/model/ids';
import type { Tally } from '../library-database';
import type { LibrarySession } from '../session';

export type { Tally } from '../library-database';

export async function readArticles({ database }: LibrarySession): Promise<Article[]> {
  const articles = await database.records('articles').all();
  return articles
    .filter((article) => !article.deleted)
    .sort((a, b) => compare(a.importedAt, b.importedAt) || compare(a.fileName, b.fileName));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const useArticles = (session: LibrarySession): readonly Article[] | undefined =>
  useLiveQuery(() => readArticles(session), [session]);

/** Counts of quotations by status and of codings; an article without annotations has no entry. */
export async function readTallies({ database }: LibrarySession): Promise<ReadonlyMap<ArticleId, Tally>> {
  return new Map((await database.tallies.toArray()).map((tally) => [tally.article, tally]));
}

export const useTallies = (session: LibrarySession): ReadonlyMap<ArticleId, Tally> | undefined =>
  useLiveQuery(() => readTallies(session), [session]);
