/** `analyse`: quotations, sources, figures, paragraph kinds and metadata of each file (`variorum/analysis@1`). */
import type { AnalysedArticle, Analysis } from '../../core/model/analysis';
import { chosenFormat, parseArguments } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say, writeJson, writeOut } from '../output';
import { readArticles } from '../read-articles';

export const analyse: Command = {
  usage: [
    'Usage: variorum analyse FILE|FOLDER... [--format json|text]',
    '',
    'Reads articles (every format that the window reads) and prints what they quote, from whom, and which figures they give.',
    'Folders are read recursively, in name order. Offsets are UTF-16 code units into "text", half-open.',
  ].join('\n'),
  run: async (args) => {
    const { values, inputs } = parseArguments(args, ['format']);
    const format = chosenFormat(values['format'], ['json', 'text']);
    const { articles, failures } = await readArticles(inputs);
    const analysis: Analysis = { format: 'variorum/analysis@1', articles, failures };
    if (format === 'json') await writeJson(analysis);
    else for (const article of articles) await writeOut(asText(article));
    for (const failure of failures) say(failure.message);
    return failures.length > 0 ? EXIT.someFailed : EXIT.done;
  },
};

/** For reading in a terminal: one line a quotation. */
function asText(article: AnalysedArticle): string {
  const names = new Map(article.entities.map((entity) => [entity.id, entity.name]));
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([start, end]) => article.text.slice(start, end)).join(' … ');
  const lines = article.quotations.map((q) => {
    const sources = q.sources.map((s) => (s.entity === null ? undefined : names.get(s.entity)) ?? words([s.span]));
    const cue = q.cue === null ? '' : ` [${words([q.cue])}]`;
    return `  ${q.directness.padEnd(8)} ${sources.join(' and ') || '?'}${cue}: ${words(q.content)}`;
  });
  return `${article.file}: ${article.headline ?? ''}\n${lines.join('\n')}\n\n`;
}
