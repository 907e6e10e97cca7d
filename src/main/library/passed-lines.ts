/**
 * What a compacted journal remembers of the lines it has no more: their hashes, one a line in `journal/passed.txt`, so that
 * a window or a copied folder that stopped at one of them is known to be of the same history. The last one is where the
 * journal now begins.
 */
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalHead } from '../../shared/contract';
import { writeAtomically } from './atomic-write';
import { isMissing } from './disk-failure';

/** 64 hexadecimal digits and a line feed. */
const lineBytes = 65;

const fileIn = (journal: string): string => join(journal, 'passed.txt');

async function passedBytes(journal: string): Promise<Buffer> {
  return readFile(fileIn(journal)).catch((error: unknown) => {
    if (isMissing(error)) return Buffer.alloc(0);
    throw error;
  });
}

/** The head before the first line there is; `seed` for a journal that was never compacted. */
export async function journalStart(journal: string, seed: JournalHead): Promise<JournalHead> {
  const bytes = await passedBytes(journal);
  const seq = Math.floor(bytes.length / lineBytes);
  return seq === 0 ? seed : { seq, hash: bytes.toString('latin1', (seq - 1) * lineBytes, seq * lineBytes - 1) };
}

/** Hash of a line that is not there any more; null if it never was. */
export async function passedHash(journal: string, seq: number): Promise<string | null> {
  if (seq < 1) return null;
  try {
    const file = await open(fileIn(journal), 'r');
    try {
      const line = Buffer.alloc(lineBytes - 1);
      const { bytesRead } = await file.read(line, 0, line.length, (seq - 1) * lineBytes);
      return bytesRead === line.length ? line.toString('latin1') : null;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Stands for the hash of a line that was damaged beyond reading. */
const unknownHash = '0'.repeat(64);

/** `hashes` are those of the lines after `start`. Lines before it that were never remembered are lost: damage that a snapshot covers. */
export async function rememberPassed(journal: string, start: JournalHead, hashes: readonly string[]): Promise<void> {
  const before = await passedBytes(journal);
  const missing = start.seq - before.length / lineBytes;
  const lost = missing > 0 ? [...Array.from({ length: missing - 1 }, () => unknownHash), start.hash] : [];
  const added = [...lost, ...hashes].map((hash) => `${hash}\n`).join('');
  if (added !== '') await writeAtomically(fileIn(journal), [before, Buffer.from(added)]);
}
