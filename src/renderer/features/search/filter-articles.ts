/** Which articles the search page looks in: by event, outlet and day. Pure. */
import type { Article } from '../../../core/model/article';
import type { Event } from '../../../core/model/event';
import type { ArticleId } from '../../../core/model/ids';
import type { SearchQuery } from '../../../core/model/saved-search';

export type ArticleFilter = Pick<SearchQuery, 'event' | 'outlet' | 'from' | 'to'>;

/** Null: all of them. */
export function articlesIn(
  filter: ArticleFilter,
  articles: readonly Article[],
  events: readonly Event[],
): readonly ArticleId[] | null {
  const { event, outlet, from, to } = filter;
  if (event === null && outlet === null && from === null && to === null) return null;
  const members = event === null ? null : new Set(events.find((one) => one.id === event)?.articles ?? []);
  return articles
    .filter(
      (article) =>
        (members === null || members.has(article.id)) &&
        (outlet === null || article.metadata.outlet?.value === outlet) &&
        isWithin(article.metadata.published?.value, from, to),
    )
    .map((article) => article.id);
}

/** The day as the outlet printed it, whatever its time zone; both ends belong to it. */
function isWithin(published: string | undefined, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  const day = published?.slice(0, 10);
  if (day === undefined) return false;
  return (from === null || day >= from) && (to === null || day <= to);
}

/** Does the search ask for annotations, and not for plain text? */
export const asksForSegments = ({ code, speaker, status, coder }: SearchQuery): boolean =>
  code !== null || speaker !== null || status !== null || coder !== null;

export const isFiltered = (query: SearchQuery): boolean =>
  asksForSegments(query) || query.event !== null || query.outlet !== null || query.from !== null || query.to !== null;
