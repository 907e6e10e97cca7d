import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report';
import { mergeComparisons } from './merge-comparisons';
import { articleOf, fixture, fixtureArticles, fixtureComparison } from './report-fixture';

const other = fixtureArticles.map(({ article }) => ({
  ...article,
  file: `other-${article.file}`,
  outlet: `Other ${article.file}`,
}));

/** The same event once more, told in other files. */
const otherComparison = JSON.parse(
  JSON.stringify(fixtureComparison)
    .replace(/(lumen|courier|post)\.txt/gu, 'other-$1.txt')
    .replace(/"key":"/gu, '"key":"other-'),
) as typeof fixtureComparison;

const alone = articleOf('alone.txt', 'A third thing\nNobody spoke.').article;

describe('a report on several events', () => {
  const events = [fixtureComparison, otherComparison].map((c) => c.articles.map((a) => a.file));
  const report = buildReport(
    fixture({
      articles: [...fixture().articles, ...other, alone],
      comparison: mergeComparisons([fixtureComparison, otherComparison]),
      events,
      decisions: [],
    }),
  );

  it('keeps families of the events apart', () => {
    expect(report.families).toHaveLength(2);
    expect(report.conflicts?.map((c) => c.family)).toEqual([1, 2]);
    expect(report.events).toEqual(events);
  });

  it('never says of an article of another event that it lacks a quotation', () => {
    const files = new Set(report.families?.flatMap((f) => f.notIn));
    expect([...files]).toEqual([]);
    const first = fixtureComparison.families[0];
    if (!first) throw new Error('the fixture has a family');
    const two = {
      ...fixtureComparison,
      families: [{ ...first, members: first.members.slice(0, 2), pairs: first.pairs.slice(0, 1) }],
    };
    const merged = mergeComparisons([two, otherComparison]);
    const again = buildReport(
      fixture({ articles: [...fixture().articles, ...other], comparison: merged, events, decisions: [] }),
    );
    expect(again.families?.find((f) => f.reference.at.article === 'lumen.txt')?.notIn).toEqual(['post.txt']);
  });

  it('is one comparison unchanged where there is only one event', () => {
    expect(mergeComparisons([fixtureComparison])).toBe(fixtureComparison);
  });
});
