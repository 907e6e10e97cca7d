/** A program that appends to a library as fast as it can and prints what was acknowledged, until it is killed. */
import { writeSync } from 'node:fs';
import { libraryIdSchema } from '../../../core/model/ids';
import type { CallInput } from '../../../shared/contract';
import { createLibraryHandlers } from '../handlers';
import { addMemo, random } from './made-up-changes';

const [root = '', id = '', seed = '0'] = process.argv.slice(2);
const library = libraryIdSchema.parse(id);
const next = random(Number(seed));
const { handlers } = createLibraryHandlers({
  librariesFolder: `${root}/libraries`,
  stateFolder: `${root}/state`,
  sampleFolder: `${root}/sample`,
  log: { write: () => undefined },
});

async function run(): Promise<void> {
  const opened = await handlers.openLibrary({ library });
  if (!opened.ok || opened.value.readOnly) throw new Error(JSON.stringify(opened));
  for (let n = 0; ; n += 1) {
    const changes = Array.from({ length: 1 + Math.floor(next() * 5) }, (_, i) =>
      addMemo(`r${seed}-${n}-${i}`, 0, 'x'.repeat(Math.floor(next() ** 6 * 60_000))),
    );
    const done = await handlers.appendChanges({ library, changes: changes as CallInput<'appendChanges'>['changes'] });
    if (!done.ok) throw new Error(done.error.message);
    writeSync(1, done.value.acknowledged.map((acknowledged) => `${acknowledged}\n`).join(''));
  }
}

void run();
