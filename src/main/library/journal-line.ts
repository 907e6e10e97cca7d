/**
 * One line of the journal, a JSON object whose first members stand in this order:
 *   {"hash":H,"seq":12,"batch":11,"prev":P,"at":"...","change":{"id":"...", ...}}
 * H is the SHA-256 of the line's bytes after `"hash":H,`, so that a line can be checked alone; P is the hash of the line
 * before, so that lines cannot be lost or swapped unseen. `batch` is the number of the first line written together with
 * it: a damaged last batch may be a torn write, damage before it is not.
 *
 * A line out of which a purge took words keeps its old hash, so that the chain still holds, and says so:
 *   {"hash":H,"redacted":C,"seq":12, ...}
 * C is the SHA-256 of what follows it now.
 */
import { createHash } from 'node:crypto';
import type { Change, changeSchema } from '../../core/model/change';
import type { z } from '../../core/model/zod';

export interface JournalEntry {
  readonly seq: number;
  readonly batch: number;
  readonly prev: string;
  readonly hash: string;
  readonly changeId: string;
}

/** `{"hash":"` + 64 hexadecimal digits + `",`: where the hashed bytes begin. */
const hashedFrom = 75;

/** `"redacted":"` + 64 hexadecimal digits + `",`. */
const redactionBytes = 78;

/** The head of a line; the longest has two sequence numbers of 16 digits and an id of 64 characters: below 400 bytes. */
const HEAD =
  /^\{"hash":"([0-9a-f]{64})",(?:"redacted":"([0-9a-f]{64})",)?"seq":(\d{1,16}),"batch":(\d{1,16}),"prev":"([0-9a-f]{64})","at":"[^"]{20,40}","change":\{"id":"([A-Za-z0-9_-]{1,64})"[,}]/;
const longestHead = 480;

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Hash before the first line. */
export const seedHash = (library: string): string => sha256(`variorum journal of library ${library}`);

/** The line's bytes, line feed included, and its entry. */
export function encodeLine(
  place: Pick<JournalEntry, 'seq' | 'batch' | 'prev'>,
  at: string,
  change: Change,
): { readonly bytes: Buffer; readonly entry: JournalEntry } {
  const { seq, batch, prev } = place;
  const { id, ...rest } = change;
  const hashed = JSON.stringify({ seq, batch, prev, at, change: { id, ...rest } }).slice(1);
  const hash = sha256(hashed);
  return {
    bytes: Buffer.from(`{"hash":"${hash}",${hashed}\n`),
    entry: { seq, batch, prev, hash, changeId: id },
  };
}

/** The entry of a line given without its line feed; null if the line is damaged. */
export function decodeEntry(line: Uint8Array): JournalEntry | null {
  const head = HEAD.exec(
    Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, longestHead)).toString('latin1'),
  );
  if (head === null) return null;
  const [, hash = '', redacted, seq = '', batch = '', prev = '', changeId = ''] = head;
  const checked = redacted === undefined ? hashedFrom : hashedFrom + redactionBytes;
  if (sha256(line.subarray(checked)) !== (redacted ?? hash)) return null;
  return { seq: Number(seq), batch: Number(batch), prev, hash, changeId };
}

/** The line with another change in place of its own, its place in the chain kept. Line feeds on neither side. */
export function redactLine(line: Uint8Array, change: StoredChange): Buffer {
  const entry = decodeEntry(line);
  if (entry === null) throw new Error('only a whole line can be redacted');
  const text = Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8');
  const { at } = JSON.parse(text) as { at: string };
  const { seq, batch, prev, hash } = entry;
  const { id, ...rest } = change;
  const checked = JSON.stringify({ seq, batch, prev, at, change: { id, ...rest } }).slice(1);
  return Buffer.from(`{"hash":"${hash}","redacted":"${sha256(checked)}",${checked}`);
}

/** The change in an intact line. It was parsed before it was written and its bytes are as they were: not parsed again. */
export const decodeChange = (line: Uint8Array): StoredChange =>
  (JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8')) as { change: StoredChange })
    .change;

export type StoredChange = z.infer<typeof changeSchema>;
