/** The library's sources with how much each is quoted, and everything one of them is quoted as saying. */
import type { Article, ArticleText } from '../../../core/model/article';
import type { Entity } from '../../../core/model/entity';
import type { Event } from '../../../core/model/event';
import type { ArticleId, EntityId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import { entityLinks } from '../links';
import { combinedView } from '../live/combined-view';
import { rereadView, touches } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';
import { allAnnotations, readAnnotations } from './annotations';
import { articlesView } from './articles';
import { entitiesView } from './entities';
import { readEvents } from './events';

export interface QuotedSource {
  readonly entity: Entity;
  /** Accepted and suggested ones. */
  readonly quotations: number;
  readonly articles: number;
}

/** By name. */
export const sourcesView = combinedView(
  'sources',
  { entities: entitiesView, articles: articlesView, quotations: allAnnotations('quotations', null) },
  ({ entities, articles, quotations }): readonly QuotedSource[] => {
    const shown = new Set(articles.map((article) => article.id));
    const counts = new Map<string, { quotations: number; articles: Set<ArticleId> }>();
    for (const quotation of quotations) {
      if (quotation.status === 'rejected' || !shown.has(quotation.article)) continue;
      for (const id of entityLinks(quotation)) {
        const count = counts.get(id) ?? { quotations: 0, articles: new Set() };
        count.quotations += 1;
        count.articles.add(quotation.article);
        counts.set(id, count);
      }
    }
    return entities.map((entity) => {
      const count = counts.get(entity.id);
      return { entity, quotations: count?.quotations ?? 0, articles: count?.articles.size ?? 0 };
    });
  },
);

export const useSources = (session: LibrarySession): readonly QuotedSource[] | undefined =>
  useLiveView(session, sourcesView)?.shown;

export interface SourceQuotation {
  readonly quotation: Quotation;
  readonly article: Article;
  readonly text: ArticleText;
  readonly event: Event | null;
}

/** Article by article in the order of their dates, undated ones last; in reading order within each. */
export async function readSourceQuotations(
  session: LibrarySession,
  entity: EntityId,
): Promise<readonly SourceQuotation[]> {
  const { quotations } = await readAnnotations(session, { entity });
  const kept = quotations.filter((quotation) => quotation.status !== 'rejected');
  const ids = [...new Set(kept.map((quotation) => quotation.article))];
  const [articles, texts, events] = await Promise.all([
    session.database.records('articles').getMany(ids),
    session.database.records('articleTexts').getMany(ids),
    readEvents(session),
  ]);
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const eventOf = new Map(events.flatMap((event) => event.articles.map((id) => [id, event] as const)));
  return kept
    .flatMap((quotation): SourceQuotation[] => {
      const article = articleOf.get(quotation.article);
      const text = textOf.get(quotation.article);
      if (!article || article.deleted || !text) return [];
      return [{ quotation, article, text, event: eventOf.get(article.id) ?? null }];
    })
    .sort(byPlace);
}

const byPlace = (a: SourceQuotation, b: SourceQuotation): number =>
  compare(dayOf(a.article), dayOf(b.article)) ||
  compare(a.article.id, b.article.id) ||
  startOf(a.quotation) - startOf(b.quotation);

const dayOf = ({ metadata }: Article): string => metadata.published?.value ?? '9999';

const startOf = ({ content }: Quotation): number => content[0]?.[0] ?? 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sourceQuotationsView = (entity: EntityId) =>
  rereadView(
    `quotations by ${entity}`,
    (session) => readSourceQuotations(session, entity),
    (diff) =>
      touches(diff, ['quotations'], (quotation) => entityLinks(quotation).includes(entity)) ||
      touches(diff, ['articles', 'articleTexts', 'events']),
  );

export const useSourceQuotations = (
  session: LibrarySession,
  entity: EntityId,
): readonly SourceQuotation[] | undefined => useLiveView(session, sourceQuotationsView(entity));
