/** Everything one source is quoted as saying, over all articles, with the words. */
import type { EntityId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import { entityLinks } from '../links';
import { rereadView, touches } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';
import { readAnnotations } from './annotations';
import { readArticleTexts } from './article-texts';

export interface QuotedWords {
  readonly quotation: Quotation;
  readonly outlet: string;
  readonly words: string;
}

export async function readQuotedWords(session: LibrarySession, entity: EntityId): Promise<QuotedWords[]> {
  const { quotations } = await readAnnotations(session, { entity });
  const kept = quotations.filter((quotation) => quotation.status !== 'rejected');
  const ids = [...new Set(kept.map((quotation) => quotation.article))];
  const [articles, texts] = await Promise.all([
    session.database.records('articles').getMany(ids),
    readArticleTexts(session, ids),
  ]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return kept.flatMap((quotation) => {
    const article = byId.get(quotation.article);
    const text = texts.get(quotation.article);
    if (!article || article.deleted || text === undefined) return [];
    const outlet = article.metadata.outlet?.value ?? article.metadata.headline?.value ?? article.fileName;
    return [{ quotation, outlet, words: quotation.content.map((span) => text.slice(...span)).join(' … ') }];
  });
}

export const quotedWordsView = (entity: EntityId) =>
  rereadView(
    `words of ${entity}`,
    (session) => readQuotedWords(session, entity),
    (diff) =>
      touches(diff, ['quotations'], (quotation) => entityLinks(quotation).includes(entity)) ||
      touches(diff, ['articles', 'articleTexts']),
  );

export const useQuotedWords = (session: LibrarySession, entity: EntityId): readonly QuotedWords[] | undefined =>
  useLiveView(session, quotedWordsView(entity));
