/** One of the analyst's commands, chosen and filled at random from what is in the library, for tests. */
import { acceptSuggestion } from '../commands/accept-suggestion';
import { addCoding } from '../commands/add-coding';
import { bulkReview } from '../commands/bulk-review';
import { createCodebook } from '../commands/create-codebook';
import { createCode } from '../commands/create-code';
import { createEntity } from '../commands/create-entity';
import { createEvent } from '../commands/create-event';
import { decideFinding } from '../commands/decide-finding';
import { deleteArticles } from '../commands/delete-article';
import { deleteCode } from '../commands/delete-code';
import { editQuotation } from '../commands/edit-quotation';
import { importArticles } from '../commands/import-articles';
import { mergeEntities } from '../commands/merge-entities';
import { mergeEvents } from '../commands/merge-events';
import { moveArticlesToEvent } from '../commands/move-articles-to-event';
import { removeAnnotations } from '../commands/remove-annotation';
import { setArticleMetadata } from '../commands/set-article-metadata';
import { setParagraphKind } from '../commands/set-paragraph-kind';
import { splitEvent } from '../commands/split-event';
import { storeAnalysis } from '../commands/store-analysis';
import { tagQuotation } from '../commands/tag-quotation';
import { writeMemo } from '../commands/write-memo';
import type { Result } from '../../../core/model/result';
import type { RecordKind, RecordOf } from '../../../core/model/records';
import type { LibrarySession } from '../session';
import { redo, undo } from '../undo';
import { madeUpAnalysis, madeUpFile, quotedSpan } from './made-up-articles';

type Next = () => number;
type Command = (session: LibrarySession, next: Next) => Promise<Result<unknown>>;

export const randomCommand: Command = (session, next) => pick(commands, next)(session, next);

function pick<T>(items: readonly T[], next: Next): T {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Does something to a random record of the kind, or nothing if there is none. */
const onOne =
  <K extends RecordKind>(
    kind: K,
    act: (session: LibrarySession, record: RecordOf<K>, next: Next) => Promise<Result<unknown>>,
  ): Command =>
  async (session, next) => {
    const records = await session.database.records(kind).all();
    return records.length === 0 ? { ok: true, value: null } : act(session, pick(records, next), next);
  };

const numberOf = (fileName: string): number => Number(/\d+/.exec(fileName)?.[0]);

const commands: readonly Command[] = [
  (session, next) => importArticles(session, [madeUpFile(Math.floor(next() * 9)), madeUpFile(Math.floor(next() * 9))]),
  (session, next) => importArticles(session, [madeUpFile(Math.floor(next() * 9))]),
  (session) =>
    createCodebook(session, { name: 'Frames', codes: [{ name: 'Conflict', children: [{ name: 'Strike' }] }] }),
  (session) => createEntity(session, { name: 'Ilse Brandt' }),
  (session, next) => writeMemo(session, { kind: 'library', id: 'all' }, `note ${Math.floor(next() * 3) || ''}`),
  (session) => undo(session),
  (session) => undo(session),
  (session) => redo(session),
  onOne('articles', (session, { id, fileName }, next) =>
    storeAnalysis(
      session,
      [{ article: id, analysed: madeUpAnalysis(numberOf(fileName), next() < 0.3 ? -1 : 0) }],
      'engine 1',
    ),
  ),
  onOne('articles', (session, { id, fileName }) =>
    tagQuotation(session, { article: id, content: [quotedSpan(numberOf(fileName))] }),
  ),
  onOne('articles', (session, { id }) => setArticleMetadata(session, id, { outlet: 'The Quay', byline: ['Ada Lund'] })),
  onOne('articles', (session, { id }) => setParagraphKind(session, id, [1], 'boilerplate')),
  onOne('articles', (session, { id }) => deleteArticles(session, [id])),
  onOne('articles', (session, { id }) => createEvent(session, { name: 'Ferries', articles: [id] })),
  onOne('quotations', (session, { id }) => acceptSuggestion(session, { kind: 'quotation', id })),
  onOne('quotations', (session, { id }, next) =>
    bulkReview(session, { quotations: [id] }, next() < 0.5 ? 'rejected' : 'suggested'),
  ),
  onOne('quotations', (session, { id }, next) =>
    editQuotation(session, id, next() < 0.5 ? { note: 'sic' } : { cue: null }),
  ),
  onOne('quotations', (session, { id }) => removeAnnotations(session, [{ kind: 'quotation', id }])),
  onOne('codes', async (session, code) => {
    const [article] = await session.database.records('articles').all();
    return article === undefined
      ? { ok: true, value: null }
      : addCoding(session, { article: article.id, code: code.id, spans: [[0, 5]] });
  }),
  onOne('codes', (session, { id }) => deleteCode(session, id)),
  onOne('codebooks', (session, { id }) => createCode(session, id, { name: 'Blame' })),
  onOne('events', (session, { id, articles }) => splitEvent(session, id, articles.slice(0, 1), 'Another')),
  onOne('events', (session, { id }) => decideFinding(session, { event: id, finding: 'f1', verdict: 'dismissed' })),
  onOne('events', async (session, { id }, next) => {
    const others = (await session.database.records('events').all()).filter(() => next() < 0.5);
    return mergeEvents(
      session,
      id,
      others.map((other) => other.id),
    );
  }),
  onOne('events', async (session, { id }) => {
    const articles = (await session.database.records('articles').all()).slice(0, 2);
    return moveArticlesToEvent(
      session,
      articles.map((article) => article.id),
      id,
    );
  }),
  onOne('entities', async (session, { id }, next) => {
    const others = (await session.database.records('entities').all()).filter(() => next() < 0.5);
    return mergeEntities(
      session,
      id,
      others.map((other) => other.id),
    );
  }),
];
