import { Dexie } from 'dexie';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { articleIdSchema } from '../../core/model/ids';
import { shelfIndexes, ShelfStore, type Shelf, type Shelved, type ShelfKey } from './shelves';

interface Mark extends Shelved {
  readonly text: string;
  readonly names: readonly string[];
}

const mark = (id: number, article: number, text = ''): Mark => ({
  id: `m${id}`,
  article: articleIdSchema.parse(`a${article}`),
  text,
  names: [`e${id % 3}`, `e${(id + text.length) % 5}`],
});

async function emptyStore() {
  const database = new Dexie('shelves', { indexedDB: new IDBFactory(), IDBKeyRange });
  database.version(1).stores({ shelves: shelfIndexes });
  await database.open();
  const table = database.table<Shelf<Mark>, ShelfKey>('shelves');
  return { table, store: new ShelfStore<Mark>(table, (one) => one.names) };
}

const byId = (marks: Iterable<Mark>): Mark[] => [...marks].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Ids say which article they are of: an annotation never changes its article. */
const someMarks = (most: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: most })
    .chain((ids) => fc.string({ maxLength: 4 }).map((text) => ids.map((id) => mark(id, id % 3, text))));

const step = fc.oneof(
  fc.record({ removed: someMarks(3), written: someMarks(3) }),
  fc.record({ removed: someMarks(80), written: someMarks(150) }),
);

describe('annotations on shelves', () => {
  it('are the same records as in a plain table, however they were written, found by id, article and link', async () => {
    await fc.assert(
      fc.asyncProperty(someMarks(200), fc.array(step, { maxLength: 6 }), async (first, steps) => {
        const { table, store } = await emptyStore();
        const plain = new Map(first.map((one) => [one.id, one]));
        await store.filler()(first);
        for (const { removed, written } of steps) {
          await store.write({ removed, written });
          for (const one of removed) plain.delete(one.id);
          for (const one of written) plain.set(one.id, one);
        }
        const all = [...plain.values()];
        expect(byId(await store.all())).toEqual(byId(all));
        const [some] = all;
        if (some !== undefined) expect(await store.get(some.id)).toEqual(some);
        expect(await store.get('nobody')).toBe(undefined);
        expect(await store.getMany(['m1', 'm2', 'm77', 'nobody', 'm2'])).toEqual(
          ['m1', 'm2', 'm77', 'm2'].flatMap((id) => plain.get(id) ?? []),
        );
        const ofOne = all.filter((one) => one.article === 'a1');
        expect(byId(await store.where('article', ['a1']))).toEqual(byId(ofOne));
        const linked = all.filter((one) => one.names.includes('e1') || one.names.includes('e4'));
        expect(byId(await store.where('links', ['e1', 'e4']))).toEqual(byId(linked));
        const shelves = await table.toArray();
        expect(shelves.every(({ records }) => records.length > 0 && records.length <= 64)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('one more annotation of a large article touches one shelf', async () => {
    const { table, store } = await emptyStore();
    await store.filler()(Array.from({ length: 1000 }, (_, i) => mark(i, 0)));
    const before = await table.toArray();
    await store.write({ removed: [], written: [mark(500, 0, 'new'), mark(5000, 0)] });
    const after = await table.toArray();
    const changed = after.filter((shelf, i) => JSON.stringify(shelf) !== JSON.stringify(before[i]));
    expect(changed.length).toBe(2);
    expect((await store.get('m500'))?.text).toBe('new');
  });

  it('has no index but those', async () => {
    const { store } = await emptyStore();
    await expect(store.where('status', ['x'])).rejects.toThrow('no index');
  });
});
