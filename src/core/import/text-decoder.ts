/**
 * The one thing the core takes from its surroundings: `TextDecoder`, which Node, browsers and workers all have but
 * the plain ES library does not declare.
 */
interface Decoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: new (label: string, options?: { fatal?: boolean; ignoreBOM?: boolean }) => Decoder;

/** Text of the bytes, or null where they are not valid in that encoding or the encoding is not known here. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}
