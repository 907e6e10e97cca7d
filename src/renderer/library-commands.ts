/** Commands of an open library: undo and redo, adding articles, going from article to article, events. */
import { useEffect } from 'react';
import { confirm, moveToEvent, moveToNewEvent, removeArticles, removeEvent } from './features/library/library-actions';
import { useSearchCommand } from './features/search/use-search-command';
import { installDefaultCodebooks } from './features/codebook/install-default-codebooks';
import { cancelImport, importFiles } from './features/import/import-files';
import { chooseFiles } from './features/import/choose-files';
import { resumeAnalysis } from './features/import/resume-analysis';
import { useCommand } from './session/command-handlers';
import { notify } from './session/notices';
import { changeSettings, useSession } from './session/services';
import { openArticle, openOverlay, useView } from './session/view';
import { useHistory } from './storage/queries/history';
import { readEvents, useEvents } from './storage/queries/events';
import type { LibrarySession } from './storage/session';
import { redo, undo } from './storage/undo';

export function useLibraryCommands(): void {
  const session = useSession();
  const active = useView((state) => state.active);
  useUndo(session);
  useAdding(session);
  useSearchCommand();
  useEventCommands(session);
  useCommand('go.next-article', () => goToArticle(session, 1));
  useCommand('go.previous-article', () => goToArticle(session, -1));
  useCommand(
    'article.details',
    () => (active ? openOverlay({ kind: 'article-details', article: active }) : undefined),
    {
      enabled: active !== null,
    },
  );
  useCommand('article.delete', () => (active ? removeArticles(session, [active]) : undefined), {
    enabled: active !== null && !session.readOnly,
  });
  useEffect(() => {
    changeSettings({ lastLibrary: session.library.id });
    if (!session.readOnly) void installDefaultCodebooks(session);
    void resumeAnalysis(session);
    return cancelImport;
  }, [session]);
}

function useUndo(session: LibrarySession): void {
  const history = useHistory(session);
  const step = async (run: typeof undo, done: string): Promise<void> => {
    const result = await run(session);
    if (!result.ok) notify(result.error.message, 'warning');
    else if (result.value !== null) notify(`${done}: ${result.value.charAt(0).toLowerCase()}${result.value.slice(1)}`);
  };
  const title = (word: string, label: string | null | undefined): string =>
    label ? `${word}: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : word;
  useCommand('edit.undo', () => step(undo, 'Undone'), {
    enabled: Boolean(history?.undo),
    asksItself: true,
    title: title('Undo', history?.undo),
  });
  useCommand('edit.redo', () => step(redo, 'Done again'), {
    enabled: Boolean(history?.redo),
    asksItself: true,
    title: title('Redo', history?.redo),
  });
}

function useAdding(session: LibrarySession): void {
  const add = async (folder: boolean): Promise<void> => {
    const files = await chooseFiles(folder);
    if (files.length > 0) await importFiles(session, files);
  };
  const enabled = !session.readOnly;
  useCommand('library.add', () => add(false), { enabled });
  useCommand('library.add-folder', () => add(true), { enabled });
  useCommand('library.paste', () => openOverlay({ kind: 'paste-article' }), { enabled });
}

function useEventCommands(session: LibrarySession): void {
  const active = useView((state) => state.active);
  const shown = useView((state) => state.event);
  const events = useEvents(session);
  const current =
    events?.find((event) => event.id === shown) ??
    events?.find((event) => active !== null && event.articles.includes(active));
  useCommand('event.new', () => openOverlay({ kind: 'event-name', event: null, articles: active ? [active] : [] }));
  useCommand(
    'event.rename',
    () => (current ? openOverlay({ kind: 'event-name', event: current.id, articles: [] }) : undefined),
    {
      enabled: current !== undefined,
    },
  );
  useCommand('event.merge', () => (current ? openOverlay({ kind: 'event-merge', event: current.id }) : undefined), {
    enabled: current !== undefined && (events?.length ?? 0) > 1,
  });
  const inEvent = current !== undefined && active !== null && current.articles.includes(active);
  useCommand('event.confirm', () => (current ? confirm(session, current.id) : undefined), {
    enabled: current?.status === 'suggested' && !session.readOnly,
  });
  useCommand('event.delete', () => (current ? removeEvent(session, current.id) : undefined), {
    enabled: current !== undefined && !session.readOnly,
  });
  useCommand('event.split', () => (current && active ? moveToNewEvent(session, current.id, [active]) : undefined), {
    enabled: inEvent && !session.readOnly,
  });
  useCommand('article.move', () => (active ? openOverlay({ kind: 'event-move', articles: [active] }) : undefined), {
    enabled: active !== null && !session.readOnly,
  });
  useCommand('article.take-out', () => (active ? moveToEvent(session, [active], null) : undefined), {
    enabled: inEvent && !session.readOnly,
  });
}

/** In the order of the library pane: event by event. */
async function goToArticle(session: LibrarySession, by: 1 | -1): Promise<void> {
  const { active } = useView.getState();
  const events = await readEvents(session);
  const event = events.find((one) => active !== null && one.articles.includes(active));
  const order = event?.articles ?? useView.getState().tabs;
  const next = order[(order.indexOf(active as never) + by + order.length) % order.length];
  if (next) openArticle(next);
}
