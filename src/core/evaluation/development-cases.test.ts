import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../analyse-article';
import { parseCase, parseCases } from './case-notation';
import { goldArticle } from './gold-article';
import { f1, measureText, noMeasures, type Count } from './measure';
import { sameName } from './same-name';

const folder = new URL('../attribution/cases/development/', import.meta.url);
const gold = readdirSync(folder)
  .filter((name) => name.endsWith('.cases'))
  .flatMap((name) => parseCases(readFileSync(new URL(name, folder), 'utf8'), name.replace('.cases', '')));
const measures = noMeasures();
for (const text of gold) measureText(text, analyseArticle(goldArticle(text)), measures);

const ratio = ({ k, n }: Count): number => k / n;

/** Floors a little under what was measured when they were written: a change that loses more than a few cases fails. */
describe('the development cases stay above their floor', () => {
  it('there are several hundred of them', () => {
    expect(gold.length).toBeGreaterThan(350);
  });
  it('direct quotations of five words and more are found and right', () => {
    expect(ratio(measures.direct5.recall)).toBeGreaterThanOrEqual(0.985);
    expect(ratio(measures.direct5.precision)).toBeGreaterThanOrEqual(0.99);
  });
  it('speakers of direct quotations', () => {
    expect(ratio(measures.speaker.all)).toBeGreaterThanOrEqual(0.948);
  });
  it('contents with quote marks, and with indirect speech', () => {
    expect(f1(measures.marked)).toBeGreaterThanOrEqual(0.975);
    expect(f1(measures.all)).toBeGreaterThanOrEqual(0.955);
  });
  it('quotes against scare quotes', () => {
    expect(f1(measures.quote)).toBeGreaterThanOrEqual(0.985);
  });
});

describe('the measurement', () => {
  it('reads the notation of the cases', () => {
    const text = parseCase('x', '⟦"We lost,"⟧c ⟦Anna Solms⟧s{Solms} ⟦said⟧v. The ⟦"plan"⟧x stands.');
    expect(text.text).toBe('"We lost," Anna Solms said. The "plan" stands.');
    expect(text.quotations).toHaveLength(1);
    expect(text.quotations[0]?.sources[0]).toEqual({ span: [11, 21], entity: 'Solms' });
    expect(text.scare).toEqual([[32, 38]]);
  });
  it('counts a missed quotation and a wrong speaker', () => {
    const into = noMeasures();
    const text = parseCase('x', '⟦"We lost the last ship in the harbour,"⟧c ⟦Anna Solms⟧s ⟦said⟧v.');
    measureText(text, { ...analyseArticle(goldArticle(text)), quotations: [], entities: [] }, into);
    expect(into.all.recall).toEqual({ k: 0, n: 1 });
    expect(into.errors.length).toBeGreaterThan(0);
  });
  it('two names are one entity if one is the end of the other', () => {
    expect(sameName('Mr. Biden', 'Joe Biden')).toBe(true);
    expect(sameName('Jill Biden', 'Joe Biden')).toBe(false);
  });
});
