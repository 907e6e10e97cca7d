/** `report`: the report on a folder of articles or on a library, as HTML, Markdown, JSON or CSV. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { ReportDocument } from '../../core/model/report-format';
import { ok, type Result } from '../../core/model/result';
import { buildReport } from '../../core/report/build-report';
import { renderCsv } from '../../core/report/render-csv';
import { renderHtml } from '../../core/report/render-html';
import { renderJson } from '../../core/report/render-json';
import { renderMarkdown } from '../../core/report/render-markdown';
import { parseArguments, UsageError } from '../arguments';
import type { Command } from '../command';
import { EXIT } from '../exit-codes';
import { say } from '../output';
import { reportFonts } from '../report-fonts';
import { reportOnFolder, type ReportMaterial } from '../report-on-folder';
import { reportOnLibrary } from '../report-on-library';

const renderers: Readonly<Record<string, (report: ReportDocument) => string>> = {
  '.html': (report) => renderHtml(report, reportFonts()),
  '.md': renderMarkdown,
  '.json': renderJson,
  '.csv': (report) => renderCsv(report),
};

export const report: Command = {
  usage: [
    'Usage: variorum report FOLDER|LIBRARY -o FILE.html|.md|.json|.csv [--event NAME]',
    '',
    'The form follows the ending of the file; CSV holds the quotations. The articles of a folder are sorted into events',
    'and compared within each. Of a library, --event takes one event by its name. The same folder, and the same library,',
    'gives the same bytes each time.',
  ].join('\n'),
  run: async (args) => {
    const { values, inputs } = parseArguments(args, ['output', 'event']);
    const [input = ''] = inputs;
    const { output, event } = values;
    if (inputs.length > 1) throw new UsageError('Name one folder or one library.');
    if (output === undefined) throw new UsageError('Name the report’s file with -o.');
    const render = renderers[extname(output).toLowerCase()];
    if (!render) throw new UsageError('The report’s file ends in .html, .md, .json or .csv.');
    const material = await materialOf(input, output, event);
    if (!material.ok) return failed(material.error.message);
    for (const failure of material.value.failures) say(failure.message);
    const document = buildReport(material.value.input);
    if (document.articles.length === 0) return failed('There is no article to report on: nothing was written.');
    return write(output, render(document)) ?? finish(document, output, material.value.failures.length);
  },
};

async function materialOf(input: string, output: string, event: string | undefined): Promise<Result<ReportMaterial>> {
  if (existsSync(join(input, 'library.json'))) {
    const library = await reportOnLibrary(input, event);
    return library.ok ? ok({ input: library.value, failures: [] }) : library;
  }
  if (event !== undefined) throw new UsageError('--event is for libraries.');
  return ok(await reportOnFolder(input, output));
}

/** Null when it is written. */
function write(output: string, text: string) {
  try {
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text);
    return null;
  } catch (error) {
    return failed(`The report could not be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function finish(document: ReportDocument, output: string, failures: number) {
  const n = document.articles.length;
  say(`Report on ${n} article${n === 1 ? '' : 's'} written to ${output}`);
  return failures > 0 ? EXIT.someFailed : EXIT.done;
}

function failed(message: string) {
  say(message);
  return EXIT.someFailed;
}
