/** Moves articles into an event, or out of any. */
import type { ArticleId, EventId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { placeInEvent } from './event-membership';

/** `event` null: the articles are in no event afterwards. */
export function moveArticlesToEvent(
  session: LibrarySession,
  articles: readonly ArticleId[],
  event: EventId | null,
): Promise<Result<Done<null>>> {
  const label = event === null ? 'Take out of the event' : 'Move to an event';
  return runCommand(session, label, async (tx) => {
    if (event !== null && (await tx.get('events', event)) === undefined) return noSuchRecord('event');
    return ok({ diff: { events: await placeInEvent(tx, articles, event) }, value: null });
  });
}
