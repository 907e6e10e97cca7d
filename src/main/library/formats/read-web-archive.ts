/** .mhtml / .mht: the first HTML part is the page; the archive's own header tells its address. */
import { importArticle } from '../../../core/import/import-article';
import type { ImportFailure } from '../../../core/import/import-failure';
import type { ImportedArticle } from '../../../core/model/imported-article';
import { fail, type Result } from '../../../core/model/result';
import { mimeParts } from './mime-parts';

/** Largest archive, in bytes: pictures are most of it. */
const LARGEST_ARCHIVE = 100 * 1024 * 1024;

export function readWebArchive(bytes: Uint8Array, name: string): Result<ImportedArticle, ImportFailure> {
  if (bytes.length > LARGEST_ARCHIVE)
    return fail({
      kind: 'too-large',
      message: `“${name}” is larger than 100 MB: nothing was imported. Save the page as “HTML only” and import that.`,
    });
  const parts = mimeParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const page = parts.find((part) => part.type === 'text/html' || part.type === 'application/xhtml+xml');
  if (!page)
    return fail({
      kind: 'unreadable',
      message: `“${name}” holds no web page: nothing was imported. Save the page again, as “HTML only”, and import that.`,
    });
  const address = page.headers.get('content-location') ?? null;
  const result = importArticle(withCharset(page.body, page.charset), name.replace(/\.mht(?:ml)?$/iu, '.html'));
  if (!result.ok || address === null || !/^https?:/iu.test(address) || result.value.metadata.url) return result;
  return {
    ok: true,
    value: {
      ...result.value,
      metadata: { ...result.value.metadata, url: { value: address, origin: 'html', span: null } },
    },
  };
}

/** The archive's charset where the page declares none: a declaration is put before it. */
function withCharset(body: Buffer, charset: string | null): Uint8Array {
  if (charset === null || /<meta[^>]{0,300}charset/iu.test(body.toString('latin1', 0, 4096))) return body;
  return Buffer.concat([Buffer.from(`<meta charset="${charset.replace(/[^\w:.-]/gu, '')}">`, 'latin1'), body]);
}
