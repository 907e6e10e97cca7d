/** `compact`: drops what two snapshots hold from the beginning of a library's journal. */
import { resolve } from 'node:path';
import { openLibraryFolder } from '../../main/library/open-library';
import { parseArguments, UsageError } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say, writeJson } from '../output';

const log = { write: () => undefined };

export const compact: Command = {
  usage: [
    'Usage: variorum compact LIBRARY',
    '',
    'Drops lines from the beginning of the library’s journal that two whole snapshots hold, and remembers their hashes. The',
    'window does the same by itself when a journal is larger than 64 MB. Close the library in the window first.',
  ].join('\n'),
  run: async (args) => {
    const { inputs } = parseArguments(args, []);
    const [folder] = inputs;
    if (folder === undefined || inputs.length > 1) throw new UsageError('Name one library.');
    const opened = await openLibraryFolder(resolve(folder), { log });
    if (!opened.ok) {
      say(opened.error.message);
      return EXIT.someFailed;
    }
    const done = await opened.value.compact();
    await opened.value.close();
    if (!done.ok) {
      say(done.error.message);
      return EXIT.someFailed;
    }
    await writeJson({ format: 'variorum/compaction@1', ...done.value });
    return EXIT.done;
  },
};
