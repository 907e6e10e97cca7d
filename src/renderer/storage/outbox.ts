/**
 * The outbox: changes that are in the window's copy and not yet known to be in the journal, in the order they were made.
 * Batches that the journal took are kept for a while as `sent`, see folder-behind.ts.
 */
import type { Change } from '../../core/model/change';
import type { JournalHead } from '../../shared/contract';
import type { LibraryDatabase, OutboxRow } from './library-database';
import { recordsTouched } from './records-touched';

/** Contract's limit of changes in one call. */
const mostChanges = 500;

/** Limit of a batch's weight: some five megabytes. */
const heaviestBatch = 5000;

/** Batches kept after they were sent. */
const sentKept = 20;

/** The oldest changes that go together; one that is heavy goes alone. */
export async function nextBatch(database: LibraryDatabase): Promise<OutboxRow[]> {
  const batch: OutboxRow[] = [];
  let weight = 0;
  await database.outbox
    .orderBy('n')
    .until((row) => batch.length >= mostChanges || (batch.length > 0 && weight + weightOf(row.change) > heaviestBatch))
    .each((row) => {
      batch.push(row);
      weight += weightOf(row.change);
    });
  return batch;
}

/** In records, a text counting as one for each 500 characters. */
export function weightOf(change: Change): number {
  const texts = [...(change.diff.articleTexts?.added ?? []), ...(change.diff.articleTexts?.removed ?? [])];
  return recordsTouched(change.diff) + texts.reduce((n, { text }) => n + text.length / 500, 0);
}

/** The journal has the batch: out of the outbox, and the journal's head is this copy's head now. */
export async function acknowledge(
  database: LibraryDatabase,
  batch: readonly OutboxRow[],
  head: JournalHead,
): Promise<void> {
  await database.transaction('rw', database.outbox, database.sent, database.meta, async () => {
    await database.outbox.bulkDelete(batch.map((row) => row.n));
    await database.meta.put({ key: 'head', head });
    await database.sent.put({ ...head, changes: batch.map((row) => row.change) });
    const extra = (await database.sent.count()) - sentKept;
    if (extra > 0) await database.sent.bulkDelete(await database.sent.orderBy('seq').limit(extra).primaryKeys());
  });
}

/** Sets the head without a batch: after catching up or rebuilding, what was sent before no longer follows it. */
export async function startFrom(database: LibraryDatabase, head: JournalHead): Promise<void> {
  await database.meta.put({ key: 'head', head });
  await database.sent.clear();
  await database.sent.put({ ...head, changes: [] });
}
