import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId, CodebookId, CodeId } from '../../../core/model/ids';
import { readCodebooks } from '../queries/codebooks';
import { codeCountsView, readCodeUses } from '../queries/code-uses';
import { readHistory } from '../queries/history';
import { readMemos } from '../queries/memos';
import type { LibrarySession } from '../session';
import { importMadeUp, memorySession, valueOf } from '../testing/memory-session';
import { undo } from '../undo';
import { addCoding } from './add-coding';
import { createCode } from './create-code';
import { createCodebook } from './create-codebook';
import { deleteArticles } from './delete-article';
import { installCodebooks } from './install-codebooks';
import { mergeCodes } from './merge-codes';
import { splitCode } from './split-code';
import { writeMemo } from './write-memo';

let session: LibrarySession;
let article: ArticleId;
let book: CodebookId;
let blame: CodeId;
let cause: CodeId;

beforeEach(async () => {
  session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
  article = await importMadeUp(session, 1, false);
  book = await valueOf(createCodebook(session, { name: 'Frames' }));
  blame = await valueOf(createCode(session, book, { name: 'Blame' }));
  cause = await valueOf(createCode(session, book, { name: 'Cause' }));
});

const code = (id: CodeId, start: number) =>
  valueOf(addCoding(session, { article, code: id, spans: [[start, start + 3]] }));
const names = async () => (await readCodebooks(session)).flatMap((one) => one.codes).map((one) => one.name);
const countOf = async (id: CodeId) => (await codeCountsView.read(session)).shown.get(id) ?? 0;

describe('merging codes', () => {
  it('moves codings, memos and the codes below, and undo takes all of it back', async () => {
    const below = await valueOf(createCode(session, book, { name: 'Neglect' }, cause));
    await code(blame, 0);
    await code(cause, 4);
    await code(cause, 8);
    await valueOf(writeMemo(session, { kind: 'code', id: cause }, 'who did it'));
    await valueOf(mergeCodes(session, blame, [cause]));
    // Codes of different parents may have the same order: which comes first is not said.
    expect((await names()).sort()).toEqual(['Blame', 'Neglect']);
    expect(await countOf(blame)).toBe(3);
    expect(await readMemos(session, { kind: 'code', id: blame })).toHaveLength(1);
    const codes = (await readCodebooks(session)).flatMap((one) => one.codes);
    expect(codes.find((one) => one.id === below)?.parent).toBe(blame);
    await undo(session);
    expect((await names()).sort()).toEqual(['Blame', 'Cause', 'Neglect']);
    expect([await countOf(blame), await countOf(cause)]).toEqual([1, 2]);
  });

  it('brings codes from another codebook', async () => {
    const other = await valueOf(createCodebook(session, { name: 'Other', codes: [{ name: 'Old' }] }));
    const old = (await readCodebooks(session)).find((one) => one.codebook.id === other)?.codes[0];
    if (!old) throw new Error('a code was made');
    const below = await valueOf(createCode(session, other, { name: 'Older' }, old.id));
    await valueOf(mergeCodes(session, blame, [old.id]));
    const moved = (await readCodebooks(session)).flatMap((one) => one.codes).find((one) => one.id === below);
    expect(moved).toMatchObject({ codebook: book, parent: blame });
  });

  it('refuses to merge a code into one below it', async () => {
    const below = await valueOf(createCode(session, book, { name: 'Neglect' }, cause));
    const done = await mergeCodes(session, below, [cause]);
    expect(done).toMatchObject({ ok: false, error: { kind: 'into-itself' } });
    expect(await names()).toHaveLength(3);
  });

  it('changes nothing when a code is merged into itself', async () => {
    const done = await mergeCodes(session, blame, [blame]);
    expect(done).toMatchObject({ ok: true, value: { change: null } });
  });
});

describe('splitting a code', () => {
  it('gives the chosen codings a code of their own, right after the old one', async () => {
    const first = await code(blame, 0);
    await code(blame, 4);
    const made = await valueOf(splitCode(session, blame, 'Excuse', [first]));
    expect(await names()).toEqual(['Blame', 'Excuse', 'Cause']);
    expect([await countOf(blame), await countOf(made)]).toEqual([1, 1]);
    await undo(session);
    expect(await countOf(blame)).toBe(2);
  });

  it('leaves codings of other codes alone', async () => {
    const foreign = await code(cause, 0);
    const made = await valueOf(splitCode(session, blame, 'Excuse', [foreign]));
    expect([await countOf(cause), await countOf(made)]).toEqual([1, 0]);
  });
});

describe('where a code is used', () => {
  it('is told in reading order, without deleted articles', async () => {
    await code(blame, 20);
    await code(blame, 4);
    const uses = await readCodeUses(session, blame);
    expect(uses.map(({ coding }) => coding.spans[0]?.[0])).toEqual([4, 20]);
    await valueOf(deleteArticles(session, [article]));
    expect(await readCodeUses(session, blame)).toEqual([]);
    expect(await countOf(blame)).toBe(0);
  });
});

describe('the first codebooks of a library', () => {
  it('are added once and are no step of undo', async () => {
    const fresh = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
    await valueOf(
      installCodebooks(fresh, [{ name: 'Frames', codes: [{ name: 'Blame', children: [{ name: 'Excuse' }] }] }]),
    );
    await valueOf(installCodebooks(fresh, [{ name: 'Twice' }]));
    const books = await readCodebooks(fresh);
    expect(books.map((one) => [one.codebook.name, one.codes.length])).toEqual([['Frames', 2]]);
    expect((await readHistory(fresh)).undo).toBeNull();
  });
});
