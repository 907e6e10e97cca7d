/** Some articles of an event become an event of their own. */
import type { Event } from '../../../core/model/event';
import { eventIdSchema, type ArticleId, type EventId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { newId } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

/** The new event's id. `articles` that are not in the event are left where they are. */
export function splitEvent(
  session: LibrarySession,
  event: EventId,
  articles: readonly ArticleId[],
  name: string,
): Promise<Result<Done<EventId>>> {
  return runCommand(session, 'Split an event', async (tx) => {
    const before = await tx.get('events', event);
    if (before === undefined) return noSuchRecord('event');
    const going = before.articles.filter((article) => articles.includes(article));
    const rest = { ...before, articles: before.articles.filter((article) => !going.includes(article)) };
    const id = newId(eventIdSchema);
    const made: Event = { id, name, articles: going, status: 'confirmed', createdAt: tx.now };
    return ok({ diff: { events: { added: [made], updated: [[before, rest]] } }, value: id });
  });
}
