/**
 * Stores what the engine says of articles as suggestions. What the analyst accepted, rejected, edited or tagged is never
 * touched and not suggested again; only suggestions nobody touched are replaced, and keep their ids where they are the same.
 */
import type { AnalysedArticle } from '../../../core/model/analysis';
import type { Diff } from '../../../core/model/change';
import type { Entity } from '../../../core/model/entity';
import type { ArticleId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import type { CommandTx } from '../command-tx';
import { analysisLabel } from '../own-accord';
import { notUndoable, runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { EntityMatcher, type EntityResolver } from './match-entities';
import { replaceSuggestions, type Replacement } from './replace-suggestions';
import { suggestedFigures, suggestedQuotations } from './suggestions';

export interface StoredAnalysis {
  readonly article: ArticleId;
  readonly analysed: AnalysedArticle;
}

export interface StoreOptions {
  /** Finds the library's entity for one of the analysis where the names are not simply the same. */
  readonly resolve?: EntityResolver;
}

/**
 * `engine` is the engine's version, kept as the articles' `analysedBy`. Hand in some 25 articles at a time. Articles that
 * are not in the library any more are passed over.
 */
export function storeAnalysis(
  session: LibrarySession,
  analyses: readonly StoredAnalysis[],
  engine: string,
  options: StoreOptions = {},
): Promise<Result<Done<null>>> {
  return runCommand(
    session,
    analysisLabel(analyses.length),
    async (tx) => {
      const matcher = new EntityMatcher(tx, options.resolve);
      const diffs: Diff[] = [];
      for (const analysis of analyses) diffs.push(await diffOf(tx, analysis, engine, matcher));
      return ok({ diff: joined(diffs, matcher.made), value: null });
    },
    notUndoable,
  );
}

async function diffOf(
  tx: CommandTx,
  { article: id, analysed }: StoredAnalysis,
  engine: string,
  matcher: EntityMatcher,
): Promise<Diff> {
  const article = await tx.get('articles', id);
  if (article === undefined) return {};
  const quotations = await tx.where('quotations', 'article', id);
  const figures = await tx.where('figures', 'article', id);
  const entities = await matcher.match(analysed, quotations);
  return {
    articles: article.analysedBy === engine ? {} : { updated: [[article, { ...article, analysedBy: engine }]] },
    quotations: replaceSuggestions(quotations, suggestedQuotations(id, analysed, entities, tx.now)),
    figures: replaceSuggestions(figures, suggestedFigures(id, analysed, tx.now)),
  };
}

function joined(diffs: readonly Diff[], entities: readonly Entity[]): Diff {
  return {
    articles: joinedParts(diffs.map((diff) => diff.articles ?? {})),
    quotations: joinedParts(diffs.map((diff) => diff.quotations ?? {})),
    figures: joinedParts(diffs.map((diff) => diff.figures ?? {})),
    entities: { added: entities },
  };
}

const joinedParts = <R>(parts: readonly Replacement<R>[]): Replacement<R> => ({
  added: parts.flatMap((part) => part.added ?? []),
  updated: parts.flatMap((part) => part.updated ?? []),
  removed: parts.flatMap((part) => part.removed ?? []),
});
