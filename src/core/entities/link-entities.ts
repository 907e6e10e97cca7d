/**
 * One entity over all articles of a library: joins the entities of several analyses although they are spelled or worded
 * differently (Zelenskyy / Zelensky, "Mr. Biden" / "Joe Biden"). Never joins two persons of one surname whose first
 * names differ, and joins an unnamed source only with the same wording in the same article.
 */
import type { AnalysedArticle, AnalysedEntity } from '../model/analysis';
import type { EntityKind, Naming } from '../model/entity';
import { honorifics } from '../text/person-nouns';
import { sameFullName, surname } from './people';
import { nameSkeleton, sameSpelling } from './spelling';

export interface LinkedEntity {
  /** Stable for the same set of articles: made of the first member. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: EntityKind;
  readonly naming: Naming;
  /** Its local ids: `file` of the article and the entity's id in that analysis. */
  readonly members: readonly { readonly file: string; readonly id: string }[];
}

interface Group {
  readonly members: { readonly file: string; readonly entity: AnalysedEntity; readonly words: readonly string[] }[];
}

/** Links the entities of `articles`, in order of first appearance. */
export function linkEntities(articles: readonly AnalysedArticle[]): LinkedEntity[] {
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  const named = articles.flatMap((article) =>
    article.entities.map((entity) => ({ file: article.file, entity, words: nameWords(entity.name) })),
  );
  const full = named.filter((item) => item.entity.naming === 'named' && item.words.length > 1);
  const single = named.filter((item) => item.entity.naming === 'named' && item.words.length <= 1);
  for (const item of full) place(groups, bySurname, item, findGroup(bySurname, item, false));
  for (const item of single) place(groups, bySurname, item, findGroup(bySurname, item, true));
  for (const item of named) if (item.entity.naming !== 'named') groups.push({ members: [item] });
  const position = new Map(named.map((item, i) => [item.entity, i]));
  return groups.map(linkedOf).sort((a, b) => firstPosition(a, named, position) - firstPosition(b, named, position));
}

type Item = Group['members'][number];

function firstPosition(
  linked: LinkedEntity,
  named: readonly Item[],
  position: ReadonlyMap<AnalysedEntity, number>,
): number {
  const first = linked.members[0];
  const item = named.find((candidate) => candidate.file === first?.file && candidate.entity.id === first.id);
  return item === undefined ? 0 : (position.get(item.entity) ?? 0);
}

const nameWords = (name: string): string[] => {
  const words = name.split(/\s+/).filter((word) => word !== '');
  while (words.length > 1 && honorifics.has((words[0] ?? '').toLowerCase())) words.shift();
  return words[0]?.toLowerCase() === 'the' ? words.slice(1) : words;
};

const keysOf = (words: readonly string[]): string[] => {
  const skeleton = nameSkeleton(surname(words));
  // Two keys so that a spelling that differs in its last or first letters still meets: "Zelenskyy" / "Zelenski".
  return [skeleton.slice(0, 4), `-${skeleton.slice(-4)}`, `=${words.map(nameSkeleton).join(' ')}`];
};

function findGroup(bySurname: Map<string, Group[]>, item: Item, single: boolean): Group | null {
  const candidates = keysOf(item.words).flatMap((key) => bySurname.get(key) ?? []);
  const fits = [...new Set(candidates)].filter(
    (group) =>
      group.members.some((member) => sameEntity(member, item)) &&
      group.members.every((member) => compatible(member, item)),
  );
  // A lone surname that fits two persons is nobody's.
  return single && fits.length > 1 ? null : (fits[0] ?? null);
}

function sameEntity(a: Item, b: Item): boolean {
  if ((a.entity.kind === 'person') !== (b.entity.kind === 'person'))
    return a.entity.name.toLowerCase() === b.entity.name.toLowerCase();
  if (a.entity.kind !== 'person') return sameBody(a, b);
  if (a.words.length === 1 || b.words.length === 1) return sameSpelling(surname(a.words), surname(b.words));
  return sameFullName(a.words, b.words);
}

const compatible = (a: Item, b: Item): boolean => a.words.length === 1 || b.words.length === 1 || sameEntity(a, b);

const sameBody = (a: Item, b: Item): boolean => {
  const x = a.words.map(nameSkeleton).join(' ');
  const y = b.words.map(nameSkeleton).join(' ');
  return (
    x === y ||
    acronymOf(a.words) === b.words.join('').replace(/\./g, '') ||
    acronymOf(b.words) === a.words.join('').replace(/\./g, '')
  );
};

const acronymOf = (words: readonly string[]): string =>
  words.length < 2
    ? ''
    : words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.charAt(0))
        .join('');

function place(groups: Group[], bySurname: Map<string, Group[]>, item: Item, known: Group | null): void {
  const group = known ?? { members: [] };
  if (known === null) groups.push(group);
  group.members.push(item);
  for (const key of keysOf(item.words)) {
    const list = bySurname.get(key) ?? [];
    if (!list.includes(group)) list.push(group);
    bySurname.set(key, list);
  }
}

function linkedOf(group: Group): LinkedEntity {
  const longest = [...group.members].sort((a, b) => b.words.length - a.words.length)[0];
  const first = group.members[0];
  const name = longest?.words.join(' ') ?? '';
  const shown = longest?.entity.naming === 'named' ? name : (longest?.entity.name ?? '');
  const aliases = new Set(group.members.flatMap((member) => [member.entity.name, ...member.entity.aliases]));
  aliases.delete(shown);
  return {
    id: `${first?.file ?? ''}#${first?.entity.id ?? ''}`,
    name: shown,
    aliases: [...aliases],
    kind: longest?.entity.kind ?? 'person',
    naming: first?.entity.naming ?? 'named',
    members: group.members.map((member) => ({ file: member.file, id: member.entity.id })),
  };
}
