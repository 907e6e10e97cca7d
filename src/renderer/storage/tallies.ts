/** Counts of each article's annotations, kept true with every change: in the window's copy and in what views hold. */
import type { Diff, RecordDiff } from '../../core/model/change';
import type { ArticleId } from '../../core/model/ids';
import type { LibraryDatabase, Tally } from './library-database';

/** Of one article; what a change does to them may be below 0. */
export type Counts = Omit<Tally, 'article'>;
const noCounts: Counts = { suggested: 0, accepted: 0, rejected: 0, codings: 0 };

/** What a diff does to the counts of each article it touches. */
export function tallyChanges(diff: Diff): Map<ArticleId, Counts> {
  const changes = new Map<ArticleId, Counts>();
  const count = (article: ArticleId, field: keyof Counts, by: number) => {
    const before = changes.get(article) ?? noCounts;
    changes.set(article, { ...before, [field]: before[field] + by });
  };
  const countAll = <R extends { readonly article: ArticleId }>(
    part: RecordDiff<R> | undefined,
    field: (record: R) => keyof Counts,
  ) => {
    for (const record of part?.added ?? []) count(record.article, field(record), 1);
    for (const record of part?.removed ?? []) count(record.article, field(record), -1);
    for (const [from, to] of part?.updated ?? []) {
      count(from.article, field(from), -1);
      count(to.article, field(to), 1);
    }
  };
  countAll(diff.quotations, (quotation) => quotation.status);
  countAll(diff.codings, () => 'codings');
  return changes;
}

/** Adds the counts of `more` to those of `sums`. */
export function addUp(sums: Map<ArticleId, Counts>, more: ReadonlyMap<ArticleId, Counts>): void {
  for (const [article, counts] of more) sums.set(article, sum(sums.get(article) ?? noCounts, counts));
}

/** The tallies that the changes make of those before. */
export const changedTallies = (
  before: (article: ArticleId) => Tally | undefined,
  changes: ReadonlyMap<ArticleId, Counts>,
): Tally[] => [...changes].map(([article, counts]) => ({ article, ...sum(before(article) ?? noCounts, counts) }));

/** Writes them; inside the caller's transaction. */
export async function addToTallies(database: LibraryDatabase, changes: ReadonlyMap<ArticleId, Counts>): Promise<void> {
  if (changes.size === 0) return;
  const before = await database.tallies.bulkGet([...changes.keys()]);
  const there = new Map(before.map((tally) => [tally?.article, tally]));
  await database.tallies.bulkPut(changedTallies((article) => there.get(article), changes));
}

const sum = (a: Counts, b: Counts): Counts => ({
  suggested: a.suggested + b.suggested,
  accepted: a.accepted + b.accepted,
  rejected: a.rejected + b.rejected,
  codings: a.codings + b.codings,
});
