/** Whom a marked name means: an entity of the library with that name or alias, or a new one with sensible defaults. */
import type { Entity } from '../../core/model/entity';
import type { ChosenEntity } from '../storage/commands/name-source';

const titles =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|lady|lord|president|prime minister|minister|senator|sen|rep|gen|general|col|capt|captain|judge|justice|chancellor|secretary)\.?\s+/iu;
const articles = /^(?:the|a|an)\s+/iu;

const plain = (name: string): string =>
  name
    .replace(/[’']s$/u, '')
    .replace(titles, '')
    .replace(articles, '')
    .trim()
    .toLocaleLowerCase('en');

/** Plural heads that tell a group without a name: "officials", "Kremlin aides". */
const groupHead =
  /(?:officials|aides|sources|diplomats|witnesses|residents|analysts|experts|leaders|workers|members|people|police|authorities)$/iu;

export function entityFor(words: string, entities: readonly Entity[]): ChosenEntity {
  const wanted = plain(words);
  const known = entities.find((entity) => [entity.name, ...entity.aliases].some((name) => plain(name) === wanted));
  if (known) return { kind: 'known', entity: known.id };
  const bySurname = entities.filter(
    (entity) => entity.kind === 'person' && plain(entity.name).split(/\s+/u).at(-1) === wanted,
  );
  if (bySurname.length === 1 && bySurname[0]) return { kind: 'known', entity: bySurname[0].id };
  return { kind: 'new', entity: newEntity(words) };
}

export function newEntity(words: string): Omit<Entity, 'id'> {
  const name = words.replace(/[’']s$/u, '').trim();
  const group = groupHead.test(name);
  const named = /\p{Lu}/u.test(name.replace(articles, '').replace(titles, '').charAt(0)) && !group;
  const naming = named ? 'named' : group ? 'unnamed-group' : 'unnamed-individual';
  return { name, aliases: [], kind: group ? 'group' : 'person', naming, role: null };
}
