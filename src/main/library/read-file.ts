/**
 * Reads an article from a file's bytes, whatever its format: text, Markdown and pages go straight to the core;
 * documents, PDFs, rich text, web archives and mails are unpacked here first, within limits.
 */
import { importArticle } from '../../core/import/import-article';
import type { ImportFailure } from '../../core/import/import-failure';
import type { ImportedArticle } from '../../core/model/imported-article';
import type { Result } from '../../core/model/result';
import { containerOf } from './container-formats';
import { readMail } from './formats/read-mail';
import { readOffice } from './formats/read-office';
import { readPdf } from './formats/read-pdf';
import { readRichText } from './formats/read-rich-text';
import { readWacz, readWarc } from './formats/read-warc';
import { readWebArchive } from './formats/read-web-archive';

/** Never throws; what is no known format is left to the core, which says so in one sentence. */
export async function readArticleFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<ImportedArticle, ImportFailure>> {
  const name = fileName.replace(/^.*[/\\]/u, '') || fileName;
  switch (containerOf(bytes, name)) {
    case 'zip':
      return readWacz(bytes, name) ?? readOffice(bytes, name) ?? importArticle(bytes, fileName);
    case 'pdf':
      return readPdf(bytes, name);
    case 'rich-text':
      return readRichText(bytes, name);
    case 'warc':
      return readWarc(bytes, name);
    case 'web-archive':
      return readWebArchive(bytes, name);
    case 'mail':
      return readMail(bytes, name);
    case null:
      return importArticle(bytes, fileName);
  }
}
