/**
 * Are two named sources one, although two outlets spell them differently (Sollovey / Sollovei / Solovey, "Mr. Biden" /
 * "Joe Biden", "ILF" / "International Lighthouse Federation")? Equal answers whichever comes first; never joins two
 * persons of one surname whose first names differ.
 */
import type { EntityKind } from '../model/entity';
import { honorifics } from '../text/person-nouns';
import { bodyKeys, parseBodyName, sameBodyName } from './body-name';
import { type PersonName, parsePersonName, samePersonName } from './person-name';
import { coarseSkeleton, nameSkeleton } from './spelling';

export interface NamedEntity {
  readonly name: string;
  readonly kind: EntityKind;
}

/** Words of a name without forms of address and a leading article. */
export function nameWords(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  while (words.length > 1 && honorifics.has((words[0] ?? '').toLowerCase())) words.shift();
  return words.length > 1 && words[0]?.toLowerCase() === 'the' ? words.slice(1) : words;
}

/** A first name and a surname; a body's name says enough in any case. */
export const isFullName = ({ name, kind }: NamedEntity): boolean =>
  kind === 'person' ? personName(name).given.length > 0 : nameWords(name).length > 1;

/** May `a` and `b` be one source? A lone surname fits every person who has it: the caller needs a unique match. */
export function isSameEntity(a: NamedEntity, b: NamedEntity): boolean {
  if (nameWords(a.name).length === 0 || nameWords(b.name).length === 0) return a.name === b.name;
  if ((a.kind === 'person') !== (b.kind === 'person')) return a.name.toLowerCase() === b.name.toLowerCase();
  return a.kind === 'person'
    ? samePersonName(personName(a.name), personName(b.name))
    : sameBodyName(parseBodyName(a.name), parseBodyName(b.name));
}

const personName = (name: string): PersonName => parsePersonName(name.split(/\s+/).filter((word) => word !== ''));

/**
 * Keys to look a name up by: two names for which `isSameEntity` holds share at least one. Two of them stand for the
 * surname's first and last letters, so that a spelling that differs at one end still meets.
 */
export function entityKeys(name: string): string[] {
  const { given, surname, words } = personName(name);
  const coarse = coarseSkeleton(surname);
  const whole = [...given, surname].map(nameSkeleton).join('');
  const person = [
    `^${coarse.slice(0, END)}`,
    `$${coarse.slice(-END)}`,
    `+${whole}`,
    ...(words.length > 1 ? [`<${words.slice(0, 2).join(' ')}`] : []),
  ];
  return [...new Set([...person, ...bodyKeys(parseBodyName(name)), `"${name.toLowerCase()}`])];
}

/** Letters of a key: two spellings within one letter agree in the first or in the last three. */
const END = 3;
