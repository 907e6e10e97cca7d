/**
 * What some articles of an event say and others leave out: statements (quotation families and corresponding sentences),
 * named sources, figures. "Absent" is said only where the import guard agrees (`presence.ts`). What several outlets
 * found worth telling, what is disputed and what has a number comes first.
 */
import type { Alignment, Family, FigureRow, Omission } from '../model/comparison';
import { figureOmissions, singleFigures } from './figure-omissions';
import { joinNeighbours } from './join-neighbours';
import { loneFacts } from './lone-facts';
import { Corpus } from './corpus';
import type { OmissionArticle } from './presence';
import type { Ranked } from './ranked';
import { sentenceOmissions } from './sentence-omissions';
import { sourceOmissions, type OmissionSpeaker } from './source-omissions';
import { familyOmissions } from './statement-omissions';

export function findOmissions(
  articles: readonly OmissionArticle[],
  families: readonly Family[],
  speakers: readonly OmissionSpeaker[],
  figures: readonly FigureRow[],
  alignments: readonly Alignment[],
): Omission[] {
  const corpus = new Corpus(articles, alignments);
  const figureRows = figureOmissions(corpus, figures);
  const byAbsent = absenceIndex(figureRows);
  const found: readonly Ranked[] = [
    ...joinNeighbours(familyOmissions(corpus, families, speakers, figures), corpus).filter(
      (entry) => !isRepeated(entry, byAbsent),
    ),
    ...figureRows,
    ...sentenceOmissions(corpus, families, alignments, figures).filter((entry) => !isRepeated(entry, byAbsent)),
    ...sourceOmissions(corpus, speakers),
    ...singleFigures(corpus, figures),
    ...loneFacts(corpus, families, alignments),
  ];
  const ordered = found.map((entry, index) => ({ ...entry, index }));
  ordered.sort((x, y) => y.rank - x.rank || x.index - y.index);
  return ordered.map(({ omission }) => omission);
}

const absentees = ({ omission }: Ranked): string => omission.absentIn.join('\n');

/** Omissions by the articles that lack them. */
function absenceIndex(entries: readonly Ranked[]): ReadonlyMap<string, readonly Ranked[]> {
  const index = new Map<string, Ranked[]>();
  for (const entry of entries) index.set(absentees(entry), [...(index.get(absentees(entry)) ?? []), entry]);
  return index;
}

/** A sentence whose figure is missing from the same articles need not be told twice. */
function isRepeated(entry: Ranked, figures: ReadonlyMap<string, readonly Ranked[]>): boolean {
  const alike = figures.get(absentees(entry)) ?? [];
  return alike.some((figure) =>
    figure.omission.evidence.some((f) =>
      entry.omission.evidence.some((s) => s.file === f.file && s.span[0] <= f.span[0] && f.span[1] <= s.span[1]),
    ),
  );
}
