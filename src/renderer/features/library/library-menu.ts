/** The menus of the library's rows. Titles and keys are those of the one list of commands. */
import { commands, type CommandId } from '../../../shared/commands';
import type { Article } from '../../../core/model/article';
import type { ArticleId } from '../../../core/model/ids';
import { keyCaps, keyOf, type KeySettings } from '../../session/keys';
import { openArticle, openOverlay, useView } from '../../session/view';
import type { LibrarySession } from '../../storage/session';
import type { MenuItem } from '../../ui/Menu';
import { confirm, moveToEvent, moveToNewEvent, removeArticles, removeEvent } from './library-actions';
import type { TreeGroup } from './tree-rows';

export interface MenuContext {
  readonly session: LibrarySession;
  readonly settings: KeySettings;
}

/** The menu of one article, or of all that are picked. */
export function articleMenu(
  context: MenuContext,
  article: Article,
  picked: readonly ArticleId[],
  group: TreeGroup,
): MenuItem[] {
  const { session } = context;
  const several = picked.length > 1;
  const fixed = session.readOnly;
  const single: MenuItem[] = [
    { title: 'Open', caps: ['Enter'], onPick: () => openArticle(article.id) },
    { title: 'Open beside the other', onPick: () => openBeside(article.id) },
    {
      ...command(context, 'article.details'),
      apart: true,
      onPick: () => openOverlay({ kind: 'article-details', article: article.id }),
    },
  ];
  const n = `${picked.length} articles`;
  const event = group.event;
  const own = event && picked.every((id) => event.articles.includes(id)) ? event : null;
  return [
    ...(several ? [] : single),
    {
      title: several ? `Move ${n} to event…` : titleOf('article.move'),
      disabled: fixed,
      apart: true,
      onPick: () => openOverlay({ kind: 'event-move', articles: picked }),
    },
    {
      title: several ? `Make an event of ${n}…` : titleOf('event.split'),
      disabled: fixed,
      onPick: () =>
        own && !several
          ? void moveToNewEvent(session, own.id, picked)
          : openOverlay({ kind: 'event-name', event: null, articles: picked }),
    },
    {
      title: several ? `Take ${n} out of the event` : titleOf('article.take-out'),
      disabled: fixed || own === null,
      onPick: () => void moveToEvent(session, picked, null),
    },
    {
      title: several ? `Delete ${n}` : titleOf('article.delete'),
      caps: ['Del'],
      disabled: fixed,
      apart: true,
      onPick: () => void removeArticles(session, picked),
    },
    ...(several
      ? []
      : [
          {
            title: titleOf('article.purge'),
            disabled: fixed,
            onPick: () => openOverlay({ kind: 'purge', article: article.id }),
          },
        ]),
  ];
}

export function groupMenu(context: MenuContext, group: TreeGroup): MenuItem[] {
  const { session } = context;
  const { event, articles } = group;
  const fixed = session.readOnly;
  const ids = articles.map((article) => article.id);
  if (!event) {
    return [
      {
        ...command(context, 'event.new'),
        disabled: fixed,
        onPick: () => openOverlay({ kind: 'event-name', event: null, articles: ids }),
      },
    ];
  }
  const show = (mode: 'compare' | 'report') => () => useView.setState({ event: event.id, mode, finding: null });
  return [
    { ...command(context, 'mode.compare'), disabled: articles.length < 2, onPick: show('compare') },
    { ...command(context, 'mode.report'), onPick: show('report') },
    ...(event.status === 'suggested'
      ? [
          {
            title: titleOf('event.confirm'),
            apart: true,
            disabled: fixed,
            onPick: () => void confirm(session, event.id),
          },
        ]
      : []),
    {
      title: titleOf('event.rename'),
      caps: ['F2'],
      apart: event.status !== 'suggested',
      disabled: fixed,
      onPick: () => openOverlay({ kind: 'event-name', event: event.id, articles: [] }),
    },
    {
      title: titleOf('event.merge'),
      disabled: fixed,
      onPick: () => openOverlay({ kind: 'event-merge', event: event.id }),
    },
    {
      title: titleOf('event.new'),
      disabled: fixed,
      onPick: () => openOverlay({ kind: 'event-name', event: null, articles: [], from: event.id }),
    },
    {
      title: titleOf('event.delete'),
      caps: ['Del'],
      apart: true,
      disabled: fixed,
      onPick: () => void removeEvent(session, event.id),
    },
  ];
}

const described = (id: CommandId) => commands.find((one) => one.id === id);

const titleOf = (id: CommandId): string => described(id)?.title ?? id;

function command({ settings }: MenuContext, id: CommandId): Pick<MenuItem, 'title' | 'caps'> {
  const one = described(id);
  return { title: titleOf(id), caps: one ? keyCaps(keyOf(one, settings)) : [] };
}

/** Beside the article that is open; alone if none is. */
function openBeside(article: ArticleId): void {
  const { active } = useView.getState();
  if (active === null || active === article) return openArticle(article);
  useView.setState({ mode: 'read', second: article });
}
