/** All commands by name: the dispatcher and the help text read this one table. */
import type { Command } from './command';
import { analyse } from './commands/analyse';
import { compare } from './commands/compare';
import { group } from './commands/group';
import { importFiles } from './commands/import';
import { report } from './commands/report';
import { verify } from './commands/verify';

export const commands: Readonly<Record<string, Command>> = {
  analyse,
  compare,
  group,
  import: importFiles,
  report,
  verify,
};

export function usageOf(): string {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
  return [
    'Variorum from a terminal: the same engine as in the window.',
    '',
    'Usage: variorum COMMAND ...   (or: npm run -s cli -- COMMAND ...)',
    '',
    ...list,
    `  ${'help'.padEnd(9)} this list; “help COMMAND” or “COMMAND --help” tells more`,
    '',
    'Standard output carries the result and nothing else, messages go to standard error.',
    'Exit code 0: all done; 1: some inputs failed (listed under "failures"); 2: wrong usage.',
  ].join('\n');
}
