/** `import`: adds files to a library on disk, each original kept beside its text. A library that is not there yet is made. */
import { say } from '../output';
import { parseArguments, UsageError } from '../arguments';
import type { Command } from '../command';
import { EXIT, type ExitCode } from '../exit-codes';
import { findInputFiles } from '../input-files';
import { importIntoLibrary } from '../import-into-library';
import { openOrMakeLibrary } from '../open-or-make-library';

export const importFiles: Command = {
  usage: [
    'Usage: variorum import FILE|FOLDER... --library LIBRARY',
    '',
    'Adds articles to the library in the folder LIBRARY, and makes it if there is none. A file that the library has already',
    'is not added twice. Close the library in the window first: one program at a time writes to it.',
  ].join('\n'),
  run: async (args) => {
    const { values, inputs } = parseArguments(args, ['library']);
    const folder = values['library'];
    if (folder === undefined) throw new UsageError('Name the library’s folder with --library.');
    return importInto(folder, inputs);
  },
};

async function importInto(folder: string, inputs: readonly string[]): Promise<ExitCode> {
  const library = await openOrMakeLibrary(folder);
  if (!library.ok) {
    say(library.error.message);
    return EXIT.someFailed;
  }
  try {
    const { files, failures } = findInputFiles(inputs);
    const done = await importIntoLibrary(library.value, files, say);
    for (const failure of failures) say(failure.message);
    say(`${done.added} added, ${done.known} already there, ${done.failed + failures.length} failed.`);
    return done.failed + failures.length > 0 ? EXIT.someFailed : EXIT.done;
  } finally {
    await library.value.close();
  }
}
