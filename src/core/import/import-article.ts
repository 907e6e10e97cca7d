/**
 * File bytes -> article: text, paragraph kinds, metadata, and what extraction left out. The text of a `.txt` file
 * is the decoded file itself, that of Markdown the same without its signs; the text of a web page is that of its article,
 * one paragraph a block.
 */
import type { ImportedArticle, ImportFailureKind } from '../model/imported-article';
import { fail, ok, type Result } from '../model/result';
import { decodeBytes } from './decode-bytes';
import { importHtml } from './html/import-html';
import type { ImportFailure } from './import-failure';
import { importText } from './import-text';
import { paragraphSpans } from '../text/paragraphs';
import { formatOf, knownBinary } from './file-format';
import { withoutMarkup } from './without-markup';

/** Largest file read as plain text, in bytes: some 300,000 words, more than any article and what the reader shows well. */
export const LARGEST_TEXT = 2 * 1024 * 1024;

/** Most paragraphs of one article: a file with more lines is a table or a log, and would hold up the whole library. */
export const MOST_PARAGRAPHS = 20_000;

/** Largest saved page, in bytes: pages saved with their pictures inside are large, their text is not. */
export const LARGEST_PAGE = 60 * 1024 * 1024;

const failure = (kind: ImportFailureKind, message: string) => fail<ImportFailure>({ kind, message });

/** Never throws. `fileName` (with or without folders) decides between text and page, and may hold the date. */
export function importArticle(bytes: Uint8Array, fileName: string): Result<ImportedArticle, ImportFailure> {
  const name = nameOf(fileName);
  if (bytes.length === 0)
    return failure('empty', `“${name}” is empty: nothing was imported. Save it again and import it.`);
  const binary = knownBinary(bytes, name);
  if (binary) return failure(binary.kind, binary.message);
  const format = formatOf(bytes, name);
  const limit = format === 'html' ? LARGEST_PAGE : LARGEST_TEXT;
  if (bytes.length > limit) return failure('too-large', tooLarge(name, bytes.length, limit));
  const decoded = decodeBytes(bytes, format === 'html');
  if (!decoded)
    return failure(
      'not-text',
      `“${name}” is not text: nothing was imported. Open it in the program that made it and save it as text or as a web page.`,
    );
  if (!/[\p{L}\p{N}]/u.test(decoded.text))
    return failure('empty', `“${name}” holds no words: nothing was imported. Check the file, then import it again.`);
  if (format === 'html') return importHtml(decoded, name);
  if (paragraphSpans(decoded.text).length > MOST_PARAGRAPHS) return failure('too-large', tooManyLines(name));
  const article = importText(decoded, name);
  return ok(format === 'markdown' ? withoutMarkup(article) : article);
}

const nameOf = (fileName: string): string => fileName.replace(/^.*[/\\]/u, '') || fileName;

const tooManyLines = (name: string): string =>
  `“${name}” has more than ${MOST_PARAGRAPHS.toLocaleString('en')} paragraphs: nothing was imported. It looks like a table or a log; import the parts that are articles.`;

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

const tooLarge = (name: string, size: number, limit: number): string =>
  `“${name}” has ${megabytes(size)} MB, more than the ${megabytes(limit)} MB that are read: nothing was imported. Split it and import the parts.`;
