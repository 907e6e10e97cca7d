/**
 * Are two named sources one, although two outlets spell them differently (Sollovey / Sollovei / Solovey, "Mr. Biden" /
 * "Joe Biden", "ILF" / "International Lighthouse Federation")? Equal answers whichever comes first; never joins two
 * persons of one surname whose first names differ.
 */
import type { EntityKind } from '../model/entity';
import { honorifics } from '../text/person-nouns';
import { sameFullName, surname } from './people';
import { nameSkeleton, sameSpelling } from './spelling';

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

/** May `a` and `b` be one source? A lone surname fits every person who has it: the caller needs a unique match. */
export function isSameEntity(a: NamedEntity, b: NamedEntity): boolean {
  const [x, y] = [nameWords(a.name), nameWords(b.name)];
  if (x.length === 0 || y.length === 0) return a.name === b.name;
  if ((a.kind === 'person') !== (b.kind === 'person')) return a.name.toLowerCase() === b.name.toLowerCase();
  if (a.kind !== 'person') return sameBody(x, y);
  if (x.length === 1 || y.length === 1) return sameSpelling(surname(x), surname(y));
  return sameFullName(x, y);
}

/**
 * Keys to look a name up by: two names for which `isSameEntity` holds share at least one. Two of them stand for the
 * surname's first and last letters, so that a spelling that differs at one end still meets.
 */
export function entityKeys(name: string): string[] {
  const words = nameWords(name);
  const skeletons = [surname(words), words[words.length - 1] ?? ''].map(nameSkeleton);
  const ends = skeletons.flatMap((skeleton) => [`^${skeleton.slice(0, END)}`, `$${skeleton.slice(-END)}`]);
  const whole = `=${words.map(nameSkeleton).join(' ')}`;
  const start = words.length > 1 ? [`<${words.slice(0, 2).join(' ').toLowerCase()}`] : [];
  const acronyms = [acronymOf(words), words.join('').replace(/\./g, '')].filter((word) => /^\p{Lu}{2,}$/u.test(word));
  return [...new Set([...ends, whole, ...start, ...acronyms.map((word) => `@${word}`), `"${name.toLowerCase()}`])];
}

/** Letters of a key: two spellings within one edit agree in the first or in the last three. */
const END = 3;

function sameBody(x: readonly string[], y: readonly string[]): boolean {
  if (x.map(nameSkeleton).join(' ') === y.map(nameSkeleton).join(' ')) return true;
  const [a, b] = [x.join('').replace(/\./g, ''), y.join('').replace(/\./g, '')];
  return (acronymOf(x) !== '' && acronymOf(x) === b) || (acronymOf(y) !== '' && acronymOf(y) === a);
}

/** First letters of the words with a capital; empty for a single word. */
const acronymOf = (words: readonly string[]): string =>
  words.length < 2
    ? ''
    : words
        .filter((word) => /^\p{Lu}/u.test(word))
        .map((word) => word.charAt(0))
        .join('');
