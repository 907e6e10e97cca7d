/** `restore`: makes a new library of a backup. The library it was made of need not be there any more. */
import { basename, dirname, resolve } from 'node:path';
import { libraryFromRecords } from '../../main/library/library-from-records';
import { backupSource } from '../../main/library/restore';
import { parseArguments, UsageError } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say, writeJson } from '../output';

const log = { write: () => undefined };

export const restore: Command = {
  usage: [
    'Usage: variorum restore BACKUP --library LIBRARY',
    '',
    'Makes a new library in the folder LIBRARY, which must not be there yet, of the backup in the folder BACKUP. Backups lie',
    'in the program’s own folder, in backups/LIBRARY-ID/; verify checks one.',
  ].join('\n'),
  run: async (args) => {
    const { values, inputs } = parseArguments(args, ['library']);
    const [backup] = inputs;
    const target = values['library'];
    if (backup === undefined || inputs.length > 1) throw new UsageError('Name one backup.');
    if (target === undefined) throw new UsageError('Name the new library’s folder with --library.');
    const source = await backupSource(resolve(backup));
    if (!source.ok) {
      say(source.error.message);
      return EXIT.someFailed;
    }
    const path = resolve(target);
    const named = { ...source.value, name: basename(path) };
    const made = await libraryFromRecords(dirname(path), named, { log, program: 'command line' });
    if (!made.ok) {
      say(made.error.message);
      return EXIT.someFailed;
    }
    const { folder, missing } = made.value;
    await writeJson({ format: 'variorum/restored@1', folder, articles: named.records.articles.size, missing });
    if (missing > 0) say(`The original files of ${missing} articles are not in the backup; their texts are whole.`);
    return EXIT.done;
  },
};
