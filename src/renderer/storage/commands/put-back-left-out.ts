/**
 * Puts paragraphs that import left out back into an article: at its end, so that no annotation's place changes. What the
 * engine finds in them comes along in the same step and goes with it when it is undone.
 */
import type { AnalysedArticle } from '../../../core/model/analysis';
import type { ArticleText } from '../../../core/model/article';
import type { Diff } from '../../../core/model/change';
import type { ArticleId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import type { Span } from '../../../core/model/span';
import { countWords } from '../../../core/text/tokens';
import type { CommandTx } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { EntityMatcher } from './match-entities';
import { suggestedFigures, suggestedQuotations } from './suggestions';

/** The text with the chosen paragraphs (positions in `leftOut`) at its end. */
export function withPutBack(before: ArticleText, chosen: readonly number[]): ArticleText {
  const wanted = new Set(chosen);
  const back = before.leftOut.filter((_, index) => wanted.has(index));
  let { text } = before;
  const paragraphs = [...before.paragraphs];
  for (const words of back) {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? words : `${text}\n\n${words}`;
    paragraphs.push({ span: [start, text.length], kind: 'body' });
  }
  return { ...before, text, paragraphs, leftOut: before.leftOut.filter((_, index) => !wanted.has(index)) };
}

/** `analysed` = what the engine says of the text as it will be; null where it said nothing. */
export function putBackLeftOut(
  session: LibrarySession,
  article: ArticleId,
  chosen: readonly number[],
  analysed: AnalysedArticle | null,
): Promise<Result<Done<null>>> {
  const label = chosen.length === 1 ? 'Put back a paragraph' : `Put back ${String(chosen.length)} paragraphs`;
  return runCommand(session, label, async (tx) => {
    const [head, text] = [await tx.get('articles', article), await tx.get('articleTexts', article)];
    if (head === undefined || text === undefined) return noSuchRecord('article');
    const after = withPutBack(text, chosen);
    if (after.text === text.text) return ok({ diff: {}, value: null });
    const found = analysed?.text === after.text ? await foundIn(tx, article, analysed, text.text.length) : {};
    return ok({
      diff: {
        articles: { updated: [[head, { ...head, wordCount: countWords(after.text) }]] },
        articleTexts: { updated: [[text, after]] },
        ...found,
      },
      value: null,
    });
  });
}

/** The engine's suggestions that lie wholly in what was put back. */
async function foundIn(tx: CommandTx, article: ArticleId, analysed: AnalysedArticle, from: number): Promise<Diff> {
  const isBehind = (span: Span | null | undefined): boolean => span === null || span === undefined || span[0] >= from;
  const quotations = analysed.quotations.filter(
    ({ content, cue, sources, onBehalfOf }) =>
      content.every(isBehind) &&
      isBehind(cue) &&
      sources.every(({ span }) => isBehind(span)) &&
      isBehind(onBehalfOf?.span),
  );
  const part = {
    ...analysed,
    quotations,
    scareQuotes: analysed.scareQuotes.filter(isBehind),
    figures: analysed.figures.filter(({ span }) => isBehind(span)),
  };
  const matcher = new EntityMatcher(tx);
  const entities = await matcher.match(part, await tx.where('quotations', 'article', article));
  return {
    quotations: { added: suggestedQuotations(article, part, entities, tx.now) },
    figures: { added: suggestedFigures(article, part, tx.now) },
    entities: { added: matcher.made },
  };
}
