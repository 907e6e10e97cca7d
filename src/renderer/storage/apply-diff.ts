/**
 * Writes a diff into the window's copy and keeps the tallies true. Runs inside the caller's transaction. The same diff
 * applied to the journal's state (main/library/replay) must give the same records: a property test holds them together.
 */
import type { Diff, RecordDiff } from '../../core/model/change';
import type { ArticleId } from '../../core/model/ids';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';
import type { LibraryDatabase, Tally } from './library-database';

export const isEmptyDiff = (diff: Diff): boolean =>
  recordKinds.every((kind) => {
    const part = diff[kind];
    return !part?.added?.length && !part?.updated?.length && !part?.removed?.length;
  });

export async function applyDiff(database: LibraryDatabase, diff: Diff): Promise<void> {
  for (const kind of recordKinds) {
    const part = diff[kind];
    if (part !== undefined) await applyPart(database, kind, part as RecordDiff<RecordOf<typeof kind>>);
  }
  await addToTallies(database, tallyChanges(diff));
}

async function applyPart<K extends RecordKind>(
  database: LibraryDatabase,
  kind: K,
  part: RecordDiff<RecordOf<K>>,
): Promise<void> {
  const removed = part.removed ?? [];
  const written = [...(part.added ?? []), ...(part.updated ?? []).map(([, to]) => to)];
  if (removed.length + written.length > 0) await database.records(kind).write({ removed, written });
}

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

export async function addToTallies(database: LibraryDatabase, changes: ReadonlyMap<ArticleId, Counts>): Promise<void> {
  const articles = [...changes.keys()];
  if (articles.length === 0) return;
  const before = await database.tallies.bulkGet(articles);
  await database.tallies.bulkPut(
    articles.map((article, i) => sum(article, before[i] ?? noCounts, changes.get(article) ?? noCounts)),
  );
}

const sum = (article: ArticleId, a: Counts, b: Counts): Tally => ({
  article,
  suggested: a.suggested + b.suggested,
  accepted: a.accepted + b.accepted,
  rejected: a.rejected + b.rejected,
  codings: a.codings + b.codings,
});
