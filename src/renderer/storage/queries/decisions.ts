/** The decisions on the findings of one event, by the finding's stable key: each coder has their own. */
import { useMemo } from 'react';
import type { Decision } from '../../../core/model/decision';
import type { EventId } from '../../../core/model/ids';
import { listView } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';

/** The decision of whoever works now; where they have none that says something, the newest of the others'. */
export interface Decided extends Decision {
  /** Null if whoever works now has none. */
  readonly own: Decision | null;
  /** Decisions of other coders on the same finding, newest first. */
  readonly others: readonly Decision[];
}

export type Decisions = ReadonlyMap<string, Decided>;

const newestFirst = (a: Decision, b: Decision): number =>
  a.updatedAt === b.updatedAt ? (a.id < b.id ? -1 : 1) : a.updatedAt < b.updatedAt ? 1 : -1;

export const decisionsView = (event: EventId) =>
  listView({
    name: `decisions on ${event}`,
    kind: 'decisions',
    read: async ({ database }) =>
      (await database.records('decisions').where('record.event', [event])).sort(newestFirst),
    belongs: (decision) => decision.event === event,
    compare: newestFirst,
  });

/** `decisions`: newest first. */
export function decisionsAs(coder: string, decisions: readonly Decision[]): Decisions {
  const byFinding = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const others = byFinding.get(decision.finding);
    if (others) others.push(decision);
    else byFinding.set(decision.finding, [decision]);
  }
  const decided = ([finding, all]: [string, Decision[]]): [string, Decided][] => {
    const own = all.find((decision) => decision.coder === coder);
    const shown = [own, ...all].find((one) => one !== undefined && one.verdict !== 'open') ?? own ?? all[0];
    const others = all.filter((one) => one.coder !== coder);
    return shown ? [[finding, { ...shown, own: own ?? null, others }]] : [];
  };
  return new Map([...byFinding].flatMap(decided));
}

export function useDecisions(session: LibrarySession, event: EventId): Decisions | undefined {
  const decisions = useLiveView(session, decisionsView(event));
  const coder = session.coder();
  return useMemo(() => decisions && decisionsAs(coder, decisions), [decisions, coder]);
}
