import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { createEvent } from '../commands/create-event';
import { decideFinding } from '../commands/decide-finding';
import { importMadeUp, memorySession, valueOf } from '../testing/memory-session';
import { decisionsAs, decisionsView } from './decisions';

it('Two coders decide the same finding differently, and both decisions are there, side by side', async () => {
  const ada = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
  const bo = { ...ada, coder: () => 'Bo' };
  const articles = [await importMadeUp(ada, 1)];
  const event = await valueOf(createEvent(ada, { name: 'Ferries', articles }));
  await valueOf(decideFinding(ada, { event, finding: 'f', verdict: 'confirmed', comment: 'Clear.' }));
  const seen = async (coder: string) => decisionsAs(coder, await decisionsView(event).read(ada)).get('f');

  expect(await seen('Bo')).toMatchObject({ coder: 'Ada', verdict: 'confirmed', own: null });
  await valueOf(decideFinding(bo, { event, finding: 'f', verdict: 'dismissed' }));
  expect(await seen('Bo')).toMatchObject({
    verdict: 'dismissed',
    comment: '',
    others: [{ coder: 'Ada', comment: 'Clear.' }],
  });
  expect(await seen('Ada')).toMatchObject({ verdict: 'confirmed', comment: 'Clear.', others: [{ coder: 'Bo' }] });

  await valueOf(decideFinding(ada, { event, finding: 'f', verdict: 'open' }));
  expect(await seen('Ada')).toMatchObject({
    coder: 'Bo',
    verdict: 'dismissed',
    own: { comment: 'Clear.', verdict: 'open' },
  });
});
