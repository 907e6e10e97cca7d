/** What an earlier window left undone, cancelled or killed: its articles are analysed and grouped into events after all. */
import type { LibrarySession } from '../../storage/session';
import { analyseArticles, notAnalysed } from './analyse-articles';
import { suggestEvents } from './suggest-events';

export async function resumeAnalysis(session: LibrarySession): Promise<void> {
  if (session.readOnly) return;
  const left = await notAnalysed(session);
  if (left.length > 0) await suggestEvents(session, await analyseArticles(session, left));
}
