/** Findings, articles and annotations -> one neutral report document. Pure: the same input gives the same document. */
import type { ReportDocument, ReportSection } from '../model/report-format';
import { reportSections } from '../model/report-format';
import { orderArticles } from './article-order';
import { buildCodes, buildCodings, buildQuotations, buildTaggedFigures, quotationNumbers } from './build-annotations';
import { buildArticles } from './build-articles';
import { buildDecisions, buildMemos } from './build-decisions';
import { buildFamilies, familiesOfQuotations } from './build-families';
import { buildConflicts, buildDerivation, buildFigureRows, buildFraming, buildOmissions } from './build-findings';
import { buildMethod } from './build-method';
import { ArticleIndex } from './places';
import type { ReportInput } from './report-model';
import { Reviews } from './reviews';
import { sortedBy } from './stable-order';

/** Events of two articles or more in the order of the report; without a comparison there are none. */
function eventsOf({ comparison, events }: ReportInput, index: ArticleIndex): string[][] {
  if (comparison === null) return [];
  const given = events ?? [comparison.articles.map((a) => a.file)];
  const told = given.filter((files) => files.length > 1);
  const inOrder = told.map((files) => sortedBy(files, (file) => index.position(file)));
  return sortedBy(inOrder, (files) => index.position(files[0] ?? ''));
}

/** Resolves names, words, numbers and diffs; what `options` leave out is null. Throws if a finding names an unknown article. */
export function buildReport(input: ReportInput): ReportDocument {
  const wants = (...sections: ReportSection[]) => sections.some((s) => input.options.sections.includes(s));
  const index = new ArticleIndex(orderArticles(input.articles));
  const reviews = new Reviews(input.decisions, input.options);
  const { comparison } = input;
  const marks = wants('texts', 'annotations');
  const codings = buildCodings(input, index);
  const families = comparison
    ? buildFamilies(comparison, eventsOf(input, index), index, reviews, quotationNumbers(input, index))
    : [];
  const numbers = new Map(families.map(({ source, shown }) => [source.id, shown.number]));
  return {
    format: 'variorum/report@1',
    title: input.title,
    generatedAt: input.generatedAt,
    program: { name: 'Variorum', version: input.program.version, engine: input.program.engine },
    sections: reportSections.filter((section) => wants(section)),
    articles: buildArticles(index.articles, wants('texts')),
    events: eventsOf(input, index),
    quotations: marks ? buildQuotations(input, index, familiesOfQuotations(families)) : null,
    codes: marks || wants('codes') ? buildCodes(input, codings, index) : null,
    codings: marks || wants('codes') ? codings : null,
    taggedFigures: marks ? buildTaggedFigures(input, index) : null,
    families: comparison && wants('families') ? families.map((f) => f.shown) : null,
    conflicts: comparison && wants('conflicts') ? buildConflicts(comparison, index, reviews, numbers) : null,
    figures: comparison && wants('figures') ? buildFigureRows(comparison, index, reviews) : null,
    derivation: comparison && wants('derivation') ? buildDerivation(comparison, index, reviews) : null,
    omissions: comparison && wants('omissions') ? buildOmissions(comparison, index, reviews) : null,
    framing: comparison && wants('framing') ? buildFraming(comparison, index) : null,
    decisions: wants('decisions') ? buildDecisions(input, index, numbers) : null,
    memos: wants('decisions') ? buildMemos(input) : null,
    method: wants('method') ? buildMethod(input, reviews) : null,
  };
}
