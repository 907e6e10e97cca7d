/** `group`: which articles tell the same event (`variorum/groups@1`). */
import { groupArticles } from '../../core/group-articles';
import { chosenFormat, parseArguments } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say, writeJson } from '../output';
import { readArticles } from '../read-articles';

export const group: Command = {
  usage: [
    'Usage: variorum group FILE|FOLDER... [--format json]',
    '',
    'Prints which articles tell the same event, and the score of each pair that was close enough to be weighed.',
  ].join('\n'),
  run: async (args) => {
    const { values, inputs } = parseArguments(args, ['format']);
    chosenFormat(values['format'], ['json']);
    const { articles, failures } = await readArticles(inputs);
    await writeJson({ ...groupArticles(articles), failures });
    for (const failure of failures) say(failure.message);
    return failures.length > 0 ? EXIT.someFailed : EXIT.done;
  },
};
