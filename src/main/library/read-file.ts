/**
 * Reads an article from a file's bytes, whatever its format: text, Markdown and pages go straight to the core;
 * documents, PDFs, rich text, web archives and mails are unpacked here first, within limits.
 */
import { importArticle } from '../../core/import/import-article';
import type { ImportFailure } from '../../core/import/import-failure';
import type { ImportedArticle } from '../../core/model/imported-article';
import type { Result } from '../../core/model/result';
import { readMail } from './formats/read-mail';
import { readOffice } from './formats/read-office';
import { readPdf } from './formats/read-pdf';
import { readRichText } from './formats/read-rich-text';
import { isWarc, readWacz, readWarc } from './formats/read-warc';
import { readWebArchive } from './formats/read-web-archive';

/** Never throws; what is no known format is left to the core, which says so in one sentence. */
export async function readArticleFile(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<ImportedArticle, ImportFailure>> {
  const name = fileName.replace(/^.*[/\\]/u, '') || fileName;
  if (isZip(bytes)) return readWacz(bytes, name) ?? readOffice(bytes, name) ?? importArticle(bytes, fileName);
  if (isPdf(bytes, name)) return readPdf(bytes, name);
  if (isRichText(bytes)) return readRichText(bytes, name);
  if (isWarc(bytes, name)) return readWarc(bytes, name);
  if (/\.mht(?:ml)?$/iu.test(name)) return readWebArchive(bytes, name);
  if (/\.eml$/iu.test(name)) return readMail(bytes, name);
  return importArticle(bytes, fileName);
}

/** Some programs write a few bytes of their own before a PDF's first line. */
const PDF_HEAD = 1024;

const isPdf = (bytes: Uint8Array, name: string): boolean => {
  const at = latin(bytes, PDF_HEAD).indexOf('%PDF-');
  return at === 0 || (at > 0 && /\.pdf$/iu.test(name));
};

const isRichText = (bytes: Uint8Array): boolean => latin(bytes, 100).trimStart().startsWith('{\\rtf');

const latin = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString('latin1');

/** A zip archive's first bytes, `PK\x03\x04`. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
