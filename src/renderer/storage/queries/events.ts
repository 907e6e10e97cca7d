/** Events in the order they were made, and everything the comparison of one event needs. */
import type { Entity } from '../../../core/model/entity';
import type { Event } from '../../../core/model/event';
import type { Figure } from '../../../core/model/figure';
import type { EventId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import { listView, recordView, rereadView, touches } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';
import { readFigures, readQuotations } from './annotations';
import { readArticle, type WholeArticle } from './article';

export async function readEvents({ database }: LibrarySession): Promise<Event[]> {
  const events = await database.records('events').all();
  return events.sort(byAge);
}

const byAge = (a: Event, b: Event): number => (key(a) < key(b) ? -1 : 1);

const key = (event: Event): string => `${event.createdAt} ${event.id}`;

export const eventsView = listView({
  name: 'events',
  kind: 'events',
  read: readEvents,
  belongs: () => true,
  compare: byAge,
});

export const useEvents = (session: LibrarySession): readonly Event[] | undefined => useLiveView(session, eventsView);

export const useEvent = (session: LibrarySession, id: EventId): Event | null | undefined =>
  useLiveView(session, recordView('events', id));

export interface EventArticle extends WholeArticle {
  /** Accepted and suggested; rejected ones are left out. */
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
}

export interface EventMaterial {
  readonly event: Event;
  /** In the event's order, without deleted ones. */
  readonly articles: readonly EventArticle[];
  /** Entities that the quotations name. */
  readonly entities: readonly Entity[];
}

export async function readEventMaterial(session: LibrarySession, id: EventId): Promise<EventMaterial | null> {
  const event = await session.database.records('events').get(id);
  if (event === undefined) return null;
  const articles = (await Promise.all(event.articles.map((article) => eventArticle(session, article)))).flat();
  const named = new Set(
    articles.flatMap(({ quotations }) =>
      quotations.flatMap((q) => [...q.sources, ...(q.onBehalfOf === null ? [] : [q.onBehalfOf])].map((m) => m.entity)),
    ),
  );
  const ids = [...named].filter((entity) => entity !== null);
  return { event, articles, entities: await session.database.records('entities').getMany(ids) };
}

async function eventArticle(session: LibrarySession, id: Event['articles'][number]): Promise<EventArticle[]> {
  const whole = await readArticle(session, id);
  if (whole === null) return [];
  const [quotations, figures] = await Promise.all([readQuotations(session, id), readFigures(session, id)]);
  return [{ ...whole, quotations: quotations.filter(kept), figures: figures.filter(kept) }];
}

const kept = (annotation: Quotation | Figure): boolean => annotation.status !== 'rejected';

export const eventMaterialView = (id: EventId) =>
  rereadView<EventMaterial | null>(
    `material of ${id}`,
    (session) => readEventMaterial(session, id),
    (diff, material) => {
      const articles = new Set(material?.event.articles);
      return (
        touches(diff, ['events'], (event) => event.id === id) ||
        touches(diff, ['articles', 'articleTexts'], (one) => articles.has(one.id)) ||
        touches(diff, ['quotations', 'figures'], ({ article }) => articles.has(article)) ||
        touches(diff, ['entities'])
      );
    },
  );

/** Live: anew after each change of the event's articles, quotations, figures or entities. */
export const useEventMaterial = (session: LibrarySession, id: EventId): EventMaterial | null | undefined =>
  useLiveView(session, eventMaterialView(id));
