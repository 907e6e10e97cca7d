/**
 * One entity over all articles of a library: joins the entities of several analyses although they are spelled or worded
 * differently (Zelenskyy / Zelensky, "Mr. Biden" / "Joe Biden"). Never joins two persons of one surname whose first
 * names differ, and joins an unnamed source only with the same wording in the same article.
 */
import type { AnalysedArticle, AnalysedEntity } from '../model/analysis';
import type { EntityKind, Naming } from '../model/entity';
import { type NamedEntity, entityKeys, isFullName, isSameEntity, nameWords } from './same-entity';

export interface LinkedEntity {
  /** Stable for the same set of articles: made of the first member. */
  readonly id: string;
  /** The full spelling that most articles use; among equals the first. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: EntityKind;
  readonly naming: Naming;
  /** Its local ids: `file` of the article and the entity's id in that analysis. */
  readonly members: readonly { readonly file: string; readonly id: string }[];
}

interface Item {
  readonly file: string;
  readonly entity: AnalysedEntity;
  readonly words: readonly string[];
  /** The name, and a body's other names: "the Corvane Foreign Office", "CFO". */
  readonly names: readonly NamedEntity[];
  /** In order of appearance over all articles. */
  readonly position: number;
}

interface Group {
  readonly members: Item[];
  /** One member of each spelling: what a new member is compared with. */
  readonly spellings: Map<string, Item>;
}

/** Links the entities of `articles`, in order of first appearance. */
export function linkEntities(articles: readonly AnalysedArticle[]): LinkedEntity[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Set<Group>>();
  const items = articles
    .flatMap((article) => article.entities.map((entity) => ({ file: article.file, entity })))
    .map((item, position): Item => ({
      ...item,
      words: nameWords(item.entity.name),
      names: namesOf(item.entity),
      position,
    }));
  const named = items.filter((item) => item.entity.naming === 'named');
  for (const item of named.filter(isFull)) place(groups, byKey, item, findGroup(byKey, item));
  for (const item of named.filter((one) => !isFull(one))) place(groups, byKey, item, findGroup(byKey, item));
  for (const item of items) if (item.entity.naming !== 'named') groups.push(groupOf(item));
  return groups
    .map((group) => ({ linked: linkedOf(group), position: group.members[0]?.position ?? 0 }))
    .sort((a, b) => a.position - b.position)
    .map(({ linked }) => linked);
}

/** Two words with a capital, or an acronym. */
const NAME = /^(?:[Tt]he )?(?:\p{Lu}[^\s,]*(?: (?:of|for|and|the|on|&))* \p{Lu}[^,]*|\p{Lu}{3,8})$/u;

const namesOf = (entity: AnalysedEntity): readonly NamedEntity[] =>
  entity.kind === 'person'
    ? [entity]
    : [entity, ...entity.aliases.filter((alias) => NAME.test(alias)).map((name) => ({ name, kind: entity.kind }))];

const isSame = (a: Item, b: Item): boolean => a.names.some((x) => b.names.some((y) => isSameEntity(x, y)));

const keysOf = ({ names }: Item): string[] => names.flatMap(({ name }) => entityKeys(name));

const isFull = (item: Item): boolean => isFullName(item.entity);

const groupOf = (item: Item): Group => ({ members: [item], spellings: new Map([[spellingOf(item), item]]) });

const spellingOf = ({ entity, words }: Item): string => `${entity.kind} ${words.join(' ')}`;

function findGroup(byKey: ReadonlyMap<string, ReadonlySet<Group>>, item: Item): Group | null {
  const candidates = new Set(keysOf(item).flatMap((key) => [...(byKey.get(key) ?? [])]));
  const fits = [...candidates].filter((group) => {
    const known = [...group.spellings.values()];
    return known.some((member) => isSame(member, item)) && known.every((member) => isCompatible(member, item));
  });
  // A lone surname that fits two persons is nobody's.
  return !isFull(item) && fits.length > 1 ? null : (fits[0] ?? null);
}

const isCompatible = (a: Item, b: Item): boolean => !isFull(a) || !isFull(b) || isSame(a, b);

function place(groups: Group[], byKey: Map<string, Set<Group>>, item: Item, known: Group | null): void {
  const group = known ?? groupOf(item);
  if (known === null) groups.push(group);
  else {
    group.members.push(item);
    if (group.spellings.has(spellingOf(item))) return;
    group.spellings.set(spellingOf(item), item);
  }
  for (const key of keysOf(item)) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
}

function linkedOf({ members }: Group): LinkedEntity {
  const shown = mostFrequent(members);
  const first = members[0];
  const name = shown?.entity.naming === 'named' ? shown.words.join(' ') : (shown?.entity.name ?? '');
  const aliases = new Set(members.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  aliases.delete(name);
  return {
    id: `${first?.file ?? ''}#${first?.entity.id ?? ''}`,
    name,
    aliases: [...aliases],
    kind: shown?.entity.kind ?? 'person',
    naming: first?.entity.naming ?? 'named',
    members: members.map((member) => ({ file: member.file, id: member.entity.id })),
  };
}

/** The full spelling that stands in most articles; ties: the first. A lone surname only where nobody gives more. */
function mostFrequent(members: readonly Item[]): Item | undefined {
  const full = members.filter(isFull);
  const counted = full.length > 0 ? full : members;
  const counts = new Map<string, number>();
  for (const { words } of counted) counts.set(words.join(' '), (counts.get(words.join(' ')) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return counted.find(({ words }) => counts.get(words.join(' ')) === most);
}
