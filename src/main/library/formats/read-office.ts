/** .docx and .odt: the one XML file with the text is unpacked within limits and read by the core. */
import { importOffice } from '../../../core/import/import-office';
import type { ImportFailure } from '../../../core/import/import-failure';
import type { ImportedArticle } from '../../../core/model/imported-article';
import { fail, type Result } from '../../../core/model/result';
import { unzipEntry } from './unzip-entry';

/** Largest document file, in bytes; pictures are most of a large one. */
const LARGEST_DOCUMENT = 100 * 1024 * 1024;

/** The article, or null where the archive is no office document that is read here. */
export function readOffice(bytes: Uint8Array, name: string): Result<ImportedArticle, ImportFailure> | null {
  if (bytes.length > LARGEST_DOCUMENT) return refuse('too-large', name, 'is larger than 100 MB');
  const word = unzipEntry(bytes, 'word/document.xml');
  const kind = word.kind === 'missing' ? 'odt' : 'docx';
  const entry = kind === 'docx' ? word : unzipEntry(bytes, 'content.xml');
  if (entry.kind === 'missing') return null;
  if (entry.kind === 'too-large') return refuse('too-large', name, 'unpacks to more than 64 MB of text');
  if (entry.kind === 'broken') return refuse('unreadable', name, 'is damaged and cannot be unpacked');
  return importOffice(Buffer.from(entry.bytes).toString('utf8'), kind, name);
}

const refuse = (kind: ImportFailure['kind'], name: string, what: string) =>
  fail<ImportFailure>({
    kind,
    message: `“${name}” ${what}: nothing was imported. Save its text as .txt and import that.`,
  });
