/** `compare`: all inputs as one event, what changed between the outlets (`variorum/comparison@1`). */
import { compareArticles } from '../../core/compare-articles';
import { chosenFormat, parseArguments } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say, writeJson } from '../output';
import { readArticles } from '../read-articles';

export const compare: Command = {
  usage: [
    'Usage: variorum compare FILE|FOLDER... [--format json|html|md]',
    '',
    'Takes all inputs as one event and prints what differs between them: quotation families with their alterations,',
    'attribution conflicts, figures, passages that correspond, who copied from whom, omissions, framing.',
  ].join('\n'),
  run: async (args) => {
    const { values, inputs } = parseArguments(args, ['format']);
    const format = chosenFormat(values['format'], ['json', 'html', 'md']);
    if (format !== 'json') {
      say(`compare --format ${format} is not available yet: use --format json.`);
      return EXIT.usage;
    }
    const { articles, failures } = readArticles(inputs);
    await writeJson({ ...compareArticles(articles), failures });
    for (const failure of failures) say(failure.message);
    return failures.length > 0 ? EXIT.someFailed : EXIT.done;
  },
};
