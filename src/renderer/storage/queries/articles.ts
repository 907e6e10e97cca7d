/** Articles without their texts, in the order of import, and the counts of their annotations. Deleted ones are left out. */
import type { Article } from '../../../core/model/article';
import type { ArticleId } from '../../../core/model/ids';
import type { Tally } from '../library-database';
import { listView } from '../live/list-view';
import type { LiveView } from '../live/live-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';
import { changedTallies, tallyChanges } from '../tallies';

export type { Tally } from '../library-database';

export async function readArticles({ database }: LibrarySession): Promise<Article[]> {
  const articles = await database.records('articles').all();
  return articles.filter(isShown).sort(byImport);
}

const isShown = (article: Article): boolean => !article.deleted;

const byImport = (a: Article, b: Article): number =>
  compare(a.importedAt, b.importedAt) || compare(a.fileName, b.fileName) || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const articlesView = listView({
  name: 'articles',
  kind: 'articles',
  read: readArticles,
  belongs: isShown,
  compare: byImport,
});

export const useArticles = (session: LibrarySession): readonly Article[] | undefined =>
  useLiveView(session, articlesView);

/** Counts of quotations by status and of codings; an article without annotations has no entry. */
export async function readTallies({ database }: LibrarySession): Promise<ReadonlyMap<ArticleId, Tally>> {
  return new Map((await database.tallies.toArray()).map((tally) => [tally.article, tally]));
}

export const talliesView: LiveView<ReadonlyMap<ArticleId, Tally>> = {
  name: 'tallies',
  sums: true,
  read: readTallies,
  after: (tallies, diff) => {
    const changes = tallyChanges(diff);
    if (changes.size === 0) return tallies;
    const changed = changedTallies((article) => tallies.get(article), changes);
    return new Map([...tallies, ...changed.map((tally) => [tally.article, tally] as const)]);
  },
};

export const useTallies = (session: LibrarySession): ReadonlyMap<ArticleId, Tally> | undefined =>
  useLiveView(session, talliesView);
