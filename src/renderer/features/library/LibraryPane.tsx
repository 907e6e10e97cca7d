/** The library: events with their articles, suggested events, articles without an event. Nested lists that arrow keys go through. */
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Article } from '../../../core/model/article';
import type { Event } from '../../../core/model/event';
import type { ArticleId } from '../../../core/model/ids';
import { articleLabel } from '../../../core/import/label';
import { runCommand } from '../../session/command-handlers';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { openArticle, useView } from '../../session/view';
import { confirmEvent } from '../../storage/commands/edit-event';
import { useArticles, useTallies, type Tally } from '../../storage/queries/articles';
import { useEvents } from '../../storage/queries/events';
import { Button, IconButton, LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import './library.css';

interface Group {
  readonly key: string;
  readonly event: Event | null;
  readonly name: string;
  readonly articles: readonly Article[];
}

/** `search` is the field above the tree, with what it finds: a part of its own. */
export function LibraryPane({ search }: { readonly search: ReactNode }) {
  const session = useSession();
  const articles = useArticles(session);
  const events = useEvents(session);
  const tallies = useTallies(session);
  const groups = useMemo(() => groupsOf(articles ?? [], events ?? []), [articles, events]);
  return (
    <nav className="pane" aria-label="Library">
      <div className="pane-head">
        <h2 className="grow">Library</h2>
        <IconButton
          icon="plus"
          label="Add articles"
          small
          onPress={() => runCommand('library.add')}
          disabled={session.readOnly}
        />
      </div>
      {search}
      <div className="scroll">
        {articles && articles.length === 0 ? <NoArticles /> : <Tree groups={groups} tallies={tallies ?? new Map()} />}
      </div>
    </nav>
  );
}

function NoArticles() {
  return (
    <div className="library-empty">
      <p>No articles yet.</p>
      <p>Drop files or a folder anywhere in the window, or</p>
      <Button onPress={() => runCommand('library.add')}>Add articles…</Button>
    </div>
  );
}

function groupsOf(articles: readonly Article[], events: readonly Event[]): Group[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const placed = new Set<ArticleId>();
  const ofEvents = events.map((event): Group => {
    const members = event.articles.flatMap((id) => byId.get(id) ?? []);
    for (const member of members) placed.add(member.id);
    return { key: event.id, event, name: event.name, articles: members };
  });
  const rest = articles.filter((article) => !placed.has(article.id));
  const confirmed = ofEvents.filter(({ event }) => event?.status === 'confirmed');
  const suggested = ofEvents.filter(({ event }) => event?.status === 'suggested');
  const loose: Group[] =
    rest.length > 0 ? [{ key: 'loose', event: null, name: 'Articles without an event', articles: rest }] : [];
  return [...confirmed, ...suggested, ...loose];
}

interface TreeProps {
  readonly groups: readonly Group[];
  readonly tallies: ReadonlyMap<ArticleId, Tally>;
}

function Tree({ groups, tallies }: TreeProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLUListElement>(null);
  const toggle = (key: string): void =>
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <>
      <div className="tree-head">
        <span className="grow">Events</span>
        <span>accepted / found</span>
      </div>
      <ul
        className="tree"
        aria-label="Events and articles"
        ref={list}
        onKeyDown={(event) => moveInTree(event, list.current)}
      >
        {groups.map((group, at) => (
          <GroupRow
            key={group.key}
            group={group}
            open={!closed.has(group.key)}
            onToggle={() => toggle(group.key)}
            tallies={tallies}
            first={at === 0}
          />
        ))}
      </ul>
    </>
  );
}

interface GroupRowProps {
  readonly group: Group;
  readonly open: boolean;
  readonly first: boolean;
  readonly onToggle: () => void;
  readonly tallies: ReadonlyMap<ArticleId, Tally>;
}

function GroupRow({ group, open, first, onToggle, tallies }: GroupRowProps) {
  const session = useSession();
  const active = useView((state) => state.active);
  const { event, name, articles } = group;
  const suggested = event?.status === 'suggested';
  const confirm = async (): Promise<void> => {
    if (!event) return;
    const done = await confirmEvent(session, event.id);
    if (!done.ok) notify(done.error.message, 'error');
  };
  return (
    <li>
      <div className={suggested ? 'tree-event suggested' : 'tree-event'}>
        <button
          type="button"
          aria-expanded={open}
          className="tree-event-name"
          tabIndex={first && active === null ? 0 : -1}
          title={name}
          onClick={onToggle}
          onDoubleClick={() => event && useView.setState({ event: event.id, mode: 'compare' })}
        >
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={12} />
          <Icon name="folder" />
          <span className="grow trunc">{name}</span>
          <span className="count num">{articles.length}</span>
        </button>
        {suggested ? <LinkButton onPress={() => void confirm()}>Confirm</LinkButton> : null}
      </div>
      {open ? (
        <ul aria-label={name}>
          {articles.map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              tally={tallies.get(article.id)}
              current={article.id === active}
            />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

interface ArticleRowProps {
  readonly article: Article;
  readonly tally: Tally | undefined;
  readonly current: boolean;
}

function ArticleRow({ article, tally, current }: ArticleRowProps) {
  const accepted = tally?.accepted ?? 0;
  const found = accepted + (tally?.suggested ?? 0);
  const outlet = article.metadata.outlet?.value;
  const label = articleLabel(article.metadata, article.fileName);
  return (
    <li>
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        className="tree-article"
        tabIndex={current ? 0 : -1}
        title={label}
        onClick={() => openArticle(article.id)}
      >
        <span className="outlet trunc">{outlet ?? label}</span>
        <span className="tally num">{article.analysedBy === null ? '…' : `${accepted} / ${found}`}</span>
        <span className="headline trunc">
          {outlet ? (article.metadata.headline?.value ?? article.fileName) : article.fileName}
        </span>
        {found > 0 && accepted === found ? (
          <span className="done">
            <Icon name="check" size={12} />
          </span>
        ) : (
          <span className="share">
            <span style={{ width: found === 0 ? 0 : `${(100 * accepted) / found}%` }} />
          </span>
        )}
      </button>
    </li>
  );
}

/** Arrow keys as trees have them: up and down go, left and right close and open. */
function moveInTree(event: KeyboardEvent, list: HTMLElement | null): void {
  if (!list || !(event.target instanceof HTMLElement)) return;
  const items = [...list.querySelectorAll<HTMLElement>('.tree-event-name, .tree-article')];
  const at = items.indexOf(event.target);
  const expanded = event.target.getAttribute('aria-expanded');
  const go = (to: HTMLElement | undefined): void => {
    event.preventDefault();
    to?.focus();
  };
  if (event.key === 'ArrowDown') go(items[at + 1]);
  else if (event.key === 'ArrowUp') go(items[at - 1]);
  else if (event.key === 'Home') go(items[0]);
  else if (event.key === 'End') go(items.at(-1));
  else if ((event.key === 'ArrowLeft' && expanded === 'true') || (event.key === 'ArrowRight' && expanded === 'false'))
    event.target.click();
  else if (event.key === 'ArrowLeft')
    go(
      items
        .slice(0, at)
        .reverse()
        .find((item) => item.hasAttribute('aria-expanded')),
    );
}
