/** One file into the library: its text is read first, in a process apart, and the original kept under its hash only if that succeeds. */
import type { ImportOutcome } from '../../shared/contract';
import { storeOriginal } from './originals';
import { readIsolated } from './reading/isolated-reader';

export async function importFile(library: string, fileName: string, bytes: Uint8Array): Promise<ImportOutcome> {
  const read = await readIsolated(bytes, fileName);
  if (!read.ok) return { kind: 'failed', fileName, failure: read.error.kind, message: read.error.message };
  const stored = await storeOriginal(library, bytes, fileName);
  if (!stored.ok) return { kind: 'failed', fileName, failure: stored.error.kind, message: stored.error.message };
  return { kind: 'read', sha256: stored.value, fileName, byteSize: bytes.length, article: read.value };
}
