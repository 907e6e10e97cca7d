/**
 * How the records of one kind lie in the window's copy, behind one interface, so that commands and queries need not know.
 * Most kinds have one row a record (here); annotations lie on shelves (shelves.ts).
 */
import type { Table } from 'dexie';

export type IndexValue = string | readonly string[];

export interface Writing<R> {
  /** Their ids count, and for annotations their article; what else they say does not. */
  readonly removed: readonly R[];
  /** New ones, or ones that take the place of those with the same id. */
  readonly written: readonly R[];
}

export interface RecordStore<R extends { readonly id: string }> {
  readonly get: (id: string) => Promise<R | undefined>;
  /** Those that exist, in the order of `ids`. */
  readonly getMany: (ids: readonly string[]) => Promise<R[]>;
  readonly all: () => Promise<R[]>;
  /** Records whose index (see library-database) holds any of the values, each record once. */
  readonly where: (index: string, values: readonly IndexValue[]) => Promise<R[]>;
  readonly write: (writing: Writing<R>) => Promise<void>;
  /** Fills an empty store part by part, more cheaply than `write`. Each record once. */
  readonly filler: () => (records: readonly R[]) => Promise<void>;
}

/** `links` are what a record is found by besides its id: of an entity its names in lower case. */
export interface Row<R> {
  readonly id: string;
  readonly record: R;
  readonly links?: readonly string[];
}

export class RowStore<R extends { readonly id: string }> implements RecordStore<R> {
  constructor(
    private readonly rows: Table<Row<R>, string>,
    private readonly toRow: (record: R) => Row<R>,
  ) {}

  async get(id: string): Promise<R | undefined> {
    return (await this.rows.get(id))?.record;
  }

  async getMany(ids: readonly string[]): Promise<R[]> {
    return (await this.rows.bulkGet([...ids])).flatMap((row) => (row === undefined ? [] : [row.record]));
  }

  async all(): Promise<R[]> {
    return (await this.rows.toArray()).map((row) => row.record);
  }

  async where(index: string, values: readonly IndexValue[]): Promise<R[]> {
    const [only] = values;
    if (only === undefined) return [];
    const found = this.rows.where(index);
    const rows = values.length === 1 ? found.equals(only as string) : found.anyOf(values as string[]).distinct();
    return (await rows.toArray()).map((row) => row.record);
  }

  async write({ removed, written }: Writing<R>): Promise<void> {
    if (removed.length > 0) await this.rows.bulkDelete(removed.map((record) => record.id));
    if (written.length > 0) await this.put(written);
  }

  filler() {
    return (records: readonly R[]) => this.put(records);
  }

  private async put(records: readonly R[]): Promise<void> {
    await this.rows.bulkPut(records.map(this.toRow));
  }
}
