/** A report document as sections of blocks, in the order in which they are read. */
import type { ReportDocument } from '../model/report-format';
import type { Section } from './blocks';
import { layoutAnnotations } from './layout-annotations';
import { layoutArticles, layoutTexts } from './layout-articles';
import { layoutConflicts, layoutDerivation, layoutFamilies } from './layout-findings';
import { layoutCodes } from './layout-codes';
import { layoutFraming } from './layout-framing';
import { layoutFigures, layoutOmissions } from './layout-ledgers';
import { layoutDecisions, layoutMethod } from './layout-method';

/** The chosen sections that have data; a section without a comparison behind it is not there at all. */
export function layoutReport(report: ReportDocument): Section[] {
  const { families, conflicts, figures, derivation, omissions, framing, codes, method } = report;
  const sections: (Section | null)[] = [
    layoutArticles(report),
    families && layoutFamilies(families),
    conflicts && layoutConflicts(report, conflicts),
    figures && layoutFigures(report, figures),
    derivation && layoutDerivation(report, derivation),
    omissions && layoutOmissions(report, omissions),
    framing && layoutFraming(report, framing),
    codes && codes.length > 0 ? layoutCodes(report, codes) : null,
    hasDecisions(report) ? layoutDecisions(report) : null,
    layoutTexts(report),
    layoutAnnotations(report),
    method && layoutMethod(report, method),
  ];
  const chosen = new Set<string>(report.sections);
  return sections.filter((s): s is Section => s !== null && chosen.has(s.id));
}

const hasDecisions = (report: ReportDocument): boolean =>
  (report.decisions ?? []).length > 0 || (report.memos ?? []).length > 0;
