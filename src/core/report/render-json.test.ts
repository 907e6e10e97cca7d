import { describe, expect, it } from 'vitest';
import { reportSchema } from '../model/report-format';
import { buildReport } from './build-report';
import { renderJson } from './render-json';
import { fixture } from './report-fixture';

describe('the JSON of a report', () => {
  it('is variorum/report@1 and holds the whole document', () => {
    const report = buildReport(fixture());
    expect(reportSchema.parse(JSON.parse(renderJson(report)))).toEqual(report);
  });

  it('does not depend on the order of keys in the document', () => {
    const report = buildReport(fixture());
    const turned = Object.fromEntries(Object.entries(report).reverse()) as typeof report;
    expect(renderJson(turned)).toBe(renderJson(report));
  });
});
