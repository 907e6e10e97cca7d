/** Which of the new articles tell one event: suggested, for the analyst to confirm. */
import type { ArticleId } from '../../../core/model/ids';
import { endJob, setJob } from '../../session/jobs';
import { analysis } from '../../session/services';
import { createEvents } from '../../storage/commands/create-event';
import { readEvents } from '../../storage/queries/events';
import type { LibrarySession } from '../../storage/session';
import type { AnalysedById } from './analyse-articles';

/**
 * Returns how many events were suggested. Articles that stand in an event already are left there. Thousands of articles
 * take seconds: the status bar says so, and they can be left ungrouped.
 */
export async function suggestEvents(session: LibrarySession, analysed: readonly AnalysedById[]): Promise<number> {
  if (analysed.length < 2) return 0;
  const control = new AbortController();
  setJob({ id: 'events', label: 'Looking for events', done: 0, total: 1, cancel: () => control.abort() });
  return group(session, analysed, control.signal).finally(() => endJob('events'));
}

async function group(session: LibrarySession, analysed: readonly AnalysedById[], signal: AbortSignal): Promise<number> {
  const placed = new Set((await readEvents(session)).flatMap((event) => event.articles));
  const free = analysed.filter(({ id }) => !placed.has(id));
  if (free.length < 2) return 0;
  const inputs = free.map((one) => one.analysed);
  const grouped = await analysis.ask('group', inputs, signal);
  if (!grouped.ok) return 0;
  const byFile = new Map(free.map((one) => [one.analysed.file, one]));
  const events = grouped.value.events
    .filter((files) => files.length > 1)
    .map((files) => files.flatMap((file) => byFile.get(file) ?? []))
    .map((members) => ({
      name: nameOf(members),
      articles: members.map((member): ArticleId => member.id),
      status: 'suggested' as const,
    }));
  if (events.length > 0) await createEvents(session, events);
  return events.length;
}

/** The earliest article's headline; where room is short the window cuts it, not the record. */
function nameOf(members: readonly AnalysedById[]): string {
  const dated = [...members].sort((a, b) => (a.analysed.published ?? '9').localeCompare(b.analysed.published ?? '9'));
  const first = dated.find((member) => member.analysed.headline !== null);
  return first?.analysed.headline ?? 'Event without a headline';
}
