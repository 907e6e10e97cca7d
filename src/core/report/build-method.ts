/**
 * The note on method: what was read, what rules suggested and what was confirmed, and under which conventions. Counted
 * over everything handed in, also what the report leaves out, so that a reader sees what was not shown.
 */
import type { ReportedMethod, StatusCounts } from '../model/report-format';
import type { Origin, ReviewStatus } from '../model/quotation';
import { wordsOf } from './build-articles';
import { methodNotes } from './method-notes';
import type { ReportInput } from './report-model';
import type { Reviews } from './reviews';
import { byText, sortedBy } from './stable-order';

interface Reviewed {
  readonly origin: Origin;
  readonly status: ReviewStatus;
}

/** By status for what a rule suggested; `byHand` for what a coder made, unless rejected since. */
export function countStatuses(items: readonly Reviewed[]): StatusCounts {
  const byRule = items.filter((item) => item.origin.kind === 'rule');
  const count = (status: ReviewStatus) => byRule.filter((item) => item.status === status).length;
  return {
    suggested: count('suggested'),
    accepted: count('accepted'),
    rejected: count('rejected'),
    byHand: items.filter((item) => item.origin.kind === 'coder').length,
  };
}

export function buildMethod(input: ReportInput, reviews: Reviews): ReportedMethod {
  const paragraphs = input.articles.flatMap((a) => a.paragraphs);
  return {
    articles: input.articles.length,
    words: input.articles.reduce((sum, a) => sum + wordsOf(a), 0),
    boilerplate: paragraphs.filter((p) => p.kind === 'boilerplate').length,
    quotations: countStatuses(input.quotations),
    codings: countStatuses(input.codings),
    figures: countStatuses(input.figures),
    rules: rulesOf(input),
    findings: findingCounts(input, reviews),
    failures: sortedBy(input.comparison?.failures ?? [], (f) => f.file).map(({ file, message }) => ({ file, message })),
    notes: methodNotes(input),
  };
}

function rulesOf(input: ReportInput): ReportedMethod['rules'] {
  const byRule = new Map<string, Reviewed[]>();
  for (const quotation of input.quotations) {
    if (quotation.origin.kind !== 'rule') continue;
    const { rule } = quotation.origin;
    byRule.set(rule, [...(byRule.get(rule) ?? []), quotation]);
  }
  const entries = [...byRule].sort((a, b) => byText(a[0], b[0]));
  return entries.map(([rule, quotations]) => ({ rule, counts: countStatuses(quotations) }));
}

function findingCounts({ comparison }: ReportInput, reviews: Reviews): ReportedMethod['findings'] {
  if (comparison === null) return null;
  const { families, attributionConflicts, figures, derivation, omissions } = comparison;
  const keys = [families, attributionConflicts, figures, derivation, omissions].flatMap((part) =>
    part.map((f) => f.key),
  );
  const count = (verdict: 'confirmed' | 'dismissed') =>
    keys.filter((key) => reviews.of(key)?.verdict === verdict).length;
  const [confirmed, dismissed] = [count('confirmed'), count('dismissed')];
  return { confirmed, dismissed, open: keys.length - confirmed - dismissed };
}
