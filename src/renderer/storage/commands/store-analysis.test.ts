import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { readFigures, readQuotations } from '../queries/annotations';
import { readTallies } from '../queries/articles';
import { readEntities } from '../queries/entities';
import type { LibrarySession } from '../session';
import { madeUpAnalysis } from '../testing/made-up-articles';
import { importMadeUp, memorySession, valueOf } from '../testing/memory-session';
import { acceptSuggestion } from './accept-suggestion';
import { bulkReview } from './bulk-review';
import { editQuotation } from './edit-quotation';
import { removeAnnotations } from './remove-annotation';
import { storeAnalysis } from './store-analysis';
import { tagQuotation } from './tag-quotation';
import type { ArticleId } from '../../../core/model/ids';

let session: LibrarySession;
beforeEach(async () => {
  session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
});

const analyse = (article: ArticleId, n: number, extra = 0) =>
  valueOf(storeAnalysis(session, [{ article, analysed: madeUpAnalysis(n, extra) }], 'engine 2'));

async function onlyQuotation(article: ArticleId) {
  const [quotation, ...more] = await readQuotations(session, article);
  if (quotation === undefined || more.length > 0) throw new Error(`${more.length + 1} quotations`);
  return quotation;
}

describe('storing an analysis', () => {
  it('makes suggestions with their rule, and one source over all articles', async () => {
    const [a, b] = [await importMadeUp(session, 1), await importMadeUp(session, 2)];
    const [first, second] = [await onlyQuotation(a), await onlyQuotation(b)];
    expect(first).toMatchObject({ status: 'suggested', origin: { kind: 'rule', rule: 'quote-then-cue' } });
    expect(first.sources[0]?.entity).toBe(second.sources[0]?.entity);
    expect((await readEntities(session)).map((entity) => entity.name)).toEqual(['Ilse Brandt']);
    expect((await readFigures(session, a)).length).toBe(1);
    expect((await readTallies(session)).get(a)).toMatchObject({ suggested: 1, accepted: 0, rejected: 0 });
  });

  it('again, with the same result, changes nothing; with another, only what nobody touched', async () => {
    const article = await importMadeUp(session, 1);
    const before = await onlyQuotation(article);
    await analyse(article, 1);
    expect(await onlyQuotation(article)).toEqual(before);
    await analyse(article, 1, -1);
    const after = await onlyQuotation(article);
    expect(after.content).not.toEqual(before.content);
    expect((await readEntities(session)).length).toBe(1);
  });

  it.each([
    ['accepted', (id: never) => acceptSuggestion(session, { kind: 'quotation', id })],
    ['rejected', (id: never) => bulkReview(session, { quotations: [id] }, 'rejected')],
    ['removed, which is kept as rejected', (id: never) => removeAnnotations(session, [{ kind: 'quotation', id }])],
    ['edited', (id: never) => editQuotation(session, id, { cue: null })],
    ['given a note', (id: never) => editQuotation(session, id, { note: 'sic' })],
  ])('leaves alone what was %s and does not suggest it again', async (_, touch) => {
    const article = await importMadeUp(session, 1);
    await valueOf(touch((await onlyQuotation(article)).id as never));
    const touched = await onlyQuotation(article);
    await analyse(article, 1, -1);
    expect(await onlyQuotation(article)).toEqual(touched);
  });

  it('does not suggest what the analyst tagged by hand', async () => {
    const article = await importMadeUp(session, 1, false);
    const content = madeUpAnalysis(1).quotations[0]?.content ?? [];
    await valueOf(tagQuotation(session, { article, content }));
    const byHand = await onlyQuotation(article);
    expect(byHand).toMatchObject({ directness: 'direct', status: 'accepted', origin: { kind: 'coder', coder: 'Ada' } });
    await analyse(article, 1);
    expect(await onlyQuotation(article)).toEqual(byHand);
  });
});
