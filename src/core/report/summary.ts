/** The figures on top of a report: what it holds, and what asks for a reading. */
import type { ReportDocument } from '../model/report-format';
import { printNumber } from './report-words';

export interface SummaryItem {
  readonly term: string;
  readonly value: string;
  /** Something to look at, not merely a count. */
  readonly alarm: boolean;
}

export function summaryOf(report: ReportDocument): SummaryItem[] {
  const items: SummaryItem[] = [];
  const add = (n: number, one: string, many: string, alarm = false) =>
    items.push({ term: n === 1 ? one : many, value: printNumber(n), alarm: alarm && n > 0 });
  add(report.articles.length, 'article', 'articles');
  if (report.events.length > 1) add(report.events.length, 'event', 'events');
  if (report.quotations) add(report.quotations.filter((q) => q.kind === 'quotation').length, 'quotation', 'quotations');
  if (report.families) {
    add(report.families.length, 'compared quotation', 'compared quotations');
    add(report.families.filter((f) => f.senseAtRisk).length, 'with the sense at risk', 'with the sense at risk', true);
    add(report.families.filter((f) => f.speakerDiffers).length, 'with another speaker', 'with another speaker', true);
  }
  if (report.figures) {
    const conflicts = report.figures.filter((f) => f.verdict === 'conflict').length;
    add(conflicts, 'conflict of figures', 'conflicts of figures', true);
  }
  if (report.omissions) add(report.omissions.length, 'omission', 'omissions');
  if (report.codings && report.codings.length > 0) add(report.codings.length, 'coded segment', 'coded segments');
  return items;
}
