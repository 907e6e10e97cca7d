import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createEntity } from './commands/create-entity';
import { readEntities } from './queries/entities';
import { readHistory } from './queries/history';
import type { LibrarySession } from './session';
import { memorySession } from './testing/memory-session';

let session: LibrarySession;
beforeEach(async () => {
  session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
});

/** The write of the outbox fails with the error, after the records were written in the same transaction. */
function failOutbox(error: Error): () => void {
  const { outbox } = session.database;
  const add = outbox.add.bind(outbox);
  Object.assign(outbox, { add: () => Dexie.Promise.reject(error) });
  return () => void Object.assign(outbox, { add });
}

describe('a command', () => {
  it('on a full disk does nothing at all, says so, and can be tried again', async () => {
    const mend = failOutbox(new Dexie.QuotaExceededError('full'));
    expect(await createEntity(session, { name: 'Ilse Brandt' })).toMatchObject({
      ok: false,
      error: { kind: 'disk-full' },
    });
    expect(await readEntities(session)).toEqual([]);
    expect(await readHistory(session)).toEqual({ undo: null, redo: null });
    mend();
    expect(await createEntity(session, { name: 'Ilse Brandt' })).toMatchObject({ ok: true });
    expect((await readEntities(session)).length).toBe(1);
  });

  it('that meets a fault of the program writes nothing and throws', async () => {
    failOutbox(new TypeError('a fault'));
    await expect(createEntity(session, { name: 'Ilse Brandt' })).rejects.toThrow('a fault');
    expect(await readEntities(session)).toEqual([]);
  });

  it('is on its way to the journal when it answers, and the window says so', async () => {
    expect(session.saveState.get()).toEqual({ kind: 'saved' });
    const states: string[] = [];
    session.saveState.subscribe(() => states.push(session.saveState.get().kind));
    await createEntity(session, { name: 'Ilse Brandt' });
    expect(session.saveState.get().kind).toBe('saving');
    expect(await session.flush()).toEqual({ ok: true, value: null });
    expect([...new Set(states)]).toEqual(['saving', 'saved']);
    expect(states.lastIndexOf('saved')).toBe(states.indexOf('saved'));
    expect(await session.database.outbox.count()).toBe(0);
  });
});
