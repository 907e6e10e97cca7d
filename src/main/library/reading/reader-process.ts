/**
 * A process of its own that reads strangers' files and does nothing else: bytes come in, the article or one sentence goes
 * out. If a file makes it hang, crash or run out of memory, it alone ends (see isolated-reader.ts).
 */
import { readArticleFile } from '../read-file';
import { notReadable } from './reading-failures';

export interface ReadRequest {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

process.on('message', (message: ReadRequest) => void answer(message));
// The program that asked is gone: nobody waits for an answer any more.
process.on('disconnect', () => process.exit(0));

async function answer({ id, name, bytes }: ReadRequest): Promise<void> {
  const result = await readArticleFile(bytes, name).catch(() => notReadable(name, 'broke'));
  process.send?.({ id, result });
}
