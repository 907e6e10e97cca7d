/** `verify`: checks a library on disk: journal chain, originals against their hashes. Will call src/main/library. */
import { parseArguments } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say } from '../output';

export const verify: Command = {
  usage: ['Usage: variorum verify LIBRARY'].join('\n'),
  run: async (args) => {
    parseArguments(args, []);
    say('verify is not available yet.');
    return EXIT.usage;
  },
};
