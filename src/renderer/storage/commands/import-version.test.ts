import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleId } from '../../../core/model/ids';
import { emptyMetadata } from '../../../core/model/metadata';
import type { Span } from '../../../core/model/span';
import { readQuotations } from '../queries/annotations';
import { readArticle } from '../queries/article';
import { readArticles } from '../queries/articles';
import { readOlderVersions } from '../queries/versions';
import type { LibrarySession } from '../session';
import { memorySession, valueOf } from '../testing/memory-session';
import { undo } from '../undo';
import { attachOrphan } from './attach-orphan';
import { createEvents } from './create-event';
import { importArticles, type ReadFile } from './import-articles';
import { importVersion } from './import-version';
import { putBackLeftOut, withPutBack } from './put-back-left-out';
import { tagQuotation } from './tag-quotation';

const kept =
  'All of them waited on the quay of the old town since dawn. “We shall sail at noon,” said harbour master Ilse Brandt on the quay of the old town.';
const changed = '“Nobody was hurt at all,” said captain Bo Ek after a long night at the hospital of the county.';
const now = '“Two were hurt,” said captain Bo Ek after a long night at the hospital of the county.';
const first = `Ferry delayed for hours\n\n${kept}\n\n${changed}`;
const later = `Ferry delayed for hours\n\nThe line said more on Friday evening.\n\n${kept}\n\n${now}`;

const file = (text: string, n: number, leftOut: readonly string[] = []): ReadFile => ({
  kind: 'read',
  sha256: n.toString(16).padStart(64, '0'),
  fileName: `ferry-${String(n)}.html`,
  byteSize: text.length,
  article: {
    text,
    paragraphs: [{ span: [0, text.length], kind: 'body' }],
    metadata: emptyMetadata,
    leftOut,
    encoding: 'utf-8',
  },
});

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

let session: LibrarySession;
beforeEach(async () => {
  session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
});

async function imported(text: string, leftOut: readonly string[] = []): Promise<ArticleId> {
  const { added } = await valueOf(importArticles(session, [file(text, 1, leftOut)]));
  if (added[0] === undefined) throw new Error('not added');
  return added[0];
}

const tag = (article: ArticleId, words: string) =>
  valueOf(tagQuotation(session, { article, content: [spanOf(first, words)] }));

describe('a newer version of an article', () => {
  it('takes the older one’s place, with the annotations that have a certain place in it', async () => {
    const older = await imported(first);
    await tag(older, '“We shall sail at noon,”');
    await tag(older, '“Nobody was hurt at all,”');
    await valueOf(createEvents(session, [{ name: 'Ferry', articles: [older], status: 'confirmed' }]));
    const made = await valueOf(importVersion(session, older, file(later, 2)));
    expect(made).toMatchObject({ moved: 1, orphans: 1 });
    const [moved, ...more] = await readQuotations(session, made.article);
    expect(more).toEqual([]);
    expect(moved?.content).toEqual([spanOf(later, '“We shall sail at noon,”')]);
    expect((await readArticles(session)).map((article) => article.id)).toEqual([made.article]);
    const [event] = await session.database.records('events').all();
    expect(event?.articles).toEqual([made.article]);
  });

  it('tells which annotations stayed behind, and attaches them where the analyst says', async () => {
    const older = await imported(first);
    const id = await tag(older, '“Nobody was hurt at all,”');
    const made = await valueOf(importVersion(session, older, file(later, 2)));
    const same = () => true;
    const [version] = await readOlderVersions(session, made.article, same);
    expect(version?.orphans).toEqual([
      { ref: { kind: 'quotation', id }, span: spanOf(first, '“Nobody was hurt at all,”') },
    ]);
    await valueOf(attachOrphan(session, { kind: 'quotation', id }, made.article, spanOf(later, '“Two were hurt,”')));
    const [attached] = await readQuotations(session, made.article);
    expect(attached).toMatchObject({
      status: 'accepted',
      content: [spanOf(later, '“Two were hurt,”')],
      directness: 'direct',
    });
    const [after] = await readOlderVersions(session, made.article, same);
    expect(after?.orphans.map((orphan) => orphan.span)).toEqual([]);
  });

  it('attaches cue, source and hops as well where the words between them stand unchanged', async () => {
    const older = await imported(first);
    const place = (words: string): Span => spanOf(first, words);
    const said = place('said captain');
    const chosen = {
      article: older,
      content: [place('“Nobody was hurt at all,”')],
      cue: [said[0], said[0] + 4] as const,
      sources: [{ span: place('captain Bo Ek'), entity: null }],
      chain: [
        { span: place('a long night'), kind: 'briefing' as const, medium: null },
        { span: place('Ferry delayed'), kind: 'person' as const, medium: null },
      ],
    };
    const id = await valueOf(tagQuotation(session, chosen));
    const made = await valueOf(importVersion(session, older, file(later, 2)));
    await valueOf(attachOrphan(session, { kind: 'quotation', id }, made.article, spanOf(later, '“Two were hurt,”')));
    const [attached] = await readQuotations(session, made.article);
    const cue = spanOf(later, 'said captain');
    expect(attached).toMatchObject({
      cue: [cue[0], cue[0] + 4],
      sources: [{ span: spanOf(later, 'captain Bo Ek') }],
      chain: [{ span: spanOf(later, 'a long night'), kind: 'briefing' }],
    });
  });

  it('is undone in one step', async () => {
    const older = await imported(first);
    await tag(older, '“We shall sail at noon,”');
    await valueOf(importVersion(session, older, file(later, 2)));
    expect((await undo(session)).ok).toBe(true);
    expect((await readArticles(session)).map((article) => article.id)).toEqual([older]);
    expect((await readQuotations(session, older)).map((quotation) => quotation.content)).toEqual([
      [spanOf(first, '“We shall sail at noon,”')],
    ]);
  });
});

describe('what import left out', () => {
  const leftOut = ['Home', '“It was I who closed the quay,” the mayor said later that day.', '© Harbour Post'];

  it('is put back at the end, so that no place changes, and can be taken out again', async () => {
    const id = await imported(first, leftOut);
    await tag(id, '“We shall sail at noon,”');
    await valueOf(putBackLeftOut(session, id, [1], null));
    const after = await readArticle(session, id);
    expect(after?.text.text).toBe(`${first}\n\n${leftOut[1] ?? ''}`);
    expect(after?.text.leftOut).toEqual(['Home', '© Harbour Post']);
    expect(after?.text.paragraphs.at(-1)).toEqual({
      span: spanOf(after?.text.text ?? '', leftOut[1] ?? ''),
      kind: 'body',
    });
    expect((await undo(session)).ok).toBe(true);
    expect((await readArticle(session, id))?.text).toMatchObject({ text: first, leftOut });
  });

  it('keeps the order of the page when several come back, and changes nothing for none', async () => {
    const whole = await readArticle(session, await imported(first, leftOut));
    if (!whole) throw new Error('no article');
    expect(withPutBack(whole.text, [2, 0]).text).toBe(`${first}\n\nHome\n\n© Harbour Post`);
    expect(withPutBack(whole.text, [])).toEqual(whole.text);
  });
});
