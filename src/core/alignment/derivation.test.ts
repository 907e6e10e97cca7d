import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../model/analysis';
import { alignArticles } from './align-articles';
import { articleFromText } from './testing/article-from-text';
import { findDerivations } from './derivation';
import { ownReports, report, rewording } from './testing/invented-canal';
import { Lexicon, readArticle } from './read-article';
import { draftText, move, reword, type Draft } from './testing/rewrites';

type Known = Partial<AnalysedArticle> & { readonly file: string };

const article = (draft: Draft, known: Known): AnalysedArticle => articleFromText(draftText(draft), known);

function derive(articles: readonly AnalysedArticle[]) {
  const lexicon = new Lexicon();
  const readings = articles.map((a) => readArticle(a, lexicon));
  return findDerivations(readings.flatMap((a, i) => readings.slice(i + 1).map((b) => alignArticles(a, b))));
}

const told = (articles: readonly AnalysedArticle[]) => derive(articles).map((d) => `${d.from} > ${d.to}: ${d.kind}`);

const spun = report.map((sentences) => sentences.map((s) => reword(s, rewording)));
const original = article(report, {
  file: 'original',
  published: '2024-03-04',
  outlet: 'Veldhaven Courant',
  byline: ['Jo Hale'],
});

describe('derivation', () => {
  it('takes the earlier of two same texts for the source', () => {
    const copy = article(report, { file: 'copy', published: '2024-03-05' });
    expect(told([original, copy])).toEqual(['original > copy: verbatim']);
    expect(told([copy, original])).toEqual(['original > copy: verbatim']);
    expect(derive([copy, original])[0]?.share).toBe(1);
  });

  it('recognises a machine-reworded copy although hardly four words in a row survive', () => {
    const copy = article(move(spun, 2, 0), { file: 'copy' });
    const [found] = derive([copy, original]);
    expect(found).toMatchObject({ from: 'original', to: 'copy', kind: 'reworded', via: null });
    expect(found?.share).toBeGreaterThan(0.85);
  });

  it('gives the share of the later article that comes from the earlier one', () => {
    const half = article([...report.slice(0, 4), ...(ownReports[0] ?? [])], { file: 'half', published: '2024-03-06' });
    const [found] = derive([original, half]);
    expect(found).toMatchObject({ from: 'original', to: 'half' });
    expect(found?.share).toBeGreaterThan(0.35);
    expect(found?.share).toBeLessThan(0.75);
  });

  it('sees one sentence taken over among many of one’s own', () => {
    const reuse = article([...(ownReports[0] ?? []), report[5] ?? []], { file: 'reuse', published: '2024-03-06' });
    expect(told([original, reuse])).toEqual(['original > reuse: verbatim']);
  });

  it('finds none among independent reports of one event', () => {
    const others = ownReports.map((draft, i) => article(draft, { file: `own${i}`, published: '2024-03-04' }));
    expect(told([original, ...others])).toEqual([]);
  });

  it('does not take a shared quotation for copying', () => {
    const words =
      '“We drained this canal when my mother was a girl and we will drain it again before I am gone, whatever the carp say,” she said.';
    const a = article([['The mayor spoke on the bridge in the rain.', words]], { file: 'a' });
    const b = article([['A crowd of some 40 people came to hear Ilse Tarn at noon.', words]], { file: 'b' });
    expect(told([a, b])).toEqual([]);
  });

  it('calls agency copy in both a common source, and neither the other’s source', () => {
    const a = article([...report.slice(0, 5), ...(ownReports[0] ?? [])], {
      file: 'a',
      credits: ['AP'],
      published: '2024-03-05',
    });
    const b = article([...report.slice(0, 5), ...(ownReports[1] ?? [])], {
      file: 'b',
      credits: ['AP'],
      published: '2024-03-04',
    });
    expect(derive([a, b])).toMatchObject([{ from: 'b', to: 'a', kind: 'common-source', via: 'AP' }]);
    const wires = { ...b, credits: ['wire services'] };
    expect(derive([a, wires])).toMatchObject([{ kind: 'common-source', via: 'AP' }]);
  });

  it('does not call two copies of one article each other’s source', () => {
    const first = article(spun, { file: 'spun', published: '2024-03-05' });
    const second = article(report.slice(0, 7), { file: 'short', published: '2024-03-06' });
    expect(told([original, first, second]).sort()).toEqual(['original > short: verbatim', 'original > spun: reworded']);
  });

  it('reads the direction off a repost mark or the fuller wording where nothing is dated', () => {
    const undated = { ...original, published: null, outlet: null, byline: [] };
    const repost = article([...spun, ['Source link']], { file: 'a-repost' });
    expect(told([repost, undated])).toEqual(['original > a-repost: reworded']);
    const trimmed = report.map((sentences) => sentences.map((s) => s.replace(/,[^,]*\.$/, '.')));
    expect(told([article(trimmed, { file: 'a-trimmed' }), undated])[0]).toMatch(/^original > a-trimmed/);
  });

  it('finds the same whatever the order of the articles, and whatever unrelated article is added', () => {
    const copy = article(spun, { file: 'copy' });
    const half = article([...report.slice(3, 8), ...(ownReports[1] ?? [])], { file: 'half', published: '2024-03-06' });
    const unrelated = article(ownReports[2] ?? [], { file: 'unrelated' });
    const plainly = (list: readonly AnalysedArticle[]) =>
      derive(list)
        .map((d) => JSON.stringify(d))
        .sort();
    const expected = plainly([original, copy, half]);
    expect(expected.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.shuffledSubarray([original, copy, half, unrelated], { minLength: 4 }), (list) => {
        expect(plainly(list)).toEqual(expected);
      }),
    );
  });
});
