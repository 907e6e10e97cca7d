/** Articles of several events: each event is compared within itself, the findings are put together. */
import { compareArticles } from '../core/compare-articles';
import type { AnalysedArticle, InputFailure } from '../core/model/analysis';
import type { Comparison } from '../core/model/comparison';
import { mergeComparisons } from '../core/report/merge-comparisons';

export interface ComparedEvents {
  /** Null where no event has two articles. */
  readonly comparison: Comparison | null;
  /** Files of the events that were compared. */
  readonly events: readonly (readonly string[])[];
}

export function compareEvents(
  articles: readonly AnalysedArticle[],
  groups: readonly (readonly string[])[],
  failures: readonly InputFailure[],
): ComparedEvents {
  const events = groups.filter((files) => files.length > 1);
  if (events.length === 0) return { comparison: null, events };
  const articlesOf = (files: readonly string[]) => articles.filter((article) => files.includes(article.file));
  const merged = mergeComparisons(events.map((files) => compareArticles(articlesOf(files))));
  return { comparison: { ...merged, failures: [...failures] }, events };
}
