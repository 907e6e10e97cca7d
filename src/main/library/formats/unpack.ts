/** Unpacking with the size held while it is done, not believed beforehand: a bomb ends at the limit. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

export type Unpacked =
  { readonly kind: 'found'; readonly bytes: Buffer } | { readonly kind: 'too-large' } | { readonly kind: 'broken' };

/** `coding` as HTTP names it. Never throws. */
export function unpack(bytes: Buffer, coding: string, largest: number): Unpacked {
  const options = { maxOutputLength: largest };
  try {
    switch (coding.trim().toLowerCase()) {
      case '':
      case 'identity':
        return bytes.length > largest ? { kind: 'too-large' } : { kind: 'found', bytes };
      case 'gzip':
      case 'x-gzip':
        return { kind: 'found', bytes: gunzipSync(bytes, options) };
      case 'br':
        return { kind: 'found', bytes: brotliDecompressSync(bytes, options) };
      case 'deflate':
        // Servers send either form under this name: the first byte of the wrapped one is 0x78 in practice.
        return {
          kind: 'found',
          bytes: bytes[0] === 0x78 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
        };
      default:
        return { kind: 'broken' };
    }
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken' };
  }
}

/** Chunks of an HTTP body put together; what is broken ends it. */
export function withoutChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const lineEnd = body.indexOf('\n', at);
    if (lineEnd === -1 || lineEnd - at > 100) break;
    const size = Number.parseInt(body.toString('latin1', at, lineEnd), 16);
    if (!Number.isSafeInteger(size) || size <= 0) break;
    parts.push(body.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size;
    if (body[at] === 13) at += 1;
    if (body[at] === 10) at += 1;
  }
  return Buffer.concat(parts);
}
