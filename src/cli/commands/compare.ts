/** `compare`: all inputs as one event, what changed between the outlets (`variorum/comparison@1`). */
import { compareArticles } from '../../core/compare-articles';
import { renderComparison } from '../../core/report/render-comparison';
import { chosenFormat, parseArguments } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say, writeJson, writeOut } from '../output';
import { program } from '../program-version';
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
    const { articles, failures } = await readArticles(inputs);
    const comparison = { ...compareArticles(articles), failures };
    if (format === 'json') await writeJson(comparison);
    else await writeOut(renderComparison(comparison, articles, format, program));
    for (const failure of failures) say(failure.message);
    return failures.length > 0 ? EXIT.someFailed : EXIT.done;
  },
};
