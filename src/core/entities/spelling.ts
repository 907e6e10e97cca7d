/**
 * Are two spellings of a name one name? Transliterations differ in a few regular ways (Sergey / Sergei, Yevgeny / Evgeny,
 * Zelenskyy / Zelensky, Muhammad / Mohammed, Qattafi / Gattafi): both are reduced to a skeleton. Equal skeletons are one
 * spelling; near ones differ in sounds that are easily exchanged, or by one letter if they are long.
 */

/** Latin skeleton of a name: no diacritics, one letter for each sound that transliterations spell differently. */
export const nameSkeleton = (name: string): string => formsOf(name).skeleton;

/** The skeleton with exchangeable sounds made one: k, g and h; z and s; a, e and i. Equal for near spellings but those one letter apart. */
export const coarseSkeleton = (name: string): string => formsOf(name).coarse;

interface Forms {
  readonly skeleton: string;
  readonly coarse: string;
}

/** Names come again and again; the memory is bounded and changes no result. */
const known = new Map<string, Forms>();
const REMEMBERED = 4000;

function formsOf(name: string): Forms {
  const found = known.get(name);
  if (found !== undefined) return found;
  if (known.size > REMEMBERED) known.clear();
  const skeleton = reduce(name);
  const forms = { skeleton, coarse: coarseOf(skeleton) };
  known.set(name, forms);
  return forms;
}

const coarseOf = (skeleton: string): string =>
  skeleton
    .replace(/[gh]/g, 'k')
    .replace(/z/g, 's')
    .replace(/[ei]/g, 'a')
    .replace(/(.)\1+/g, '$1');

function reduce(name: string): string {
  return name
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter) // Müllner / Muellner
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/['’`.-]/g, '')
    .replace(/^abd[aeou]l/, 'abdl')
    .replace(/^(?:ye|je)(?=[^a-z]|[b-df-hj-np-tv-xz])/, 'e') // Yevgeny / Evgeny
    .replace(/(?<=[b-df-hj-np-tv-xz])[yj]o(?=[a-z])/g, 'e') // Fyodor / Fedor
    .replace(/(?:iy|yy|yi|ii|ij|aee|ei|ey|ie|ai|ay|y|j)/g, 'i')
    .replace(/(?<=[aeiou])h(?=[^aeiou]|$)/g, '') // Jon / John
    .replace(/kh|ch/g, 'h')
    .replace(/ts|tz|cz/g, 'ç')
    .replace(/zh|sh/g, 's')
    .replace(/ck|[kq]|c(?![eiz])/g, 'k') // Viktor / Victor
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ou|oe|oo|ue|u/g, 'o')
    .replace(/ae/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Letters of a skeleton from which one letter more or less may be a matter of spelling. */
const LONG = 6;

/** Letters of a skeleton from which exchanged sounds may be a matter of spelling: "Hall" and "Gall" are two. */
const MIDDLING = 4;

/** One letter more, less or other. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}

export type Likeness = 'same' | 'near' | 'other';

/** How alike two spellings are; the same whichever comes first. */
export function likeness(a: string, b: string): Likeness {
  if (a.toLowerCase() === b.toLowerCase()) return 'same';
  const [x, y] = [nameSkeleton(a), nameSkeleton(b)];
  if (x === '' || y === '') return 'other';
  if (x === y) return 'same';
  return isNear(x, y) ? 'near' : 'other';
}

function isNear(x: string, y: string): boolean {
  const least = Math.min(x.length, y.length);
  const [cx, cy] = [coarseOf(x), coarseOf(y)];
  if (cx === cy)
    return least >= LONG || (least >= MIDDLING && withoutA(x) === withoutA(y)) ? sameVowelAtEnd(x, y) : false;
  const inserted = Math.abs(cx.length - cy.length) === 1;
  return (
    Math.min(cx.length, cy.length) >= LONG &&
    inserted &&
    cx[0] === cy[0] &&
    cx.slice(-1) === cy.slice(-1) &&
    withinOneEdit(cx, cy)
  );
}

/** "Hall" and "Hill" are two, "Laden" and "Ladin" may be one: short names differ in e and i only. */
const withoutA = (skeleton: string): string => coarseOf(skeleton.replace(/a/g, '0'));

/** "Ivanov" and "Ivanova", "Michele" and "Micheli" are two: a last vowel tells persons apart. */
const sameVowelAtEnd = (x: string, y: string): boolean => {
  const [p, q] = [x.slice(-1), y.slice(-1)];
  return p === q || !/[aeio]/.test(p + q);
};

/** One name in two spellings, or nearly? */
export const sameSpelling = (a: string, b: string): boolean => likeness(a, b) !== 'other';
