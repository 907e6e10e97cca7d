/**
 * The window's copy of a library: one IndexedDB database a library, one table a record kind, and beside them the outbox,
 * the changes sent lately, the undo history and the journal's head as this copy knows it.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Change, Diff } from '../../core/model/change';
import type { ArticleId, ChangeId, LibraryId } from '../../core/model/ids';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';
import type { JournalHead } from '../../shared/contract';

/**
 * `links` are what a record is found by besides its id: of a quotation the ids of the entities it names, of an entity its
 * names in lower case.
 */
export interface Row<R> {
  readonly id: string;
  readonly record: R;
  readonly links?: readonly string[];
}

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

/** Indexes the queries and commands need, beside the primary key `id`. */
const indexes: Record<RecordKind, string> = {
  articles: 'record.sha256',
  articleTexts: '',
  quotations: 'record.article, record.status, *links',
  entities: '*links',
  events: '*record.articles',
  codebooks: '',
  codes: 'record.codebook',
  codings: 'record.article, record.code',
  figures: 'record.article',
  memos: '[record.target.kind+record.target.id]',
  decisions: 'record.event',
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

  constructor(library: LibraryId, place?: DatabasePlace) {
    super(databaseName(library), place);
    const records = recordKinds.map((kind) => [kind, ['id', indexes[kind]].filter((part) => part !== '').join(', ')]);
    this.version(1).stores({
      ...(Object.fromEntries(records) as Record<string, string>),
      outbox: '++n, id',
      sent: 'seq',
      history: '++n, change, [state+turn]',
      meta: 'key',
      tallies: 'article',
    });
  }

  /** The table of a record kind. */
  rows<K extends RecordKind>(kind: K): Table<Row<RecordOf<K>>, string> {
    return this.table(kind);
  }
}
