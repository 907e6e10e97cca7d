/**
 * Bytes -> text. Order of evidence: byte order mark, what the page declares (HTML), valid UTF-8, zero bytes of UTF-16,
 * else Windows-1252, which reads anything. The mark is dropped, line ends become LF, nothing else is changed.
 */
import { decodeStrictly } from './text-decoder';
import { decodeWindows1252 } from './windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Enough of a file to see zero bytes or a `<meta charset>`; the HTML standard looks at the first 1,024 bytes, pages at more. */
const SAMPLE = 4096;

/** Text and encoding, or null where the bytes are not text in any encoding. `declared` = charset named by the file's container. */
export function decodeBytes(bytes: Uint8Array, isHtml: boolean, declared: string | null = null): Decoded | null {
  const decoded = byMark(bytes) ?? byDeclaration(bytes, isHtml, declared) ?? byShape(bytes);
  return decoded && { text: plainLineEnds(decoded.text), encoding: decoded.encoding };
}

const plainLineEnds = (text: string): string =>
  (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).replace(/\r\n?/gu, '\n');

function strictly(bytes: Uint8Array, encoding: string): Decoded | null {
  const text = decodeStrictly(bytes, encoding);
  return text === null ? null : { text, encoding };
}

function byMark(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strictly(bytes, 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly(evenLength(bytes), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly(evenLength(bytes), 'utf-16be');
  return null;
}

/** A UTF-16 file cut in the middle of a unit still gives its text. */
const evenLength = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - (bytes.length % 2));

/** `<meta charset="windows-1251">` and `<meta http-equiv="Content-Type" content="text/html; charset=...">`. */
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu;

function byDeclaration(bytes: Uint8Array, isHtml: boolean, declared: string | null): Decoded | null {
  const head = isHtml ? decodeWindows1252(bytes.subarray(0, SAMPLE)) : '';
  const name = (declared ?? META_CHARSET.exec(head)?.[1])?.toLowerCase();
  if (name === undefined || name.startsWith('utf-16') || name === 'utf-8' || name === 'utf8') return null;
  if (/^(windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/u.test(name)) {
    // Pages saved by a browser are UTF-8 whatever they declare: valid UTF-8 with a non-ASCII character is never chance.
    return validUtf8(bytes) ?? { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
  return validUtf8(bytes) ?? strictly(bytes, name);
}

const validUtf8 = (bytes: Uint8Array): Decoded | null => strictly(bytes, 'utf-8');

function byShape(bytes: Uint8Array): Decoded | null {
  const sixteen = utf16WithoutMark(bytes);
  if (sixteen) return strictly(evenLength(bytes), sixteen);
  if (bytes.includes(0) || tooManyControls(bytes)) return null;
  return validUtf8(bytes) ?? cutUtf8(bytes) ?? { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/** A UTF-8 file cut inside its last character loses only that character. */
function cutUtf8(bytes: Uint8Array): Decoded | null {
  const ascii = bytes.every((byte) => byte < 0x80);
  if (ascii) return null;
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut += 1) {
    if ((bytes[bytes.length - cut] ?? 0) < 0x80) return null;
    const shorter = validUtf8(bytes.subarray(0, bytes.length - cut));
    if (shorter && /[^\x00-\x7f]/u.test(shorter.text)) return shorter;
  }
  return null;
}

/** European text in UTF-16 has a zero in every other byte; 0.7 leaves room for quote marks and dashes above U+00FF. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > 0.7 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.7 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return null;
}

/** Control characters other than tab, line feed, form feed, carriage return, escape: one in fifty is no text. */
function tooManyControls(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE * 16);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls * 50 > sample.length;
}
