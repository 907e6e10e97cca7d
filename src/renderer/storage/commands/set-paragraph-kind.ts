/** Changes what paragraphs are: boilerplate that is none, a caption taken for body text. Never changes the text. */
import type { ArticleId } from '../../../core/model/ids';
import type { ParagraphKind } from '../../../core/model/paragraph';
import { ok, type Result } from '../../../core/model/result';
import { countWordsRead } from '../../../core/text/words-read';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

/** `paragraphs` are positions in the article's list of paragraphs, from 0. */
export function setParagraphKind(
  session: LibrarySession,
  article: ArticleId,
  paragraphs: readonly number[],
  kind: ParagraphKind,
): Promise<Result<Done<null>>> {
  return runCommand(session, `Mark as ${kind}`, async (tx) => {
    const before = await tx.get('articleTexts', article);
    if (before === undefined) return noSuchRecord('article');
    const chosen = before.paragraphs.filter((paragraph, i) => paragraphs.includes(i) && paragraph.kind !== kind);
    if (chosen.length === 0) return ok({ diff: {}, value: null });
    const after = before.paragraphs.map((paragraph) =>
      chosen.includes(paragraph) ? { ...paragraph, kind } : paragraph,
    );
    const articleTexts = { updated: [[before, { ...before, paragraphs: after }] as const] };
    const head = await tx.get('articles', article);
    const wordCount = countWordsRead(before.text, after);
    if (head === undefined || head.wordCount === wordCount) return ok({ diff: { articleTexts }, value: null });
    return ok({ diff: { articleTexts, articles: { updated: [[head, { ...head, wordCount }]] } }, value: null });
  });
}
