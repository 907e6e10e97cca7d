/**
 * Reads all segments of a journal once, checks every line and says where the first fault is, if any. Changes nothing on
 * disk. The lines before the first fault are good; those after it are described so that the caller can decide.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalHead } from '../../shared/contract';
import { decodeEntry, type JournalEntry } from './journal-line';

/** A good line and where its bytes are, line feed not counted. */
export interface PlacedEntry extends JournalEntry {
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
}

export interface JournalFault {
  /** torn: only the last batch is hit, as by a write that was cut off. damaged: later batches follow. */
  readonly kind: 'torn' | 'damaged';
  /** Number that the faulty line should have. */
  readonly seq: number;
  readonly segment: number;
  readonly offset: number;
  /** Bytes from the fault to the journal's end. */
  readonly bytes: number;
  /** Whole, chained lines at the very end, after the last fault. */
  readonly tail: readonly PlacedEntry[];
}

export interface JournalScan {
  readonly entries: readonly PlacedEntry[];
  readonly fault: JournalFault | null;
  /** Segment numbers that exist, ascending. */
  readonly segments: readonly number[];
  /** Bytes of the last segment. */
  readonly lastSize: number;
}

const SEGMENT = /^(\d{6,})\.jsonl$/;

export const segmentName = (segment: number): string => `${String(segment).padStart(6, '0')}.jsonl`;

export async function listSegments(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  const numbers = names.map((name) => SEGMENT.exec(name)?.[1]).filter((digits) => digits !== undefined);
  return numbers.map(Number).sort((a, b) => a - b);
}

export async function scanJournal(folder: string, start: JournalHead): Promise<JournalScan> {
  const segments = await listSegments(folder);
  const reader = new ChainReader(start);
  let lastSize = 0;
  for (const segment of segments) {
    const bytes = await readFile(join(folder, segmentName(segment)));
    reader.read(segment, bytes);
    lastSize = bytes.length;
  }
  return { entries: reader.good, fault: reader.fault(), segments, lastSize };
}

/** Follows the chain over segments: `good` until the first fault, then only the run at the end. */
class ChainReader {
  readonly good: PlacedEntry[] = [];
  private first: { seq: number; segment: number; offset: number } | null = null;
  private bytesAfter = 0;
  private run: PlacedEntry[] = [];
  private laterBatch = false;

  constructor(private last: JournalHead) {}

  read(segment: number, bytes: Buffer): void {
    let offset = 0;
    while (offset < bytes.length) {
      const feed = bytes.indexOf(10, offset);
      const end = feed === -1 ? bytes.length : feed;
      const entry = feed === -1 ? null : decodeEntry(bytes.subarray(offset, end));
      const next = Math.min(end + 1, bytes.length);
      this.take(entry, { segment, offset, length: end - offset }, next - offset);
      offset = next;
    }
  }

  private take(entry: JournalEntry | null, place: { segment: number; offset: number; length: number }, size: number) {
    // A compaction that was cut off left lines that are accounted for already.
    if (this.good.length === 0 && this.first === null && entry !== null && entry.seq <= this.last.seq) return;
    if (this.first === null && entry !== null && entry.seq === this.last.seq + 1 && entry.prev === this.last.hash) {
      this.good.push({ ...entry, ...place });
      this.last = { seq: entry.seq, hash: entry.hash };
      return;
    }
    this.first ??= { seq: this.last.seq + 1, segment: place.segment, offset: place.offset };
    this.bytesAfter += size;
    if (entry === null) this.run = [];
    else this.takeAfterFault({ ...entry, ...place }, this.first.seq);
  }

  private takeAfterFault(entry: PlacedEntry, faulty: number): void {
    const before = this.run[this.run.length - 1];
    const chained = before !== undefined && entry.seq === before.seq + 1 && entry.prev === before.hash;
    if (chained) this.run.push(entry);
    else this.run = [entry];
    if (entry.batch > faulty) this.laterBatch = true;
  }

  fault(): JournalFault | null {
    if (this.first === null) return null;
    const kind = this.laterBatch ? 'damaged' : 'torn';
    return { kind, ...this.first, bytes: this.bytesAfter, tail: this.run };
  }
}
