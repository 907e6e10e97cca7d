/**
 * Standard output and error. Output into a pipe is complete before the program ends (each write is awaited), and a reader
 * that goes away (`| head`) ends the program quietly.
 */
import { once } from 'node:events';

/** Message for the person at the terminal. */
export const say = (message: string): void => void process.stderr.write(`${message}\n`);

/** A closed pipe is the reader's right, not an error. */
export function guardOutput(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(process.exitCode ?? 0);
    });
}

/** Writes and waits while the reader is slower than we are. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** An object as JSON, one line an entry of its lists: small enough to diff, no larger than needed. */
export async function writeJson(document: Readonly<Record<string, unknown>>): Promise<void> {
  let separator = '{\n';
  for (const [name, value] of Object.entries(document)) {
    await writeOut(`${separator}${JSON.stringify(name)}: `);
    await (Array.isArray(value) ? writeList(value) : writeOut(JSON.stringify(value)));
    separator = ',\n';
  }
  await writeOut('\n}\n');
}

async function writeList(list: readonly unknown[]): Promise<void> {
  if (list.length === 0) return writeOut('[]');
  let separator = '[\n  ';
  for (const entry of list) {
    await writeOut(separator + JSON.stringify(entry));
    separator = ',\n  ';
  }
  await writeOut('\n]');
}
