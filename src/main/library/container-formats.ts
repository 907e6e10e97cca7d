/** Which formats hold their text inside something that must be unpacked: by the first bytes, else by the name. */

export type Container = 'zip' | 'pdf' | 'rich-text' | 'warc' | 'web-archive' | 'mail';

/** Null: text, Markdown, a page, or no known format; the core reads it, or says why not. `name` without folders. */
export function containerOf(bytes: Uint8Array, name: string): Container | null {
  if (isZip(bytes)) return 'zip';
  if (isPdf(bytes, name)) return 'pdf';
  if (isRichText(bytes)) return 'rich-text';
  if (isWarc(bytes, name)) return 'warc';
  if (/\.mht(?:ml)?$/iu.test(name)) return 'web-archive';
  return /\.eml$/iu.test(name) ? 'mail' : null;
}

/** A zip archive's first bytes, `PK\x03\x04`. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** Some programs write a few bytes of their own before a PDF's first line. */
const PDF_HEAD = 1024;

const isPdf = (bytes: Uint8Array, name: string): boolean => {
  const at = latin(bytes, PDF_HEAD).indexOf('%PDF-');
  return at === 0 || (at > 0 && /\.pdf$/iu.test(name));
};

const isRichText = (bytes: Uint8Array): boolean => latin(bytes, 100).trimStart().startsWith('{\\rtf');

const isWarc = (bytes: Uint8Array, name: string): boolean =>
  /\.warc(?:\.gz)?$/iu.test(name) || latin(bytes, 5) === 'WARC/';

const latin = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString('latin1');
