/**
 * Are two spellings of a name one name? Transliterations differ in a few regular ways (Sergey / Sergei, Yury / Yuri,
 * Zelenskyy / Zelensky, Volodmir / Volodymyr, Muhammad / Mohammed): both are reduced to a skeleton, and skeletons may
 * differ by one letter if they are long.
 */

/** Latin skeleton of a name: no diacritics, one letter for each sound that transliterations spell differently. */
export function nameSkeleton(name: string): string {
  const known = skeletons.get(name);
  if (known !== undefined) return known;
  if (skeletons.size > REMEMBERED) skeletons.clear();
  const skeleton = reduce(name);
  skeletons.set(name, skeleton);
  return skeleton;
}

/** Names come again and again; the memory is bounded and changes no result. */
const skeletons = new Map<string, string>();
const REMEMBERED = 4000;

function reduce(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øö]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/['’`.-]/g, '')
    .replace(/(?:iy|yy|yi|ii|ij|ei|ey|ie|y|j)/g, 'i')
    .replace(/kh|ch/g, 'h')
    .replace(/ts|tz|cz/g, 'c')
    .replace(/zh|sh|sch/g, 's')
    .replace(/[kq]|ck/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/ou|oe|oo|u/g, 'o')
    .replace(/(.)\1+/g, '$1');
}

const LONG = 6;

/** One letter more, less or other. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const restA = a.slice(i);
  const restB = b.slice(i);
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}

/** One name in two spellings? Short names must have the same skeleton. */
export function sameSpelling(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  const x = nameSkeleton(a);
  const y = nameSkeleton(b);
  if (x === '' || y === '') return false;
  if (x === y) return true;
  return Math.min(x.length, y.length) >= LONG && x[0] === y[0] && withinOneEdit(x, y) && sameEnding(x, y);
}

/** "Ivanov" and "Ivanova" are two persons; a last letter of one kind only is a matter of spelling. */
const sameEnding = (x: string, y: string): boolean => x.slice(-1) === y.slice(-1);
