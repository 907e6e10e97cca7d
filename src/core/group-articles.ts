/**
 * Articles into events. All articles are read first, so that the rarity of terms does not depend on their order; then
 * likes are looked up through the inverted index and clusters merge from the strongest pair down while their members
 * are alike on average. For articles that come one by one use
 * `createEventIndex` of core/grouping/event-index.
 */
import { ProfileIndex, SAME_EVENT, type ScoredPair } from './grouping/event-index';
import { mergeByAverage, type Edge } from './grouping/merge-by-average';
import type { AnalysedArticle } from './model/analysis';
import type { Groups } from './model/groups';

function edgesOf(index: ProfileIndex): Edge[] {
  return index.profiles.flatMap((_, number) => {
    const likes = index.likes(number);
    index.post(number);
    return likes.map((like): Edge => ({ a: like.other, b: number, score: like.score }));
  });
}

/** Scores to three places: more would be a pretence, and equal inputs must give equal bytes. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** Events in order of their first article, files in the given order; pairs that were close enough to be weighed. */
export function groupArticles(articles: readonly AnalysedArticle[]): Groups {
  const index = new ProfileIndex();
  for (const article of articles) index.add(article);
  const edges = edgesOf(index);
  const events = mergeByAverage(articles.length, edges, SAME_EVENT);
  const pairs: ScoredPair[] = edges.map(({ a, b, score }) => ({
    a: index.file(a),
    b: index.file(b),
    score: rounded(score),
  }));
  return {
    format: 'variorum/groups@1',
    events: events.map((event) => event.map((number) => index.file(number))),
    pairs: pairs.sort((x, y) => y.score - x.score),
    failures: [],
  };
}
