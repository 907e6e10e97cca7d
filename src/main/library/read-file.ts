/** Reads an article from a file's bytes. Thin for now: the reader with a process of its own and limits takes its place. */
import { importArticle } from '../../core/import/import-article';
import type { ImportFailure } from '../../core/import/import-failure';
import type { ImportedArticle } from '../../core/model/imported-article';
import type { Result } from '../../core/model/result';

export async function readArticleFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<ImportedArticle, ImportFailure>> {
  return importArticle(bytes, fileName);
}
