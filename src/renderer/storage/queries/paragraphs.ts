/** The paragraphs of some articles. */
import type { ArticleId } from '../../../core/model/ids';
import type { Paragraph } from '../../../core/model/paragraph';
import type { LibrarySession } from '../session';

/** An article that is not there has no entry. */
export async function readParagraphs(
  { database }: LibrarySession,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, readonly Paragraph[]>> {
  const texts = await database.records('articleTexts').getMany(ids);
  return new Map(texts.map((text) => [text.id, text.paragraphs]));
}
