/** Everything the table of segments needs, for some articles or all: annotations with the words they lie over. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Article } from '../../../core/model/article';
import type { Code } from '../../../core/model/codebook';
import type { Entity } from '../../../core/model/entity';
import type { Figure } from '../../../core/model/figure';
import type { ArticleId, CodeId, EntityId } from '../../../core/model/ids';
import type { Paragraph } from '../../../core/model/paragraph';
import type { LibrarySession } from '../session';
import { readAnnotations, type Annotations } from './annotations';
import { readArticles } from './articles';
import { readCodebooks } from './codebooks';
import { readEntities } from './entities';

export interface Segmented extends Annotations {
  readonly figures: readonly Figure[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly texts: ReadonlyMap<ArticleId, string>;
  readonly paragraphs: ReadonlyMap<ArticleId, readonly Paragraph[]>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly codes: ReadonlyMap<CodeId, Code>;
}

/** `scope`: those articles; null = the whole library. */
export async function readSegments(session: LibrarySession, scope: readonly ArticleId[] | null): Promise<Segmented> {
  const articles = (await readArticles(session)).filter((article) => scope === null || scope.includes(article.id));
  const ids = articles.map((article) => article.id);
  const [annotations, figures, entities, codebooks, texts] = await Promise.all([
    readAnnotations(session, { articles: ids }),
    session.database.records('figures').where('article', ids),
    readEntities(session),
    readCodebooks(session),
    session.database.records('articleTexts').getMany(ids),
  ]);
  return {
    ...annotations,
    figures,
    articles: new Map(articles.map((article) => [article.id, article])),
    texts: new Map(texts.map(({ id, text }) => [id, text])),
    paragraphs: new Map(texts.map(({ id, paragraphs }) => [id, paragraphs])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    codes: new Map(codebooks.flatMap((book) => book.codes).map((code) => [code.id, code])),
  };
}

/** Hand in the same list while it has not changed. */
export const useSegmented = (session: LibrarySession, scope: readonly ArticleId[] | null): Segmented | undefined =>
  useLiveQuery(() => readSegments(session, scope), [session, scope]);
