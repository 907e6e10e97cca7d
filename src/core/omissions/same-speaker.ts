/**
 * Does an article have the same speaker on the same matter? Reported speech is worded by each outlet in its own way: where
 * Biden is said to threaten sanctions at all, no other report of his threat is "absent".
 */
import type { Corpus } from './corpus';
import { BROAD_MATTERS } from './near-meaning';
import type { PresenceIndex } from './presence';
import type { OmissionSpeaker } from './source-omissions';
import type { Statement } from './statement';

export function speaksOf(
  corpus: Corpus,
  { owner }: PresenceIndex,
  { members }: OmissionSpeaker,
  statement: Statement,
): boolean {
  const { article } = owner;
  const ids = new Set(members.filter((m) => m.file === article.file).map((m) => m.id));
  if (ids.size === 0) return false;
  const matters = new Set([...statement.values()].flatMap(({ matter }) => (matter === null ? [] : [matter])));
  return article.quotations.some((quotation) => {
    if (!quotation.sources.some(({ entity }) => entity !== null && ids.has(entity))) return false;
    const said = [...corpus.statementAt(article.file, quotation.content).values()];
    return said.some(({ matter }) => matter !== null && matters.has(matter) && !BROAD_MATTERS.has(matter));
  });
}
