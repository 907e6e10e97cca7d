import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, test, vi } from 'vitest';
import { bulkReview } from '../commands/bulk-review';
import { importMadeUp, memorySession } from '../testing/memory-session';
import { readSegments } from './segments';

test('whoever watches the segments hears of a review of many', async () => {
  const session = await memorySession({ indexedDB, IDBKeyRange });
  const articles = [await importMadeUp(session, 1), await importMadeUp(session, 2), await importMadeUp(session, 3)];
  const heard: string[][] = [];
  const watch = liveQuery(() => readSegments(session, articles)).subscribe(({ quotations, figures }) => {
    heard.push([...quotations, ...figures].map(({ status }) => status));
  });
  await vi.waitFor(() => expect(heard.length).toBe(1), { timeout: 10_000 });
  const { quotations, figures } = await readSegments(session, articles);
  const ids = <R extends { readonly id: string }>(records: readonly R[]): R['id'][] => records.map(({ id }) => id);
  await bulkReview(session, { quotations: ids(quotations), figures: ids(figures) }, 'accepted');
  await vi.waitFor(() => expect(new Set(heard.at(-1))).toEqual(new Set(['accepted'])), { timeout: 10_000 });
  watch.unsubscribe();
});
