/** `report`: the report on a folder of articles or on a library. Will call `buildReport` of core/report. */
import { parseArguments, UsageError } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say } from '../output';

export const report: Command = {
  usage: [
    'Usage: variorum report FOLDER|LIBRARY -o FILE.html|.md|.json|.csv',
    '',
    'The form follows the ending of the file. The same folder gives the same bytes each time.',
  ].join('\n'),
  run: async (args) => {
    const { values } = parseArguments(args, ['output']);
    if (values['output'] === undefined) throw new UsageError('Name the report’s file with -o.');
    say('report is not available yet.');
    return EXIT.usage;
  },
};
