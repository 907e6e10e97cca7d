/**
 * A process of its own that reads strangers' files and does nothing else: bytes come in, the article or one sentence goes
 * out. If a file makes it hang, crash or run out of memory, it alone ends (see isolated-reader.ts).
 */
import { readArticleFile } from '../read-file';
import { readFrames, writeFrame, type Frame } from './frames';
import { notReadable } from './reading-failures';

readFrames(
  process.stdin,
  (frame) => void answer(frame),
  () => process.exit(1),
);
// The program that asked is gone: nobody waits for an answer any more.
process.stdin.on('end', () => process.exit(0));
process.stdout.on('error', () => process.exit(0));

async function answer({ head, bytes }: Frame): Promise<void> {
  const { id, name } = head as { id: number; name: string };
  const result = await readArticleFile(bytes, name).catch(() => notReadable(name, 'broke'));
  writeFrame(process.stdout, { id, result });
}
