/** What a file is: by the first bytes where they are telling, else by its name. */
import type { ImportFailureKind } from '../model/imported-article';

export interface BinaryFile {
  readonly kind: ImportFailureKind;
  readonly message: string;
}

const signature = (hex: string): readonly number[] => hex.split(' ').map((byte) => Number.parseInt(byte, 16));

/** First bytes of formats that are no plain text. */
const binaries: readonly (readonly [bytes: readonly number[], what: string, kind: ImportFailureKind])[] = [
  [signature('25 50 44 46 2d'), 'a PDF', 'unsupported'],
  [signature('50 4b 03 04'), 'an archive or office document', 'unsupported'],
  [signature('d0 cf 11 e0'), 'an old office document', 'unsupported'],
  [signature('7b 5c 72 74 66'), 'a rich text document', 'unsupported'],
  [signature('89 50 4e 47'), 'a picture', 'not-text'],
  [signature('ff d8 ff'), 'a picture', 'not-text'],
  [signature('47 49 46 38'), 'a picture', 'not-text'],
  [signature('1f 8b'), 'a compressed file', 'unsupported'],
  [signature('7f 45 4c 46'), 'a program', 'not-text'],
  [signature('4d 5a 90 00'), 'a program', 'not-text'],
  [signature('53 51 4c 69 74 65'), 'a database', 'not-text'],
  [signature('00 61 73 6d'), 'a program', 'not-text'],
];

/** The refusal for a file that is certainly no text, or null. */
export function knownBinary(bytes: Uint8Array, name: string): BinaryFile | null {
  const found = binaries.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (!found) return null;
  const advice =
    found[2] === 'unsupported'
      ? 'Save its text as .txt or .html and import that.'
      : 'Only text and saved web pages can be imported.';
  return { kind: found[2], message: `“${name}” is ${found[1]}: nothing was imported. ${advice}` };
}

/** Start of a page: doctype, `<html>`, or a comment or XML declaration before them. */
const PAGE_START =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,3000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu;

/** `html` for .html, .htm, .xhtml and for pages under other names; a `.txt` or `.md` file is always text. */
export function formatOf(bytes: Uint8Array, name: string): 'text' | 'markdown' | 'html' {
  const extension = /\.([a-z0-9]{1,10})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:html?|xhtml|shtml)$/u.test(extension)) return 'html';
  if (/^(?:md|markdown|mdown)$/u.test(extension)) return 'markdown';
  if (/^(?:txt|text)$/u.test(extension)) return 'text';
  return PAGE_START.test(asciiOf(bytes.subarray(0, 4096))) ? 'html' : 'text';
}

const asciiOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .replace(/\0/gu, '');
