/** What menus, keys and the palette do to articles and events. Each is one step of undo, and says what happened. */
import type { ArticleId, EventId } from '../../../core/model/ids';
import type { Result } from '../../../core/model/result';
import { notify } from '../../session/notices';
import { openOverlay, useView } from '../../session/view';
import { deleteArticles } from '../../storage/commands/delete-article';
import { deleteEvent } from '../../storage/commands/delete-event';
import { confirmEvent } from '../../storage/commands/edit-event';
import { moveArticlesToEvent } from '../../storage/commands/move-articles-to-event';
import { splitEvent } from '../../storage/commands/split-event';
import type { LibrarySession } from '../../storage/session';

const failed = (done: Result<unknown>): boolean => {
  if (!done.ok) notify(done.error.message, 'error');
  return !done.ok;
};

const counted = (articles: readonly unknown[]): string =>
  articles.length === 1 ? 'The article was' : `${articles.length} articles were`;

export async function removeArticles(session: LibrarySession, articles: readonly ArticleId[]): Promise<void> {
  if (failed(await deleteArticles(session, articles))) return;
  // Their tabs go and come back with them: see features/read/use-active-in-library.ts.
  notify(`${counted(articles)} deleted. Undo brings ${articles.length === 1 ? 'it' : 'them'} back with all marks.`);
}

/** The event is new, and is named at once. */
export async function moveToNewEvent(
  session: LibrarySession,
  event: EventId,
  articles: readonly ArticleId[],
): Promise<void> {
  const split = await splitEvent(session, event, articles, 'New event');
  if (split.ok) openOverlay({ kind: 'event-name', event: split.value.value, articles: [] });
  else notify(split.error.message, 'error');
}

/** `event` null: out of any. */
export async function moveToEvent(
  session: LibrarySession,
  articles: readonly ArticleId[],
  event: { readonly id: EventId; readonly name: string } | null,
): Promise<void> {
  if (failed(await moveArticlesToEvent(session, articles, event?.id ?? null))) return;
  notify(`${counted(articles)} ${event ? `moved to “${event.name}”` : 'taken out of the event'}.`);
}

export async function removeEvent(session: LibrarySession, event: EventId): Promise<void> {
  if (failed(await deleteEvent(session, event))) return;
  if (useView.getState().event === event) useView.setState({ event: null });
  notify('The event was deleted; its articles stay in the library. Undo brings it back.');
}

export async function confirm(session: LibrarySession, event: EventId): Promise<void> {
  failed(await confirmEvent(session, event));
}
