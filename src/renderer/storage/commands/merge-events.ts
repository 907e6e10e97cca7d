/** Several events become one: articles, decisions and memos of the others go to the first. */
import type { EventId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { movedMemos } from './moved-memos';

export function mergeEvents(
  session: LibrarySession,
  into: EventId,
  from: readonly EventId[],
): Promise<Result<Done<null>>> {
  return runCommand(session, 'Merge events', async (tx) => {
    const target = await tx.get('events', into);
    if (target === undefined) return noSuchRecord('event');
    const gone = await tx.getMany(
      'events',
      [...new Set(from)].filter((id) => id !== into),
    );
    const articles = [...new Set([...target.articles, ...gone.flatMap((event) => event.articles)])];
    const ids = gone.map((event) => event.id);
    const decisions = await tx.whereAny('decisions', 'record.event', ids);
    return ok({
      diff: {
        events: { removed: gone, updated: gone.length === 0 ? [] : [[target, { ...target, articles }]] },
        decisions: { updated: decisions.map((decision) => [decision, { ...decision, event: into }] as const) },
        memos: await movedMemos(tx, 'event', ids, into),
      },
      value: null,
    });
  });
}
