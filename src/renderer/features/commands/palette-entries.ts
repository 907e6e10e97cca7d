/**
 * What the command palette offers: commands that can run now, and the articles, events, sources and codes to go to.
 * Pure: entries in, groups of matching entries out.
 */
import type { Article } from '../../../core/model/article';
import type { Code } from '../../../core/model/codebook';
import type { Entity } from '../../../core/model/entity';
import type { Event } from '../../../core/model/event';
import { articleLabel } from '../../../core/import/label';
import type { CommandDescription, CommandId } from '../../../shared/commands';
import type { IconName } from '../../ui/Icon';
import { matchText } from '../../ui/match-text';
import type { PickGroup, PickItem } from '../../ui/PickList';

export type Target =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'article'; readonly id: Article['id'] }
  | { readonly kind: 'event'; readonly id: Event['id'] }
  | { readonly kind: 'entity'; readonly id: Entity['id'] }
  | { readonly kind: 'code'; readonly id: Code['id'] };

export interface PaletteEntry {
  readonly target: Target;
  readonly group: string;
  readonly title: string;
  readonly side?: string;
  readonly icon?: IconName;
  readonly colour?: number;
  readonly caps?: readonly string[];
}

/** Entries shown of one group: more would not be read, and a longer query finds them. */
const mostOfGroup = { commands: 40, targets: 6 };

/** `command:edit.undo`, `article:…`. */
export const entryKey = ({ target }: PaletteEntry): string => `${target.kind}:${target.id}`;

/** Groups with the best match first; without a query the commands in their own order and nothing else. */
export function matchingGroups(query: string, entries: readonly PaletteEntry[]): PickGroup[] {
  const empty = query.trim() === '';
  const groups = new Map<string, { best: number; found: { score: number; item: PickItem; command: boolean }[] }>();
  for (const entry of entries) {
    const command = entry.target.kind === 'command';
    if (empty && !command) continue;
    const match = matchText(query, entry.title);
    if (!match) continue;
    const group = groups.get(entry.group) ?? { best: -Infinity, found: [] };
    group.best = Math.max(group.best, match.score);
    group.found.push({ score: match.score, command, item: itemOf(entry, match.ranges) });
    groups.set(entry.group, group);
  }
  const inOrder = [...groups].sort((a, b) => (empty ? rank(a[0]) - rank(b[0]) : b[1].best - a[1].best));
  return inOrder.map(([title, { found }]) => ({ title, items: firstOf(found) }));
}

function firstOf(found: readonly { score: number; item: PickItem; command: boolean }[]): PickItem[] {
  const most = found[0]?.command ? mostOfGroup.commands : mostOfGroup.targets;
  return [...found]
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ item }) => item);
}

function itemOf(entry: PaletteEntry, ranges: PickItem['ranges']): PickItem {
  const { title, side, icon, colour, caps } = entry;
  return {
    key: entryKey(entry),
    title,
    ranges,
    ...(side === undefined ? {} : { side }),
    ...(icon === undefined ? {} : { icon }),
    ...(colour === undefined ? {} : { colour }),
    ...(caps === undefined ? {} : { caps }),
  };
}

/** Heading of a menu's commands, in the words of what they work on. */
const groupTitles: Record<string, string> = { Mark: 'On what is selected', Go: 'Go to', Edit: 'Edit and find' };

/** Before anything is typed: what one does to the text first, what one does once a week last. */
const menuOrder = ['On what is selected', 'Go to', 'Edit and find', 'View', 'Library', 'Help'];

const rank = (group: string): number => menuOrder.indexOf(group) >>> 0;

const iconOfMenu: Record<string, IconName> = {
  Library: 'library',
  Edit: 'undo',
  View: 'maximise',
  Mark: 'check',
  Go: 'right',
  Help: 'book',
};

export const commandEntry = (command: CommandDescription, title: string, caps: readonly string[]): PaletteEntry => ({
  target: { kind: 'command', id: command.id as CommandId },
  group: groupTitles[command.menu ?? ''] ?? command.menu ?? 'Commands',
  title,
  icon: iconOfMenu[command.menu ?? ''] ?? 'right',
  caps,
});

export const articleEntry = (article: Article): PaletteEntry => ({
  target: { kind: 'article', id: article.id },
  group: 'Articles',
  title: articleLabel(article.metadata, article.fileName),
  icon: 'read',
  side: article.metadata.published?.value.slice(0, 10) ?? '',
});

export const eventEntry = (event: Event): PaletteEntry => ({
  target: { kind: 'event', id: event.id },
  group: 'Events',
  title: event.name,
  icon: 'folder',
  side: event.articles.length === 1 ? '1 article' : `${event.articles.length} articles`,
});

const entityWords = { person: 'Person', organisation: 'Organisation', group: 'Group', document: 'Document' };

export const entityEntry = (entity: Entity): PaletteEntry => ({
  target: { kind: 'entity', id: entity.id },
  group: 'Sources',
  title: entity.name,
  icon: 'person',
  side: entity.naming === 'named' ? entityWords[entity.kind] : 'Not named',
});

export const codeEntry = (code: Code, codebook: string): PaletteEntry => ({
  target: { kind: 'code', id: code.id },
  group: 'Codes',
  title: code.name,
  colour: code.colour,
  side: codebook,
});
