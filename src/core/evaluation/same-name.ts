/** Do two names mean one entity, for measuring? Titles, articles and case do not count; one may be the end of the other. */
import { honorifics } from '../text/person-nouns';

const normal = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/'s$/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !honorifics.has(word) && word !== 'the' && word !== 'a' && word !== 'an');

/** Equal after normalisation, or the shorter one's words all in the longer one, its last word included. */
export function sameName(a: string, b: string): boolean {
  const x = normal(a);
  const y = normal(b);
  if (x.length === 0 || y.length === 0) return a.toLowerCase() === b.toLowerCase();
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return (
    short.every((word) => long.includes(word)) &&
    (short.length > 1 || long[long.length - 1] === short[0] || long[0] === short[0])
  );
}
