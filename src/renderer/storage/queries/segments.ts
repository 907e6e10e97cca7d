/** Everything the table of segments needs, for some articles or all: annotations with the words they lie over. */
import type { Article, ArticleText } from '../../../core/model/article';
import type { Code } from '../../../core/model/codebook';
import type { Entity } from '../../../core/model/entity';
import type { Figure } from '../../../core/model/figure';
import type { ArticleId, CodeId, EntityId } from '../../../core/model/ids';
import type { Paragraph } from '../../../core/model/paragraph';
import { combinedView } from '../live/combined-view';
import { rereadView, touches } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';
import { allAnnotations, type Annotations } from './annotations';
import { articlesView } from './articles';
import { codebooksView } from './codebooks';
import { entitiesView } from './entities';

export interface Segmented extends Annotations {
  readonly figures: readonly Figure[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly texts: ReadonlyMap<ArticleId, string>;
  readonly paragraphs: ReadonlyMap<ArticleId, readonly Paragraph[]>;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly codes: ReadonlyMap<CodeId, Code>;
}

/** `scope`: those articles; null = the whole library. */
export const segmentedView = (scope: readonly ArticleId[] | null) =>
  combinedView(
    `segments ${scope?.join(' ') ?? ''}`,
    {
      quotations: allAnnotations('quotations', scope),
      codings: allAnnotations('codings', scope),
      figures: allAnnotations('figures', scope),
      articles: articlesView,
      texts: textsView(scope),
      entities: entitiesView,
      codebooks: codebooksView,
    },
    ({ articles, texts, entities, codebooks, ...annotations }): Segmented => {
      const wanted = scope === null ? null : new Set(scope);
      const shown = new Map(
        articles.filter(({ id }) => wanted === null || wanted.has(id)).map((article) => [article.id, article]),
      );
      const here = <R extends { readonly article: ArticleId }>(records: readonly R[]): R[] =>
        records.filter(({ article }) => shown.has(article));
      return {
        quotations: here(annotations.quotations),
        codings: here(annotations.codings),
        figures: here(annotations.figures),
        articles: shown,
        texts: new Map(texts.map(({ id, text }) => [id, text])),
        paragraphs: new Map(texts.map(({ id, paragraphs }) => [id, paragraphs])),
        entities: new Map(entities.map((entity) => [entity.id, entity])),
        codes: new Map(codebooks.shown.flatMap((book) => book.codes).map((code) => [code.id, code])),
      };
    },
  );

const textsView = (scope: readonly ArticleId[] | null) =>
  rereadView<readonly ArticleText[]>(
    'texts',
    async ({ database }) => {
      const texts = database.records('articleTexts');
      return scope === null ? texts.all() : texts.getMany(scope);
    },
    (diff) => touches(diff, ['articleTexts'], ({ id }) => scope === null || scope.includes(id)),
  );

export const useSegmented = (session: LibrarySession, scope: readonly ArticleId[] | null): Segmented | undefined =>
  useLiveView(session, segmentedView(scope))?.shown;
