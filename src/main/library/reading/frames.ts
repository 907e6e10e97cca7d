/**
 * Messages over a pipe: length of the head, head as JSON, then as many bytes as the head says. Pipes and not Node's own
 * channel: in Electron's Node, which keeps memory in a cage of its own, typed arrays sent over that channel end the process.
 */
import type { Readable, Writable } from 'node:stream';

export interface Frame {
  readonly head: unknown;
  readonly bytes: Buffer;
}

/** Largest head, in bytes: the article of a 2 MB text with its paragraphs and all that was left out of a 60 MB page. */
const LARGEST_HEAD = 256 * 1024 * 1024;

/** Largest body, in bytes: more than any file that is read. */
const LARGEST_BODY = 512 * 1024 * 1024;

export function writeFrame(to: Writable, head: unknown, bytes: Uint8Array = new Uint8Array(0)): void {
  const text = Buffer.from(JSON.stringify(head), 'utf8');
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32BE(text.length, 0);
  sizes.writeUInt32BE(bytes.length, 4);
  to.write(sizes);
  to.write(text);
  if (bytes.length > 0) to.write(bytes);
}

/** Calls `take` for each whole frame, `broken` once where what comes is no frame. */
export function readFrames(from: Readable, take: (frame: Frame) => void, broken: () => void): void {
  let parts: Buffer[] = [];
  let length = 0;
  let wanted = 8;
  from.on('data', (data: Buffer) => {
    parts.push(data);
    length += data.length;
    while (length >= wanted) {
      const all = parts.length === 1 ? (parts[0] ?? data) : Buffer.concat(parts, length);
      parts = [all];
      const [head, body] = [all.readUInt32BE(0), all.readUInt32BE(4)];
      if (head > LARGEST_HEAD || body > LARGEST_BODY) return broken();
      wanted = 8 + head + body;
      if (length < wanted) return;
      const frame = frameOf(all, head, body);
      parts = [all.subarray(wanted)];
      length -= wanted;
      wanted = 8;
      if (frame) take(frame);
      else return broken();
    }
  });
}

function frameOf(all: Buffer, head: number, body: number): Frame | null {
  try {
    const parsed: unknown = JSON.parse(all.toString('utf8', 8, 8 + head));
    return { head: parsed, bytes: all.subarray(8 + head, 8 + head + body) };
  } catch {
    return null;
  }
}
