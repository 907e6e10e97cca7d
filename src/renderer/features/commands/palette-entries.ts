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
export function matchingGroups(
  query: string,
  entries: readonly PaletteEntry[],
  order: keyof typeof menuOrder = 'selected',
): PickGroup[] {
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
  const inOrder = [...groups].sort((a, b) => (empty ? rank(a[0], order) - rank(b[0], order) : b[1].best - a[1].best));
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

/** Before anything is typed: what one does most first. What works on a selection leads only if there is one. */
const menuOrder = {
  selected: ['On what is selected', 'Go to', 'Edit and find', 'View', 'Library', 'Help'],
  nothing: ['Go to', 'Edit and find', 'View', 'Library', 'On what is selected', 'Help'],
};

const rank = (group: string, order: keyof typeof menuOrder): number => menuOrder[order].indexOf(group) >>> 0;

/** A sign for what a command works on; commands without one stand without. */
const icons: Partial<Record<CommandId, IconName>> = {
  'library.new': 'plus',
  'library.open': 'folder',
  'library.sample': 'library',
  'library.close': 'close',
  'library.add': 'import',
  'library.add-folder': 'import',
  'library.paste': 'import',
  'event.new': 'folder',
  'event.rename': 'folder',
  'event.merge': 'folder',
  'event.confirm': 'check',
  'event.delete': 'minus',
  'event.split': 'split',
  'article.move': 'right',
  'article.take-out': 'via',
  'article.details': 'read',
  'article.delete': 'minus',
  'report.export': 'report',
  'app.settings': 'filter',
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'find.in-article': 'search',
  'find.in-library': 'search',
  'mode.read': 'read',
  'mode.compare': 'compare',
  'compare.overview': 'compare',
  'compare.quotations': 'quote',
  'compare.speakers': 'people',
  'compare.figures': 'equal',
  'compare.passages': 'link',
  'compare.omissions': 'minus',
  'compare.framing': 'chart',
  'mode.codebook': 'code',
  'mode.report': 'report',
  'mode.sources': 'people',
  'mode.search': 'search',
  'pane.library': 'library',
  'pane.inspector': 'inspector',
  'pane.segments': 'segments',
  'view.theme': 'sun',
  'view.split': 'split',
  'view.boilerplate': 'chevron-down',
  'mark.content': 'quote',
  'mark.source': 'person',
  'mark.cue': 'quote',
  'mark.hop': 'via',
  'mark.figure': 'equal',
  'mark.code': 'code',
  'mark.last-code': 'code',
  'mark.recent-code': 'code',
  'mark.link': 'link',
  'mark.scare': 'quote',
  'mark.memo': 'memo',
  'mark.remove': 'minus',
  'review.accept': 'check',
  'review.accept-all': 'check',
  'review.reject': 'close',
  'review.reject-all': 'close',
  'review.skip': 'right',
  'go.next-span': 'chevron-right',
  'go.previous-span': 'chevron-left',
  'go.cycle-overlap': 'sort',
  'go.next-article': 'read',
  'go.previous-article': 'read',
  'go.text': 'read',
  'help.keys': 'dots',
  'help.about': 'book',
  'help.log': 'report',
};

export const commandEntry = (command: CommandDescription, title: string, caps: readonly string[]): PaletteEntry => ({
  target: { kind: 'command', id: command.id as CommandId },
  group: groupTitles[command.menu ?? ''] ?? command.menu ?? 'Commands',
  title,
  ...iconOf(command.id as CommandId),
  caps,
});

function iconOf(id: CommandId): Pick<PaletteEntry, 'icon'> {
  const icon = icons[id];
  return icon === undefined ? {} : { icon };
}

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
