/** .rtf: its size is held here, its signs are read by the core. */
import { importRtf } from '../../../core/import/import-rtf';
import type { ImportFailure } from '../../../core/import/import-failure';
import type { ImportedArticle } from '../../../core/model/imported-article';
import { fail, type Result } from '../../../core/model/result';

/** Largest file, in bytes: pictures stand in it as digits and are most of it. */
const LARGEST_RICH_TEXT = 50 * 1024 * 1024;

export function readRichText(bytes: Uint8Array, name: string): Result<ImportedArticle, ImportFailure> {
  if (bytes.length > LARGEST_RICH_TEXT)
    return fail({
      kind: 'too-large',
      message: `“${name}” is larger than 50 MB: nothing was imported. Save its text as .txt and import that.`,
    });
  return importRtf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart(), name);
}
