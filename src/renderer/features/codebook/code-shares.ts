/** How much of each article carries a code: passages, and their share of the text that is the outlet's own. */
import type { Span } from '../../../core/model/span';
import { articleLabel } from '../../../core/import/label';
import type { ArticleId } from '../../../core/model/ids';
import { outletOrFile } from '../../session/outlet-name';
import type { CodeUse } from '../../storage/queries/code-uses';

export interface CodeShare {
  readonly article: ArticleId;
  readonly outlet: string;
  readonly label: string;
  readonly passages: number;
  /** 0 to 1, of the characters outside boilerplate; words under two codings count once. */
  readonly share: number;
  readonly first: Span;
}

/** One row an article, in the order of `uses`. */
export function codeShares(uses: readonly CodeUse[]): CodeShare[] {
  const byArticle = new Map<ArticleId, CodeUse[]>();
  for (const use of uses) byArticle.set(use.article.id, [...(byArticle.get(use.article.id) ?? []), use]);
  return [...byArticle.values()].flatMap((ofArticle) => {
    const [first] = ofArticle;
    const span = first?.coding.spans[0];
    if (!first || !span) return [];
    const { article, text } = first;
    const spans = ofArticle.flatMap((use) => use.coding.spans);
    const whole = text.paragraphs.reduce((sum, p) => sum + (p.kind === 'boilerplate' ? 0 : p.span[1] - p.span[0]), 0);
    return {
      article: article.id,
      outlet: outletOrFile(article),
      label: articleLabel(article.metadata, article.fileName),
      passages: ofArticle.length,
      share: whole === 0 ? 0 : Math.min(1, covered(spans) / whole),
      first: span,
    };
  });
}

/** Characters under at least one of the spans. */
export function covered(spans: readonly Span[]): number {
  let total = 0;
  let reached = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}
