import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { placeWriter, readPlace } from './place';
import { memorySession } from './testing/memory-session';

describe('the place kept in a library', () => {
  it('is the newest one, on disk when the writer says so', async () => {
    const session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
    expect(await readPlace(session)).toBeUndefined();
    const writer = placeWriter(session);
    for (let n = 1; n <= 20; n++) writer.write({ tabs: [n] });
    await writer.written();
    expect(await readPlace(session)).toEqual({ tabs: [20] });
    writer.write({ tabs: [] });
    await writer.written();
    expect(await readPlace(session)).toEqual({ tabs: [] });
  });

  it('does not trouble a window whose copy is closed', async () => {
    const session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
    const writer = placeWriter(session);
    session.database.close();
    writer.write({ tabs: [1] });
    await expect(writer.written()).resolves.toBeUndefined();
  });
});
