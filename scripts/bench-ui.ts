/**
 * `npm run bench:ui [-- --json] [--rounds N] [--reader | --window]`: the window's speed in a real Chromium, as the
 * Chromium host opens it. The reader beside plain paragraphs of the same text and beside @recogito/text-annotator, taking
 * turns on a fresh page each; then the built window on a library of 10,000 articles. Needs a display (`xvfb-run -a npm run bench:ui`).
 */
import { parseArgs } from 'node:util';
import { build, isStale } from './build.mjs';
import { openBenchPage } from './bench-ui/open-page';
import { printFigures, type Figure } from './bench-ui/figures';
import { readerFigures } from './bench-ui/reader-figures';
import { windowFigures } from './bench-ui/window-figures';
import { findBrowser } from './find-browser.mjs';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    reader: { type: 'boolean', default: false },
    window: { type: 'boolean', default: false },
  },
});
const both = values.reader === values.window;
const tell = (line: string): void => void (values.json || console.error(`… ${line}`));

const executable = process.env['VARIORUM_TEST_BROWSER'] || (await findBrowser());
if (!executable) {
  console.error('No Chromium or Chrome was found: VARIORUM_BROWSER names one.');
  process.exit(1);
}
const sandbox = process.getuid?.() !== 0;
const figures: Figure[] = [];
let browser = '';
if (both || values.reader) {
  tell('the reader beside plain text and the peer');
  const bench = await openBenchPage(executable, sandbox);
  browser = bench.browser;
  figures.push(...(await readerFigures(bench, Number(values.rounds))));
  await bench.close();
}
if (both || values.window) {
  if (isStale()) await build('warn');
  figures.push(...(await windowFigures(executable, sandbox, tell)));
}
printFigures(figures, values.json, {
  browser: browser === '' ? 'Chromium' : `Chromium ${browser}`,
  rounds: `medians of ${values.rounds} rounds`,
});
process.exit(figures.every(({ reached }) => reached) ? 0 : 2);
