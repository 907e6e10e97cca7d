import { describe, expect, it } from 'vitest';
import type { AnalysedArticle } from '../model/analysis';
import { buildReport } from './build-report';
import { reportFromAnalysis } from './from-analysis';
import { renderComparison } from './render-comparison';
import { fixtureArticles, fixtureComparison } from './report-fixture';

const program = { version: '1.2.3', engine: '4.5.6' };

const analysed = fixtureArticles.map(({ article, at }): AnalysedArticle => ({
  file: article.file,
  sha256: article.sha256,
  text: article.text,
  headline: article.headline,
  outlet: article.outlet,
  byline: article.byline,
  credits: [],
  dateline: null,
  published: article.published,
  url: null,
  language: 'en',
  paragraphs: article.paragraphs,
  quotations: [
    {
      id: 'q1',
      content: [at('c1')],
      quoted: [at('c1')],
      cue: null,
      sources: [{ span: at('s1'), entity: 'e1' }],
      onBehalfOf: null,
      directness: 'direct',
      chain: [],
      polarity: 'affirmed',
      rule: 'quote-then-cue',
      because: [],
    },
  ],
  scareQuotes: [at('s1')],
  entities: [{ id: 'e1', name: 'Bo Lind', aliases: [], kind: 'person', naming: 'named', role: null }],
  figures: [],
  leftOut: [],
}));

describe('a report from the engine alone', () => {
  const report = buildReport(
    reportFromAnalysis({ title: 'T', program, articles: analysed, comparison: fixtureComparison }),
  );

  it('has every quotation as a suggestion by rule, with its speaker resolved', () => {
    const quotations = report.quotations?.filter((q) => q.kind === 'quotation') ?? [];
    expect(quotations.map((q) => [q.status, q.origin, q.sources[0]?.name])).toEqual(
      analysed.map(() => ['suggested', { kind: 'rule', rule: 'quote-then-cue' }, 'Bo Lind']),
    );
    expect(quotations.map((q) => q.families)).toEqual([[1], [1], [1]]);
    expect(report.quotations?.filter((q) => q.kind === 'scare')).toHaveLength(3);
  });

  it('has no times, so that a folder gives the same bytes each time', () => {
    expect(report.articles.every((a) => a.importedAt === null)).toBe(true);
    expect(report.quotations?.every((q) => q.createdAt === null && q.updatedAt === null)).toBe(true);
  });

  it('prints a comparison as a page without the articles’ texts', () => {
    const page = renderComparison(fixtureComparison, analysed, 'html', program);
    expect(page).toContain('Comparison of 3 articles');
    expect(page).toContain('Sense at risk');
    expect(page).not.toContain('The roof came down');
    expect(renderComparison(fixtureComparison, analysed, 'md', program)).toContain('~~do not~~');
  });
});
