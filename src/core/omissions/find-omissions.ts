/**
 * What some articles of an event say and others leave out: statements (quotation families and corresponding sentences),
 * named sources, figures. "Absent" is said only where the import guard agrees (`presence.ts`). What several outlets
 * found worth telling, what is disputed and what has a number comes first.
 */
import type { Alignment, Family, FigureRow, Omission } from '../model/comparison';
import { figureOmissions, singleFigures } from './figure-omissions';
import type { OmissionArticle } from './presence';
import type { Ranked } from './ranked';
import { sourceOmissions, type OmissionSpeaker } from './source-omissions';
import { familyOmissions, sentenceOmissions } from './statement-omissions';

export function findOmissions(
  articles: readonly OmissionArticle[],
  families: readonly Family[],
  speakers: readonly OmissionSpeaker[],
  figures: readonly FigureRow[],
  alignments: readonly Alignment[],
): Omission[] {
  const found: readonly Ranked[] = [
    ...familyOmissions(articles, families),
    ...sentenceOmissions(articles, families, alignments),
    ...sourceOmissions(articles, speakers),
    ...figureOmissions(articles, figures),
    ...singleFigures(articles, figures),
  ];
  const ordered = found.map((entry, index) => ({ ...entry, index }));
  ordered.sort((x, y) => y.rank - x.rank || x.index - y.index);
  return ordered.map(({ omission }) => omission);
}
