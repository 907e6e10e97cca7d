/** `verify`: checks a library on disk: originals against their hashes, journal chain, snapshots. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { verifyBackup } from '../../main/library/verify-backup';
import { verifyLibrary } from '../../main/library/verify-library';
import { parseArguments, UsageError } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say, writeJson } from '../output';

export const verify: Command = {
  usage: [
    'Usage: variorum verify LIBRARY|BACKUP',
    '',
    'Checks the library in the folder LIBRARY and changes nothing: every original against its hash, every line of the journal',
    'against the one before, the snapshots against the journal; of a backup its snapshot and its originals. Exit code 1 if',
    'anything is not as it should be.',
  ].join('\n'),
  run: async (args) => {
    const { inputs } = parseArguments(args, []);
    const [folder] = inputs;
    if (folder === undefined || inputs.length > 1) throw new UsageError('Name one library.');
    const path = resolve(folder);
    const verified = await (existsSync(join(path, 'backup.json')) ? verifyBackup(path) : verifyLibrary(path));
    if (!verified.ok) {
      say(verified.error.message);
      return EXIT.someFailed;
    }
    await writeJson({ format: 'variorum/verification@1', ...verified.value });
    for (const problem of verified.value.problems) say(problem);
    return verified.value.problems.length > 0 ? EXIT.someFailed : EXIT.done;
  },
};
