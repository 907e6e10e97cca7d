import { describe, expect, it } from 'vitest';
import { reportSchema } from '../model/report-format';
import { versionKey } from '../model/comparison';
import { buildReport } from './build-report';
import { fixture, fixtureComparison } from './report-fixture';
import { defaultReportOptions } from './report-model';

const options = (change: Partial<typeof defaultReportOptions>) => ({ ...defaultReportOptions, ...change });

describe('building a report', () => {
  it('gives a document of the declared format', () => {
    const report = buildReport(fixture());
    expect(reportSchema.parse(report)).toEqual(report);
  });

  it('orders articles by date with undated ones last, whatever order they come in', () => {
    const input = fixture();
    const report = buildReport({ ...input, articles: [...input.articles].reverse() });
    expect(report.articles.map((a) => [a.number, a.label])).toEqual([
      [1, 'Agency Lumen'],
      [2, 'Orrin Courier'],
      [3, 'A mill is gone'],
    ]);
    expect(report).toEqual(buildReport(input));
  });

  it('tells two articles of one outlet apart', () => {
    const [first, second, third] = fixture().articles;
    if (!first || !second || !third) throw new Error('the fixture has three articles');
    const same = [first, { ...second, outlet: 'Agency Lumen' }, third];
    expect(buildReport(fixture({ articles: same })).articles.map((a) => a.label)).toEqual([
      'Agency Lumen, 2024-03-02',
      'Agency Lumen, 2024-03-03',
      'A mill is gone',
    ]);
  });

  it('gives each annotation its exact words, paragraph and number in order of reading', () => {
    const [first] = buildReport(fixture()).quotations ?? [];
    expect(first?.number).toBe(1);
    expect(first?.content.map((p) => [p.paragraph, p.words])).toEqual([
      [2, '“We do not know who lit it,”'],
      [2, '“We may never know.”'],
    ]);
    expect(first?.families).toEqual([1]);
  });

  it('leaves rejected annotations out unless asked, and counts them in the note on method', () => {
    const report = buildReport(fixture());
    expect(report.quotations?.map((q) => q.status)).toEqual(['accepted', 'suggested', 'accepted']);
    expect(report.method?.quotations).toEqual({ suggested: 1, accepted: 1, rejected: 1, byHand: 1 });
    expect(report.method?.notes.at(-1)?.text).toBe('1 annotation rejected by a coder.');
    expect(buildReport(fixture({ options: options({ rejected: true }) })).quotations).toHaveLength(4);
    expect(buildReport(fixture({ options: options({ suggested: false }) })).quotations).toHaveLength(2);
  });

  it('holds each version against the reference', () => {
    const [family] = buildReport(fixture()).families ?? [];
    expect(family?.reference.text).toBe('“We do not know who lit it,”');
    expect(family?.versions.map((v) => [v.at.article, v.wording, v.speakerDiffers])).toEqual([
      ['lumen.txt', 'reference', false],
      ['courier.txt', 'altered', true],
      ['post.txt', 'identical', false],
    ]);
    const altered = family?.versions[1];
    expect(altered?.diff?.filter((run) => run.kind === 'left-out').map((run) => run.text)).toEqual(['do not']);
    expect(altered?.alterations).toEqual([{ kind: 'negation', atRisk: true }]);
    expect([family?.senseAtRisk, family?.speakerDiffers, family?.review?.verdict]).toEqual([true, true, 'confirmed']);
  });

  it('tells decisions on single versions with the version, and what they are about', () => {
    const [family] = fixtureComparison.families;
    const member = family?.members.find(({ file }) => file === 'courier.txt');
    if (!family || !member) throw new Error('the fixture has a version in the Courier');
    const finding = versionKey(family, member);
    const decisions = [{ finding, verdict: 'dismissed', comment: '', coder: 'M. Oyel', updatedAt: null } as const];
    const report = buildReport(fixture({ decisions }));
    expect(report.families?.[0]?.versions.map((v) => v.review?.verdict)).toEqual([undefined, 'dismissed', undefined]);
    expect(report.decisions?.[0]?.about).toMatch(/^Wording in .*Courier, quote family 1: /u);
  });

  it('leaves a dismissed finding out unless asked, and still lists the decision', () => {
    const decisions = [
      { finding: 'family:f1', verdict: 'dismissed', comment: '', coder: 'M. Oyel', updatedAt: null } as const,
    ];
    const report = buildReport(fixture({ decisions }));
    expect(report.families).toEqual([]);
    expect(report.decisions?.map((d) => d.review.verdict)).toEqual(['dismissed']);
    expect(report.method?.findings).toEqual({ confirmed: 0, dismissed: 1, open: 4 });
    expect(buildReport(fixture({ decisions, options: options({ dismissed: true }) })).families).toHaveLength(1);
  });

  it('holds nothing of the sections that were not chosen', () => {
    const report = buildReport(fixture({ options: options({ sections: ['families'] }) }));
    expect(report.sections).toEqual(['families']);
    expect(report.families).toHaveLength(1);
    expect([report.quotations, report.codings, report.conflicts, report.method, report.memos]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(report.articles.every((a) => a.text === null && a.paragraphs === null)).toBe(true);
  });

  it('measures the use of a code against the text that is not boilerplate, overlaps once', () => {
    const [code] = buildReport(fixture()).codes ?? [];
    const text = 'Mill burns at Orrin'.length + 'The roof came down at six, the warden said.'.length;
    const rest = '“We do not know who lit it,” said Bo Lind, the warden. “We may never know.”'.length;
    expect(code?.uses).toEqual([
      { article: 'lumen.txt', codings: 1, share: 'The roof came down at six'.length / (text + rest) },
    ]);
  });

  it('refuses findings about an article it does not hold', () => {
    const articles = fixture().articles.filter((a) => a.file !== 'post.txt');
    expect(() => buildReport(fixture({ articles, quotations: [], comparison: fixtureComparison }))).toThrow('post.txt');
  });

  it('knows no time of its own', () => {
    expect(buildReport(fixture()).generatedAt).toBeNull();
    expect(buildReport(fixture({ generatedAt: '2024-06-01T00:00:00.000Z' })).generatedAt).toBe(
      '2024-06-01T00:00:00.000Z',
    );
  });
});
