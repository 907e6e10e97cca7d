import type { ImportedArticle } from '../../model/imported-article';
import { fail, type Result } from '../../model/result';
import type { Decoded } from '../decode-bytes';
import type { ImportFailure } from '../import-article';

export function importHtml(_decoded: Decoded, name: string): Result<ImportedArticle, ImportFailure> {
  return fail({ kind: 'unsupported', message: `“${name}”` });
}
