/**
 * One entry out of a zip archive, by name, in memory. Nothing is written to disk, so names like `../../x` cannot do harm;
 * sizes are held while inflating, not believed: a zip bomb ends at the limit.
 */
import { inflateRawSync } from 'node:zlib';

/** Largest unpacked entry, in bytes: the XML of a book of several thousand pages. */
export const LARGEST_ENTRY = 64 * 1024 * 1024;

/** Office documents hold some dozens of entries; pictures make hundreds. */
const MOST_ENTRIES = 10_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

export type Unzipped =
  | { readonly kind: 'found'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken' };

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

/** Never throws. `largest` = most bytes it may unpack to. */
export function unzipEntry(bytes: Uint8Array, name: string, largest: number = LARGEST_ENTRY): Unzipped {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entry = entries(buffer).find((one) => one.name === name);
    return entry ? inflate(buffer, entry, largest) : { kind: 'missing' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return { kind: code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken' };
  }
}

/** Names of the entries, as the archive's directory lists them; empty where it has none. Never throws. */
export function zipNames(bytes: Uint8Array): string[] {
  try {
    return entries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).map((entry) => entry.name);
  } catch {
    return [];
  }
}

/** The end record stands in the last 64 KB, before a comment of that length at most. */
function entries(buffer: Buffer): Entry[] {
  const from = Math.max(0, buffer.length - 65_557);
  for (let at = buffer.length - 22; at >= from; at -= 1) {
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY)
      return readDirectory(buffer, buffer.readUInt32LE(at + 16), buffer.readUInt16LE(at + 10));
  }
  throw new RangeError('no directory');
}

function readDirectory(buffer: Buffer, start: number, count: number): Entry[] {
  const found: Entry[] = [];
  let at = start;
  for (let index = 0; index < Math.min(count, MOST_ENTRIES); index += 1) {
    if (buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('broken directory');
    const [nameLength, extra, comment] = [
      buffer.readUInt16LE(at + 28),
      buffer.readUInt16LE(at + 30),
      buffer.readUInt16LE(at + 32),
    ];
    found.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
      method: buffer.readUInt16LE(at + 10),
      size: buffer.readUInt32LE(at + 20),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extra + comment;
  }
  return found;
}

function inflate(buffer: Buffer, entry: Entry, largest: number): Unzipped {
  if (buffer.readUInt32LE(entry.offset) !== LOCAL_ENTRY) return { kind: 'broken' };
  const start = entry.offset + 30 + buffer.readUInt16LE(entry.offset + 26) + buffer.readUInt16LE(entry.offset + 28);
  const packed = buffer.subarray(start, start + entry.size);
  if (packed.length < entry.size) return { kind: 'broken' };
  if (entry.method === 0) return packed.length > largest ? { kind: 'too-large' } : { kind: 'found', bytes: packed };
  if (entry.method !== 8) return { kind: 'broken' };
  return { kind: 'found', bytes: inflateRawSync(packed, { maxOutputLength: largest }) };
}
