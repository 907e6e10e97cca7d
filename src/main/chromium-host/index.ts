/** Started by scripts/start.mjs: `node out/main/chromium-host.cjs --browser=PATH [--no-sandbox] [LIBRARY FOLDER]`. Ends with the window. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeError } from '../describe-error';
import { findFolders } from '../folders';
import { openLog } from '../log';
import { openHost } from './open-host';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, 'no-sandbox': { type: 'boolean', default: false } },
});

if (!options.browser) throw new Error('--browser=PATH is missing');
void run(options.browser, !options['no-sandbox']);

async function run(executable: string, sandbox: boolean): Promise<void> {
  const folders = findFolders();
  const log = openLog(folders.logs);
  process.on('unhandledRejection', (reason) => log.write('error', `unhandled rejection: ${describeError(reason)}`));
  const host = await openHost({
    root: join(__dirname, '../..'),
    folders,
    executable,
    sandbox,
    library: positionals[0],
  });
  if (!host) {
    process.stderr.write('Variorum is open already.\n');
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, host.closing.request);
  await host.closed;
  process.exit(0);
}
