/**
 * The versions of the window's copy, oldest first, each with the way from the one before. `database-versions.test.ts` opens
 * a stored copy of every one of them; a version without a stored copy fails there.
 */
import type { Dexie, Transaction } from 'dexie';
import type { ArticleId } from '../../core/model/ids';
import type { RecordOf } from '../../core/model/records';
import { entityLinks } from './links';
import { shelfIndexes, ShelfStore, type Shelved } from './shelves';

interface DatabaseVersion {
  readonly version: number;
  /** Version of the records (core/model/records.ts) that it holds. */
  readonly records: number;
  /** Tables that are new, changed, or gone (null). */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (tx: Transaction) => Promise<void>;
}

const versions: readonly DatabaseVersion[] = [
  {
    version: 1,
    records: 1,
    stores: {
      articles: 'id, record.sha256',
      articleTexts: 'id',
      quotations: 'id, record.article, record.status, *links',
      entities: 'id, *links',
      events: 'id, *record.articles',
      codebooks: 'id',
      codes: 'id, record.codebook',
      codings: 'id, record.article, record.code',
      figures: 'id, record.article',
      memos: 'id, [record.target.kind+record.target.id]',
      decisions: 'id, record.event',
      outbox: '++n, id',
      sent: 'seq',
      history: '++n, change, [state+turn]',
      meta: 'key',
      tallies: 'article',
    },
  },
  {
    // Annotations move from a row each to shelves by article; saved searches are new.
    version: 2,
    records: 2,
    stores: {
      quotations: null,
      codings: null,
      figures: null,
      quotationShelves: shelfIndexes,
      codingShelves: shelfIndexes,
      figureShelves: shelfIndexes,
      searches: 'id',
    },
    upgrade: async (tx) => {
      await ontoShelves<RecordOf<'quotations'>>(tx, 'quotations', 'quotationShelves', entityLinks);
      await ontoShelves<RecordOf<'codings'>>(tx, 'codings', 'codingShelves', ({ code }) => [code]);
      await ontoShelves<RecordOf<'figures'>>(tx, 'figures', 'figureShelves', () => []);
    },
  },
];

export const databaseVersion = versions.length;

/** Versions of the records that each version of the database holds, oldest first. */
export const recordsHeld: readonly number[] = versions.map(({ records }) => records);

/** For a database of version `upTo`, the newest if not given: tests make old ones. */
export function declareVersions(database: Dexie, upTo = databaseVersion): void {
  for (const { version, stores, upgrade } of versions.slice(0, upTo)) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade !== undefined) declared.upgrade(upgrade);
  }
}

async function ontoShelves<R extends Shelved>(
  tx: Transaction,
  from: string,
  to: string,
  linksOf: (record: R) => readonly string[],
): Promise<void> {
  const fill = new ShelfStore<R>(tx.table(to), linksOf).filler();
  const rows = tx.table<{ readonly record: R }>(from);
  const articles = (await rows.orderBy('record.article').uniqueKeys()) as unknown as ArticleId[];
  for (const article of articles)
    await fill((await rows.where('record.article').equals(article).toArray()).map((row) => row.record));
}
