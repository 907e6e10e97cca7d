import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordKinds } from '../../core/model/records';
import { addCoding } from './commands/add-coding';
import { acceptSuggestion } from './commands/accept-suggestion';
import { createCodebook } from './commands/create-codebook';
import { createEntity } from './commands/create-entity';
import { deleteArticles } from './commands/delete-article';
import { deleteCode } from './commands/delete-code';
import { editQuotation } from './commands/edit-quotation';
import { importArticles } from './commands/import-articles';
import { mergeEntities } from './commands/merge-entities';
import { setArticleMetadata } from './commands/set-article-metadata';
import { storeAnalysis } from './commands/store-analysis';
import { writeMemo } from './commands/write-memo';
import { readQuotations } from './queries/annotations';
import { readArticles } from './queries/articles';
import { readHistory } from './queries/history';
import type { LibrarySession } from './session';
import { madeUpAnalysis, madeUpFile } from './testing/made-up-articles';
import { importMadeUp, memorySession, valueOf } from './testing/memory-session';
import { redo, undo } from './undo';

let session: LibrarySession;
beforeEach(async () => {
  session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
});

const everything = async () => Promise.all(recordKinds.map(async (kind) => session.database.records(kind).all()));

const must = async (run: Promise<{ ok: boolean }>) => expect(await run).toMatchObject({ ok: true });

describe('undo and redo', () => {
  it('take back and do again, across articles and bulk steps, to exactly the same records', async () => {
    const article = await importMadeUp(session, 1);
    const [quotation] = await readQuotations(session, article);
    if (quotation === undefined) throw new Error('no suggestion');
    const codebook = await valueOf(createCodebook(session, { name: 'Frames', codes: [{ name: 'Conflict' }] }));
    const [code] = await session.database.records('codes').all();
    if (code === undefined) throw new Error(`no code in ${codebook}`);
    const steps = [
      () => acceptSuggestion(session, { kind: 'quotation', id: quotation.id }),
      () => addCoding(session, { article, code: code.id, spans: [[0, 5]] }),
      () => editQuotation(session, quotation.id, { cue: null }),
      () => importArticles(session, [madeUpFile(2), madeUpFile(3)]),
      () => deleteCode(session, code.id),
      () => deleteArticles(session, [article]),
    ];
    const states = [await everything()];
    for (const step of steps) {
      await must(step());
      states.push(await everything());
    }
    // Undoing an import marks its articles as deleted: everything else is as it was.
    const visible = (state: Awaited<ReturnType<typeof everything>>) => {
      const gone = new Set(state[0]?.filter((a) => 'deleted' in a && a.deleted).map((a) => a.id as string));
      return state.map((records) => records.filter((record) => !gone.has(record.id)));
    };
    for (const before of states.slice(0, -1).reverse()) {
      await must(undo(session));
      expect(visible(await everything())).toEqual(visible(before));
    }
    for (const after of states.slice(1)) {
      await must(redo(session));
      expect(visible(await everything())).toEqual(visible(after));
    }
    expect(await redo(session)).toEqual({ ok: true, value: null });
  });

  it('name the step, and forget what could be redone after a new one', async () => {
    await must(writeMemo(session, { kind: 'library', id: 'all' }, 'one'));
    await must(createEntity(session, { name: 'Ilse Brandt' }));
    expect(await readHistory(session)).toEqual({ undo: 'Make a source', redo: null });
    expect(await undo(session)).toEqual({ ok: true, value: 'Make a source' });
    expect(await readHistory(session)).toEqual({ undo: 'Write a memo', redo: 'Make a source' });
    await must(writeMemo(session, { kind: 'library', id: 'all' }, 'two'));
    expect(await readHistory(session)).toEqual({ undo: 'Write a memo', redo: null });
  });

  it('are changes of their own, which name what they undo', async () => {
    const made = await createEntity(session, { name: 'Ilse Brandt' });
    await must(undo(session));
    const last = (await session.database.sent.toArray())
      .flatMap((row) => row.changes)
      .concat((await session.database.outbox.toArray()).map((row) => row.change))
      .pop();
    expect(last).toMatchObject({ label: 'Undo: Make a source', undoes: made.ok ? made.value.change?.id : '' });
  });

  it('an import is taken back though the engine has annotated it since; done again, its annotations are there', async () => {
    const article = await importMadeUp(session, 1);
    await must(undo(session));
    expect(await readArticles(session)).toEqual([]);
    await must(redo(session));
    expect((await readArticles(session)).map((a) => a.id)).toEqual([article]);
    expect((await readQuotations(session, article)).length).toBe(1);
  });

  it('keep what another step changed in other fields of the same record', async () => {
    const article = await importMadeUp(session, 1, false);
    await must(setArticleMetadata(session, article, { outlet: 'The Quay' }));
    await valueOf(storeAnalysis(session, [{ article, analysed: madeUpAnalysis(1) }], 'engine 2'));
    await must(undo(session));
    expect(await readArticles(session)).toMatchObject([{ analysedBy: 'engine 2', metadata: { outlet: null } }]);
  });

  it('refuse a step whose record is used by something else since, change nothing, and let the one before be reached', async () => {
    const article = await importMadeUp(session, 1, false);
    const made = await valueOf(createEntity(session, { name: 'Ilse Brandt' }));
    await valueOf(storeAnalysis(session, [{ article, analysed: madeUpAnalysis(1) }], 'engine 1'));
    expect((await readQuotations(session, article))[0]?.sources[0]?.entity).toBe(made);
    const before = await everything();
    const refused = await undo(session);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'does-not-fit' } });
    expect(await everything()).toEqual(before);
    expect(await undo(session)).toEqual({ ok: true, value: 'Import an article' });
  });

  it('a merge of sources comes apart again, quotation by quotation', async () => {
    const article = await importMadeUp(session, 1);
    const before = await everything();
    const other = await valueOf(createEntity(session, { name: 'The harbour master' }));
    const own = (await readQuotations(session, article))[0]?.sources[0]?.entity;
    if (own === null || own === undefined) throw new Error('no source');
    await must(mergeEntities(session, other, [own]));
    expect((await readQuotations(session, article))[0]?.sources[0]?.entity).toBe(other);
    await must(undo(session));
    await must(undo(session));
    expect(await everything()).toEqual(before);
  });
});
