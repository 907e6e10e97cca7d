/** The analyst's decisions on the findings of one event, by the finding's stable key. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Decision } from '../../../core/model/decision';
import type { EventId } from '../../../core/model/ids';
import type { LibrarySession } from '../session';

export async function readDecisions(
  { database }: LibrarySession,
  event: EventId,
): Promise<ReadonlyMap<string, Decision>> {
  const decisions = await database.records('decisions').where('record.event', [event]);
  return new Map(decisions.map((decision) => [decision.finding, decision]));
}

export const useDecisions = (session: LibrarySession, event: EventId): ReadonlyMap<string, Decision> | undefined =>
  useLiveQuery(() => readDecisions(session, event), [session, event]);
