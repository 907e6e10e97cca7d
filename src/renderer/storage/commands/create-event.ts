/** Makes an event of articles; they leave the events they were in. */
import { eventIdSchema, type ArticleId, type EventId } from '../../../core/model/ids';
import type { Event } from '../../../core/model/event';
import { ok, type Result } from '../../../core/model/result';
import { newId } from '../command-tx';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { takenOut } from './event-membership';

export interface NewEvent {
  readonly name: string;
  readonly articles?: readonly ArticleId[];
  /** `suggested` for what the engine grouped; the analyst's own are confirmed. */
  readonly status?: Event['status'];
}

export async function createEvent(session: LibrarySession, event: NewEvent): Promise<Result<Done<EventId>>> {
  const made = await createEvents(session, [event]);
  if (!made.ok) return made;
  const [id] = made.value.value;
  if (id === undefined) throw new Error('one event in, one event out');
  return ok({ ...made.value, value: id });
}

/** Several at once, as one step: the engine's grouping of many articles. Ids in the order of `events`. */
export function createEvents(
  session: LibrarySession,
  events: readonly NewEvent[],
): Promise<Result<Done<readonly EventId[]>>> {
  const label = events.length === 1 ? 'Make an event' : `Make ${events.length} events`;
  return runCommand(session, label, async (tx) => {
    const added = events.map(({ name, articles = [], status = 'confirmed' }): Event => {
      return { id: newId(eventIdSchema), name, articles, status, createdAt: tx.now };
    });
    const placed = added.flatMap((event) => event.articles);
    const updated = await takenOut(tx, placed, null);
    return ok({ diff: { events: { added, updated } }, value: added.map((event) => event.id) });
  });
}
