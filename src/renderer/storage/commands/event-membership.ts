/** An article tells one happening, so it is in one event at most: putting it into one takes it out of the others. */
import type { RecordDiff } from '../../../core/model/change';
import type { Event } from '../../../core/model/event';
import type { ArticleId, EventId } from '../../../core/model/ids';
import type { CommandTx } from '../command-tx';

/** Diff of the events when `articles` go into `target` (null: into none). An unknown target changes nothing. */
export async function placeInEvent(
  tx: CommandTx,
  articles: readonly ArticleId[],
  target: EventId | null,
): Promise<RecordDiff<Event>> {
  const into = target === null ? null : await tx.get('events', target);
  if (into === undefined) return {};
  const leaving = await takenOut(tx, articles, target);
  if (into === null) return { updated: leaving };
  const news = articles.filter((article) => !into.articles.includes(article));
  const joined = news.length === 0 ? [] : [[into, { ...into, articles: [...into.articles, ...news] }] as const];
  return { updated: [...leaving, ...joined] };
}

/** Updates of all events but `except` that lose some of `articles`. */
export async function takenOut(
  tx: CommandTx,
  articles: readonly ArticleId[],
  except: EventId | null,
): Promise<(readonly [Event, Event])[]> {
  const going = new Set(articles);
  const found = await tx.whereAny('events', 'record.articles', articles);
  const events = new Map(found.map((event) => [event.id, event]));
  return [...events.values()]
    .filter((event) => event.id !== except)
    .map((event) => [event, { ...event, articles: event.articles.filter((article) => !going.has(article)) }] as const);
}
