/** Renames an event, confirms a suggested one. */
import type { Event } from '../../../core/model/event';
import type { EventId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export const renameEvent = (session: LibrarySession, id: EventId, name: string): Promise<Result<Done<null>>> =>
  editEvent(session, id, { name }, 'Rename an event');

export const confirmEvent = (session: LibrarySession, id: EventId): Promise<Result<Done<null>>> =>
  editEvent(session, id, { status: 'confirmed' }, 'Confirm an event');

function editEvent(
  session: LibrarySession,
  id: EventId,
  parts: Partial<Pick<Event, 'name' | 'status'>>,
  label: string,
): Promise<Result<Done<null>>> {
  return runCommand(session, label, async (tx) => {
    const before = await tx.get('events', id);
    if (before === undefined) return noSuchRecord('event');
    return ok({ diff: { events: { updated: [[before, { ...before, ...parts }]] } }, value: null });
  });
}
