/** Rich text -> article. */
import type { ImportedArticle } from '../model/imported-article';
import { fail, ok, type Result } from '../model/result';
import { assemble } from './assemble';
import type { ImportFailure } from './import-failure';
import { withStated } from './stated-facts';
import { rtfText } from './rtf/rtf-text';

/** `source` = the file's bytes as Latin-1; `name` = file name without folders. */
export function importRtf(source: string, name: string): Result<ImportedArticle, ImportFailure> {
  const read = rtfText(source);
  if (!read)
    return fail({
      kind: 'unreadable',
      message: `“${name}” is no rich text inside, or damaged: nothing was imported. Save its text as .txt and import that.`,
    });
  if (read.paragraphs.length === 0)
    return fail({
      kind: 'empty',
      message: `“${name}” holds no text: nothing was imported. If its text is a picture, type it into a text file.`,
    });
  const article = assemble(read.paragraphs, name);
  return ok({ ...article, metadata: withStated(article.metadata, read), leftOut: [], encoding: 'rtf' });
}
