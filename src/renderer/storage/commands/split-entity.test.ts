import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntityId } from '../../../core/model/ids';
import { readSourceQuotations } from '../queries/sources';
import type { LibrarySession } from '../session';
import { importMadeUp, memorySession, valueOf } from '../testing/memory-session';
import { undo } from '../undo';
import { createEntity } from './create-entity';
import { splitEntity } from './split-entity';

let session: LibrarySession;
beforeEach(async () => {
  session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
});
const names = async () =>
  (await session.database.records('entities').all()).map(({ name, aliases }) => [name, ...aliases].join(', ')).sort();

describe('splitting a source', () => {
  it('parts its names, and undo joins them again', async () => {
    const aliases = ['Aron Veit', 'Lena Veit'];
    const id = await valueOf(createEntity(session, { name: 'Veit', aliases, role: 'engineer' }));
    await valueOf(splitEntity(session, id, { name: 'Lena Veit', aliases: ['Lena Veit'] }, []));
    expect(await names()).toEqual(['Lena Veit', 'Veit, Aron Veit']);
    await undo(session);
    expect(await names()).toEqual(['Veit, Aron Veit, Lena Veit']);
  });

  it('takes the quotations named along, and no others', async () => {
    await importMadeUp(session, 1);
    const [entity] = await session.database.records('entities').all();
    if (!entity) throw new Error('the made-up article quotes somebody');
    const before = await readSourceQuotations(session, entity.id);
    const [first] = before;
    if (!first) throw new Error('quoted somewhere');
    const made = await valueOf(splitEntity(session, entity.id, { name: 'Another', aliases: [] }, [first.quotation.id]));
    const said = async (id: EntityId) => (await readSourceQuotations(session, id)).map(({ quotation }) => quotation.id);
    expect(await said(made)).toEqual([first.quotation.id]);
    expect(await said(entity.id)).toEqual(before.slice(1).map(({ quotation }) => quotation.id));
    await undo(session);
    expect(await said(entity.id)).toHaveLength(before.length);
  });

  it('says so when the source is gone', async () => {
    const split = await splitEntity(session, 'none' as EntityId, { name: 'A', aliases: [] }, []);
    expect(split).toMatchObject({ ok: false, error: { kind: 'no-such-record' } });
  });
});
