/** The main XML of an office document -> article. Unpacking the archive is the caller's: it needs Node. */
import type { ImportedArticle } from '../model/imported-article';
import { fail, ok, type Result } from '../model/result';
import { assemble } from './assemble';
import type { ImportFailure } from './import-failure';
import { officeParagraphs } from './office/office-text';

/** `name` = file name without folders. */
export function importOffice(xml: string, kind: 'docx' | 'odt', name: string): Result<ImportedArticle, ImportFailure> {
  const paragraphs = officeParagraphs(xml, kind);
  if (paragraphs.length === 0) {
    return fail({
      kind: 'empty',
      message: `“${name}” holds no text: nothing was imported. If its text is a picture, type or scan it into a text file.`,
    });
  }
  return ok({ ...assemble(paragraphs, name), leftOut: [], encoding: 'utf-8' });
}
