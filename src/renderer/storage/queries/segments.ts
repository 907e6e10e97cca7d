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

/**
 * `scope`: those articles; null = the whole library. All is asked for at once: what a live query asks after its first
 * answers is not watched, and the table would not follow changes.
 */
export async function readSegments(session: LibrarySession, scope: readonly ArticleId[] | null): Promise<Segmented> {
  const { database } = session;
  const texts = database.records('articleTexts');
  const figures = database.records('figures');
  const [articles, annotations, ofFigures, entities, codebooks, ofTexts] = await Promise.all([
    readArticles(session),
    readAnnotations(session, scope === null ? {} : { articles: scope }),
    scope === null ? figures.all() : figures.where('article', scope),
    readEntities(session),
    readCodebooks(session),
    scope === null ? texts.all() : texts.getMany(scope),
  ]);
  const shown = new Map(
    articles.filter(({ id }) => scope === null || scope.includes(id)).map((article) => [article.id, article]),
  );
  const here = <R extends { readonly article: ArticleId }>(records: readonly R[]): R[] =>
    records.filter(({ article }) => shown.has(article));
  return {
    quotations: here(annotations.quotations),
    codings: here(annotations.codings),
    figures: here(ofFigures),
    articles: shown,
    texts: new Map(ofTexts.map(({ id, text }) => [id, text])),
    paragraphs: new Map(ofTexts.map(({ id, paragraphs }) => [id, paragraphs])),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    codes: new Map(codebooks.flatMap((book) => book.codes).map((code) => [code.id, code])),
  };
}

/** Hand in the same list while it has not changed. */
export const useSegmented = (session: LibrarySession, scope: readonly ArticleId[] | null): Segmented | undefined =>
  useLiveQuery(() => readSegments(session, scope), [session, scope]);
