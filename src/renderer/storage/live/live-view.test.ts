import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleId, CodeId, EntityId, EventId } from '../../../core/model/ids';
import { acceptSuggestion } from '../commands/accept-suggestion';
import { bulkReview } from '../commands/bulk-review';
import { setArticleMetadata } from '../commands/set-article-metadata';
import { tagQuotation } from '../commands/tag-quotation';
import { allAnnotations, annotationsOf, quotationView } from '../queries/annotations';
import { articleView } from '../queries/article';
import { articlesView, talliesView } from '../queries/articles';
import { codeCountsView, codeUsesView } from '../queries/code-uses';
import { codebooksView } from '../queries/codebooks';
import { decisionsView } from '../queries/decisions';
import { entitiesView } from '../queries/entities';
import { eventMaterialView, eventsView } from '../queries/events';
import { historyView } from '../queries/history';
import { memosView } from '../queries/memos';
import { savedSearchesView } from '../queries/saved-searches';
import { segmentMaterialView } from '../queries/segment-material';
import { segmentedView } from '../queries/segments';
import { sourceQuotationsView, sourcesView } from '../queries/sources';
import type { LibrarySession } from '../session';
import { importMadeUp, memorySession, valueOf } from '../testing/memory-session';
import { randomCommand } from '../testing/random-command';
import { redo, undo } from '../undo';
import { recordView } from './list-view';
import { liveViews, type LiveView } from './live-view';

let session: LibrarySession;
beforeEach(async () => {
  session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
});

/** Opens the view, waits until it is read, and answers what it shows from then on. */
async function watch<T>(view: LiveView<T>): Promise<{ readonly now: () => T; readonly heard: () => number }> {
  const open = liveViews(session).open(view);
  let heard = 0;
  open.subscribe(() => (heard += 1));
  const now = (): T => {
    const value = open.get();
    if (value === undefined) throw new Error(`${view.name} is not read yet`);
    return value;
  };
  await vi.waitFor(now);
  return { now, heard: () => heard };
}

type AnyView = LiveView<unknown>;

/** Of everything there is in the library now, each kind of view there is. */
async function viewsOfNow(): Promise<readonly AnyView[]> {
  const all = async (kind: 'articles' | 'events' | 'entities' | 'codes'): Promise<string[]> =>
    (await session.database.records(kind).all()).map(({ id }) => id);
  const articles = (await all('articles')) as ArticleId[];
  const views: { readonly name: string }[] = [
    articlesView,
    talliesView,
    entitiesView,
    eventsView,
    codebooksView,
    codeCountsView,
    sourcesView,
    savedSearchesView,
    historyView,
    memosView({ kind: 'library', id: 'all' }),
    segmentedView(null),
    segmentedView(articles.slice(0, 2)),
    allAnnotations('quotations', articles.slice(0, 2)),
    ...articles.flatMap((id) => [
      articleView(id),
      annotationsOf('quotations', id),
      annotationsOf('codings', id),
      annotationsOf('figures', id),
    ]),
    ...((await all('events')) as EventId[]).flatMap((id) => [
      eventMaterialView(id),
      decisionsView(id),
      recordView('events', id),
    ]),
    ...((await all('entities')) as EntityId[]).flatMap((id) => [sourceQuotationsView(id), recordView('entities', id)]),
    ...((await all('codes')) as CodeId[]).flatMap((code, at, codes) => [
      codeUsesView(code),
      segmentMaterialView({
        code,
        speaker: null,
        together: { code: codes[at - 1] ?? code, relation: at % 2 === 0 ? 'follows' : 'overlaps', paragraphs: 1 },
      }),
    ]),
    segmentMaterialView({ code: null, speaker: null, together: null }),
  ];
  return views as AnyView[];
}

describe('a view kept in memory', () => {
  it('shows what a fresh read would, after any commands, undo and redo', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), async (numbers) => {
        session = await memorySession({ indexedDB: new IDBFactory(), IDBKeyRange });
        const next = (): number => numbers.next().value ?? 0;
        await importMadeUp(session, 1);
        for (let n = 0; n < 10; n += 1) await randomCommand(session, next);
        const watched = await Promise.all(
          (await viewsOfNow()).map(async (view) => ({ view, shown: await watch(view) })),
        );
        for (let n = 0; n < 25; n += 1) await randomCommand(session, next);
        for (const { view, shown } of watched) {
          const fresh = await view.read(session);
          await vi.waitFor(() => expect(shown.now(), view.name).toEqual(fresh));
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('keeps the records and lists that a change does not touch', async () => {
    const [one, two] = [await importMadeUp(session, 1), await importMadeUp(session, 2)];
    const here = await watch(annotationsOf('quotations', one));
    const figures = await watch(annotationsOf('figures', one));
    const there = await watch(annotationsOf('quotations', two));
    const before = { here: here.now(), figures: figures.now(), there: there.now() };
    const heard = [figures.heard(), there.heard()];
    await valueOf(tagQuotation(session, { article: one, content: [[0, 5]] }));
    expect(here.now()).toHaveLength(2);
    expect(here.now()).toContain(before.here[0]);
    expect(figures.now()).toBe(before.figures);
    expect(there.now()).toBe(before.there);
    expect([figures.heard(), there.heard()]).toEqual(heard);
  });

  it('shows a command as soon as the command answers, with nothing read again', async () => {
    const article = await importMadeUp(session, 1);
    const quotations = await watch(annotationsOf('quotations', article));
    const [quotation] = quotations.now();
    if (!quotation) throw new Error('no quotation');
    await acceptSuggestion(session, { kind: 'quotation', id: quotation.id });
    expect(quotations.now().map(({ status }) => status)).toEqual(['accepted']);
    await undo(session);
    expect(quotations.now().map(({ status }) => status)).toEqual(['suggested']);
    await redo(session);
    expect(quotations.now().map(({ status }) => status)).toEqual(['accepted']);
  });

  it('does not lose what is committed while it is being read', async () => {
    const article = await importMadeUp(session, 1);
    const view = liveViews(session).open(annotationsOf('quotations', article));
    view.subscribe(() => undefined);
    await valueOf(tagQuotation(session, { article, content: [[0, 5]] }));
    await vi.waitFor(() => expect(view.get()).toHaveLength(2));
  });

  it('counts a change once that is committed, and read, while the counts are being read', async () => {
    const article = await importMadeUp(session, 1);
    let tagged = false;
    const read: typeof talliesView.read = async (from) => {
      if (!tagged) {
        tagged = true;
        await valueOf(tagQuotation(from, { article, content: [[0, 5]] }));
      }
      return talliesView.read(from);
    };
    const { now } = await watch({ ...talliesView, read });
    await vi.waitFor(async () => expect(now()).toEqual(await talliesView.read(session)));
  });

  it('is right again when somebody comes back to it, whatever happened meanwhile', async () => {
    const article = await importMadeUp(session, 1);
    const view = { ...annotationsOf('quotations', article), heavy: true };
    const leave = liveViews(session)
      .open(view)
      .subscribe(() => undefined);
    // It is left before it was read, and nobody looks when the quotation is tagged.
    leave();
    await valueOf(tagQuotation(session, { article, content: [[0, 5]] }));
    const again = liveViews(session).open(view);
    again.subscribe(() => undefined);
    await vi.waitFor(() => expect(again.get()).toHaveLength(2));
  });

  it('knows a new record from the list that has it, before anything is read', async () => {
    const article = await importMadeUp(session, 1);
    await watch(annotationsOf('quotations', article));
    const id = await valueOf(tagQuotation(session, { article, content: [[0, 5]] }));
    expect(liveViews(session).open(quotationView(id)).get()).toMatchObject({ id });
  });

  it('follows a review of many and a change of an article’s name in all that is made of them', async () => {
    const articles = [await importMadeUp(session, 1), await importMadeUp(session, 2)];
    const segments = await watch(segmentedView(null));
    const { quotations, figures } = segments.now().shown;
    await bulkReview(
      session,
      { quotations: quotations.map(({ id }) => id), figures: figures.map(({ id }) => id) },
      'accepted',
    );
    const statuses = [...segments.now().shown.quotations, ...segments.now().shown.figures].map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['accepted']));
    const [first] = articles;
    if (!first) throw new Error('no article');
    await setArticleMetadata(session, first, { headline: 'Otherwise' });
    expect(segments.now().shown.articles.get(first)?.metadata.headline?.value).toBe('Otherwise');
  });
});
