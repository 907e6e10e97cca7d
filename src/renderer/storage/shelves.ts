/**
 * Annotations as they lie in the window's copy: an article's annotations of one kind together on shelves, rows of up to 64.
 * With a row for each, making a copy of 100,000 anew took Chromium seven times as long: its cost is in rows and in index
 * entries, not in bytes. An annotation never changes its article.
 */
import { Dexie, type Table } from 'dexie';
import type { ArticleId } from '../../core/model/ids';
import type { IndexValue, RecordStore, Writing } from './record-store';

export interface Shelved {
  readonly id: string;
  readonly article: ArticleId;
}

export interface Shelf<R extends Shelved> {
  readonly article: ArticleId;
  /** Number of the shelf among the article's own; gaps may occur. */
  readonly n: number;
  readonly records: readonly R[];
  /** Ids of the records and what they name (entities, a code), for the indexes. */
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

export type ShelfKey = readonly [article: ArticleId, n: number];

/** Indexes of a table of shelves. */
export const shelfIndexes = '[article+n], *ids, *links';

/** Records on a shelf. Writing one writes its whole shelf: with 64 that costs what a row with its indexes did. */
const shelfHolds = 64;

/** So many annotations of one article are looked up one by one; for more, all shelves of the article are read. */
const few = 4;

/** Beyond so many ids or articles the whole table is read at once. */
const many = 500;

export class ShelfStore<R extends Shelved> implements RecordStore<R> {
  constructor(
    private readonly shelves: Table<Shelf<R>, ShelfKey>,
    private readonly linksOf: (record: R) => readonly string[],
  ) {}

  async get(id: string): Promise<R | undefined> {
    const shelf = await this.shelves.where('ids').equals(id).first();
    return shelf?.records.find((record) => record.id === id);
  }

  async getMany(ids: readonly string[]): Promise<R[]> {
    const shelves = ids.length > many ? await this.shelves.toArray() : await this.shelvesWith(ids);
    const found = new Map(shelves.flatMap(({ records }) => records.map((record) => [record.id, record])));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  async all(): Promise<R[]> {
    return (await this.shelves.toArray()).flatMap((shelf) => shelf.records);
  }

  /** By `article`, or by `links`. */
  async where(index: string, values: readonly IndexValue[]): Promise<R[]> {
    if (index === 'article') return this.ofArticles(values as readonly ArticleId[]);
    if (index !== 'links') throw new Error(`annotations have no index ${index}`);
    const wanted = new Set(values);
    const shelves =
      values.length === 0
        ? []
        : await this.shelves
            .where('links')
            .anyOf(values as string[])
            .distinct()
            .toArray();
    const records = shelves.flatMap((shelf) => shelf.records);
    return records.filter((record) => this.linksOf(record).some((link) => wanted.has(link)));
  }

  async write({ removed, written }: Writing<R>): Promise<void> {
    const articles = [...new Set([...removed, ...written].map((record) => record.article))];
    const arranged = await Promise.all(
      articles.map(async (article) => {
        const part = {
          removed: removed.filter((record) => record.article === article),
          written: written.filter((record) => record.article === article),
        };
        return arrange(article, await this.reach(article, part), part);
      }),
    );
    const empty = arranged.flatMap((one) => one.empty.map((n): ShelfKey => [one.article, n]));
    const changed = arranged.flatMap((one) =>
      one.changed.map(({ n, records }) => this.shelfOf(one.article, n, records)),
    );
    if (empty.length > 0) await this.shelves.bulkDelete(empty);
    if (changed.length > 0) await this.shelves.bulkPut(changed);
  }

  /** New shelves only: the end of a part may leave a shelf half full, and that does no harm. */
  filler() {
    const next = new Map<ArticleId, number>();
    return async (records: readonly R[]): Promise<void> => {
      const shelves = [...byArticle(records)].flatMap(([article, group]) => {
        const from = next.get(article) ?? 0;
        const parts = inShelves(group);
        next.set(article, from + parts.length);
        return parts.map((part, i) => this.shelfOf(article, from + i, part));
      });
      await this.shelves.bulkPut(shelves);
    };
  }

  private shelfOf(article: ArticleId, n: number, records: readonly R[]): Shelf<R> {
    const links = [...new Set(records.flatMap(this.linksOf))];
    return { article, n, records, ids: records.map((record) => record.id), links };
  }

  private async ofArticles(articles: readonly ArticleId[]): Promise<R[]> {
    if (articles.length > many) {
      const wanted = new Set(articles);
      return (await this.all()).filter((record) => wanted.has(record.article));
    }
    const shelves = await Promise.all(articles.map((article) => this.range(article).toArray()));
    return shelves.flat().flatMap((shelf) => shelf.records);
  }

  private range(article: ArticleId) {
    return this.shelves.where('[article+n]').between([article, Dexie.minKey], [article, Dexie.maxKey]);
  }

  private lastOf(article: ArticleId) {
    return this.range(article).reverse().limit(1);
  }

  private async shelvesWith(ids: readonly string[]): Promise<Shelf<R>[]> {
    const keys = await Promise.all(ids.map((id) => this.shelves.where('ids').equals(id).primaryKeys()));
    const different = new Map(keys.flat().map((key) => [JSON.stringify(key), key]));
    const shelves = await this.shelves.bulkGet([...different.values()]);
    return shelves.filter((shelf) => shelf !== undefined);
  }

  /** The article's shelves that the records are on, and its last one; or all of them. */
  private async reach(article: ArticleId, { removed, written }: Writing<R>): Promise<readonly Shelf<R>[]> {
    const ids = [...removed, ...written].map((record) => record.id);
    if (ids.length > few) return this.range(article).toArray();
    const [holding, last] = await Promise.all([this.shelvesWith(ids), this.lastOf(article).toArray()]);
    const here = holding.filter((shelf) => shelf.article === article);
    return here.some(({ n }) => n === last[0]?.n) ? here : [...here, ...last];
  }
}

interface Arranged<R> {
  readonly article: ArticleId;
  readonly changed: readonly { readonly n: number; readonly records: readonly R[] }[];
  /** Numbers of shelves that hold nothing any more. */
  readonly empty: readonly number[];
}

/** What the article's shelves are after the writing; `shelves` must hold its last one. */
function arrange<R extends Shelved>(
  article: ArticleId,
  shelves: readonly Shelf<R>[],
  { removed, written }: Writing<R>,
): Arranged<R> {
  const gone = new Set(removed.map((record) => record.id));
  const wanted = new Map(written.map((record) => [record.id, record]));
  const changed: { n: number; records: R[] }[] = [];
  for (const { n, records, ids } of shelves) {
    if (!ids.some((id) => gone.has(id) || wanted.has(id))) continue;
    const kept = records.filter((record) => !gone.has(record.id) || wanted.has(record.id));
    changed.push({ n, records: kept.map((record) => wanted.get(record.id) ?? record) });
    for (const id of ids) wanted.delete(id);
  }
  const last = shelves.reduce<Shelf<R> | null>((a, b) => (a === null || b.n > a.n ? b : a), null);
  addNew(changed, last, [...wanted.values()]);
  return {
    article,
    changed: changed.filter(({ records }) => records.length > 0),
    empty: changed.filter(({ records }) => records.length === 0).map(({ n }) => n),
  };
}

/** Puts new records on the last shelf as long as it has room, then on new ones. */
function addNew<R extends Shelved>(
  changed: { n: number; records: R[] }[],
  last: Shelf<R> | null,
  records: readonly R[],
): void {
  if (records.length === 0) return;
  const open = changed.find(({ n }) => n === last?.n) ?? { n: last?.n ?? 0, records: [...(last?.records ?? [])] };
  const room = Math.max(0, shelfHolds - open.records.length);
  if (room > 0) {
    open.records.push(...records.slice(0, room));
    if (!changed.includes(open)) changed.push(open);
  }
  changed.push(...inShelves(records.slice(room)).map((part, i) => ({ n: open.n + 1 + i, records: part })));
}

function inShelves<R>(records: readonly R[]): R[][] {
  const count = Math.ceil(records.length / shelfHolds);
  return Array.from({ length: count }, (_, i) => records.slice(i * shelfHolds, (i + 1) * shelfHolds));
}

function byArticle<R extends Shelved>(records: readonly R[]): Map<ArticleId, R[]> {
  const groups = new Map<ArticleId, R[]>();
  for (const record of records) {
    const group = groups.get(record.article);
    if (group === undefined) groups.set(record.article, [record]);
    else group.push(record);
  }
  return groups;
}
