/** Stores what the engine says of articles as suggestions. */
import type { AnalysedArticle } from '../../../core/model/analysis';
import type { ArticleId } from '../../../core/model/ids';
import type { Result } from '../../../core/model/result';
import type { Done } from '../run-command';
import type { LibrarySession } from '../session';

export interface StoredAnalysis {
  readonly article: ArticleId;
  readonly analysed: AnalysedArticle;
}

/** `engine` is the engine's version, kept as the articles' `analysedBy`. Hand in some 25 articles at a time. */
export function storeAnalysis(
  _session: LibrarySession,
  _analyses: readonly StoredAnalysis[],
  _engine: string,
): Promise<Result<Done<null>>> {
  throw new Error('not there yet');
}
