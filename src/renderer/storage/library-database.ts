/**
 * The window's copy of a library: one IndexedDB database a library, one table a record kind, and beside them the outbox,
 * the changes sent lately, the undo history and the journal's head as this copy knows it.
 */
import { Dexie, type EntityTable } from 'dexie';
import type { Change, Diff } from '../../core/model/change';
import type { ArticleId, ChangeId, LibraryId } from '../../core/model/ids';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';
import type { JournalHead } from '../../shared/contract';
import { declareVersions } from './database-versions';
import { entityLinks, nameLinks } from './links';
import { RowStore, type RecordStore, type Row } from './record-store';
import { ShelfStore } from './shelves';

/** Counts of an article's annotations, kept up with every change so that lists need not count. */
export interface Tally {
  readonly article: ArticleId;
  readonly suggested: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly codings: number;
}

export interface OutboxRow {
  readonly n: number;
  readonly id: ChangeId;
  readonly change: Change;
}

/** A batch that is in the journal; kept for a while, in case the folder turns out to have lost its newest lines. */
export interface SentRow {
  /** The journal's head after the batch. */
  readonly seq: number;
  readonly hash: string;
  readonly changes: readonly Change[];
}

export interface HistoryRow {
  readonly n: number;
  readonly change: ChangeId;
  readonly label: string;
  readonly diff: Diff;
  readonly state: 'done' | 'undone';
  /** Raised each time the row changes sides, so that redo goes in the order of undo. */
  readonly turn: number;
}

export interface MetaRow {
  readonly key: 'head';
  readonly head: JournalHead;
}

/** Kinds that lie on shelves, an article's records together; see shelves.ts. */
export type ShelvedKind = 'quotations' | 'codings' | 'figures';

const shelfTables: Record<ShelvedKind, string> = {
  quotations: 'quotationShelves',
  codings: 'codingShelves',
  figures: 'figureShelves',
};

const isShelved = (kind: RecordKind): kind is ShelvedKind => kind in shelfTables;

/** What a shelved record is found by besides its id and its article. */
const shelfLinks: { readonly [K in ShelvedKind]: (record: RecordOf<K>) => readonly string[] } = {
  quotations: entityLinks,
  codings: ({ code }) => [code],
  figures: () => [],
};

/** The IndexedDB to use; the window's own if not given. */
export interface DatabasePlace {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export const databaseName = (library: LibraryId): string => `variorum-${library}`;

export class LibraryDatabase extends Dexie {
  declare readonly outbox: EntityTable<OutboxRow, 'n'>;
  declare readonly sent: EntityTable<SentRow, 'seq'>;
  declare readonly history: EntityTable<HistoryRow, 'n'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;
  declare readonly tallies: EntityTable<Tally, 'article'>;
  private readonly stores: Stores;

  constructor(library: LibraryId, place?: DatabasePlace) {
    // A commit need not reach the drive: what counts is the journal, whose fsync says "Saved". Chromium's default since 121.
    super(databaseName(library), { ...place, chromeTransactionDurability: 'relaxed' });
    declareVersions(this);
    this.stores = Object.fromEntries(recordKinds.map((kind) => [kind, this.storeOf(kind)])) as unknown as Stores;
  }

  /** The records of a kind. */
  records<K extends RecordKind>(kind: K): RecordStore<RecordOf<K>> {
    return this.stores[kind];
  }

  private storeOf(kind: RecordKind): RecordStore<RecordOf<RecordKind>> {
    const store = isShelved(kind)
      ? this.shelves(kind)
      : new RowStore<RecordOf<RecordKind>>(this.table(kind), (record) => toRow(kind, record));
    return store as RecordStore<RecordOf<RecordKind>>;
  }

  shelves<K extends ShelvedKind>(kind: K): ShelfStore<RecordOf<K>> {
    return new ShelfStore(this.table(shelfTables[kind]), shelfLinks[kind]);
  }
}

type Stores = { readonly [K in RecordKind]: RecordStore<RecordOf<K>> };

/** The row of a record, with the links that its kind is found by. */
function toRow(kind: RecordKind, record: RecordOf<RecordKind>): Row<RecordOf<RecordKind>> {
  const { id } = record;
  return kind === 'entities' ? { id, record, links: nameLinks(record as RecordOf<'entities'>) } : { id, record };
}
