/** Opens a stored copy of every earlier version of the window's database. A version without a stored copy fails. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryIdSchema } from '../../core/model/ids';
import { recordKinds, recordSchemas, recordsVersion } from '../../core/model/records';
import { recordUpgrades } from '../../core/model/record-upgrades';
import { temporaryPlace, must, allChanges, type TemporaryPlace } from '../../main/library/testing/temporary-libraries';
import { databaseVersion, declareVersions, recordsHeld } from './database-versions';
import { databaseName, LibraryDatabase, type DatabasePlace } from './library-database';
import { readQuotedWords } from './queries/quoted-words';
import { openWindow } from './testing/open-world';

/** A window's database as it was dumped by the program of that version. */
interface StoredWindow {
  readonly library: string;
  readonly schema: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const fixture = async (version: number): Promise<StoredWindow> =>
  JSON.parse(await readFile(new URL(`./fixtures/window-${version}.json`, import.meta.url), 'utf8')) as StoredWindow;

async function storedAt(version: number, stored: StoredWindow, place: DatabasePlace): Promise<void> {
  const old = new Dexie(databaseName(libraryIdSchema.parse(stored.library)), place);
  declareVersions(old, version);
  await old.open();
  const schema = old.tables.map(({ name, schema: { primKey, indexes } }) => [
    name,
    [primKey.src, ...indexes.map((index) => index.src)].join(', '),
  ]);
  expect(Object.fromEntries(schema), 'a version once given out is not changed').toEqual(stored.schema);
  for (const [name, rows] of Object.entries(stored.tables)) await old.table(name).bulkAdd([...rows]);
  old.close();
}

it('Each version of the records has a version of the window’s database, and the newest holds the newest', () => {
  expect([...new Set(recordsHeld)]).toEqual([1, ...recordUpgrades.map(({ to }) => to)]);
  expect(recordsHeld.at(-1)).toBe(recordsVersion);
});

const earlier = Array.from({ length: databaseVersion - 1 }, (_, i) => i + 1);
let home: TemporaryPlace;
beforeEach(async () => {
  home = await temporaryPlace();
});
afterEach(() => home.remove());

describe.each(earlier)('a window’s copy of version %i', (version) => {
  it('has all its records after the upgrade, each as its schema wants it, and the outbox, the head and the undo steps', async () => {
    const stored = await fixture(version);
    const place = { indexedDB: new IDBFactory(), IDBKeyRange };
    await storedAt(version, stored, place);
    const database = new LibraryDatabase(libraryIdSchema.parse(stored.library), place);
    await database.open();
    for (const kind of recordKinds) {
      const records = await database.records(kind).all();
      const before = (stored.tables[kind] ?? []).map((row) => row['id']).sort();
      // A kind that came later has nothing stored.
      if (kind in stored.schema) expect(before.length, `${kind} were stored`).toBeGreaterThan(0);
      expect(records.map((record) => record.id).sort()).toEqual(before);
      for (const record of records) expect(recordSchemas[kind].safeParse(record).success).toBe(true);
    }
    for (const name of ['outbox', 'sent', 'history', 'meta', 'tallies'])
      expect(await database.table(name).toArray()).toEqual(stored.tables[name]);
    database.close();
  });

  it('goes on with its library: what waited is saved, and annotations are found', async () => {
    const stored = await fixture(version);
    const place = { indexedDB: new IDBFactory(), IDBKeyRange };
    await storedAt(version, stored, place);
    const folder = join(home.root, 'library');
    await cp(new URL('../../main/library/fixtures/format-1', import.meta.url), folder, { recursive: true });
    const host = home.start();
    const info = must(await host.openFolder(folder));
    const session = await openWindow(host.handlers, info, place);
    expect(session.notices).toEqual([]);
    must(await session.flush());
    const last = (await allChanges(host, info.id)).pop();
    expect(last?.diff.memos?.added?.[0]?.text).toBe('Not sent yet.');
    const [entity] = await session.database.records('entities').all();
    if (entity === undefined) throw new Error('no entity');
    const said = await readQuotedWords(session, entity.id);
    expect(said.length).toBeGreaterThan(1);
    expect(said.map(({ words }) => words)).toContain('“We shall sail at noon,”');
    must(await session.close());
  });
});
