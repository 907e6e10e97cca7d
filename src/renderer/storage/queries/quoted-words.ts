/** Everything one source is quoted as saying, over all articles, with the words. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { EntityId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import type { LibrarySession } from '../session';
import { readAnnotations } from './annotations';

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
    session.database.rows('articles').bulkGet(ids),
    session.database.rows('articleTexts').bulkGet(ids),
  ]);
  return kept.flatMap((quotation) => {
    const at = ids.indexOf(quotation.article);
    const article = articles[at]?.record;
    const text = texts[at]?.record.text;
    if (!article || article.deleted || text === undefined) return [];
    const outlet = article.metadata.outlet?.value ?? article.metadata.headline?.value ?? article.fileName;
    return [{ quotation, outlet, words: quotation.content.map((span) => text.slice(...span)).join(' … ') }];
  });
}

export const useQuotedWords = (session: LibrarySession, entity: EntityId): readonly QuotedWords[] | undefined =>
  useLiveQuery(() => readQuotedWords(session, entity), [session, entity]);
