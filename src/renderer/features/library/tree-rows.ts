/** The library as rows of a tree: confirmed events, suggested ones, articles without an event. Pure. */
import type { Article } from '../../../core/model/article';
import type { Event } from '../../../core/model/event';
import type { ArticleId } from '../../../core/model/ids';

export interface TreeGroup {
  /** The event's id, or `loose`. */
  readonly key: string;
  readonly event: Event | null;
  readonly name: string;
  readonly articles: readonly Article[];
}

export type TreeRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: TreeGroup;
      readonly open: boolean;
      readonly place: number;
      readonly of: number;
    }
  | {
      readonly kind: 'article';
      readonly key: ArticleId;
      readonly article: Article;
      readonly group: TreeGroup;
      readonly place: number;
      readonly of: number;
    };

export const looseKey = 'loose';

export function groupsOf(articles: readonly Article[], events: readonly Event[]): TreeGroup[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const placed = new Set<ArticleId>();
  const ofEvents = events.map((event): TreeGroup => {
    const members = event.articles.flatMap((id) => byId.get(id) ?? []);
    for (const member of members) placed.add(member.id);
    return { key: event.id, event, name: event.name, articles: members };
  });
  const rest = articles.filter((article) => !placed.has(article.id));
  const loose: TreeGroup[] =
    rest.length > 0 ? [{ key: looseKey, event: null, name: 'Articles without an event', articles: rest }] : [];
  return [
    ...ofEvents.filter(({ event }) => event?.status === 'confirmed'),
    ...ofEvents.filter(({ event }) => event?.status === 'suggested'),
    ...loose,
  ];
}

/** `closed` holds keys of groups. */
export function treeRows(groups: readonly TreeGroup[], closed: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  groups.forEach((group, at) => {
    const open = !closed.has(group.key);
    rows.push({ kind: 'group', key: group.key, group, open, place: at + 1, of: groups.length });
    if (!open) return;
    const { articles } = group;
    for (const [i, article] of articles.entries())
      rows.push({ kind: 'article', key: article.id, article, group, place: i + 1, of: articles.length });
  });
  return rows;
}

/** Articles from one row to another, both included, in the order shown. */
export function articlesBetween(rows: readonly TreeRow[], from: number, to: number): ArticleId[] {
  const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return between.flatMap((row) => (row.kind === 'article' ? [row.key] : []));
}
