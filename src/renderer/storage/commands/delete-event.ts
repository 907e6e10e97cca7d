/** Removes an event, its decisions and memos; its articles stay in the library, in no event. */
import type { EventId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { removedMemos } from './moved-memos';

export function deleteEvent(session: LibrarySession, id: EventId): Promise<Result<Done<null>>> {
  return runCommand(session, 'Delete an event', async (tx) => {
    const event = await tx.get('events', id);
    if (event === undefined) return noSuchRecord('event');
    const decisions = await tx.where('decisions', 'record.event', id);
    return ok({
      diff: {
        events: { removed: [event] },
        decisions: { removed: decisions },
        memos: await removedMemos(tx, 'event', [id]),
      },
      value: null,
    });
  });
}
