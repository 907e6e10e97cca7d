/** Starts Variorum in the Chromium host, inside this process: VARIORUM_TEST_BROWSER names the browser. */
import type { Page } from '@playwright/test';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { openHost as OpenHost } from '../../src/main/chromium-host/open-host';
import { profileFolder, programRoot, type App } from './app';
import { browserOf, untilGone } from './processes';

process.env['VARIORUM_CHECK'] = '1';

export const browserBinary = process.env['VARIORUM_TEST_BROWSER'] ?? '';

export async function launchChromium(home: string, onPage: (page: Page) => void): Promise<App> {
  const require = createRequire(import.meta.url);
  const built = join(programRoot, 'out', 'main', 'open-chromium-host.cjs');
  const { openHost } = require(built) as { openHost: typeof OpenHost };
  const state = join(home, 'state');
  const folders = { libraries: join(home, 'libraries'), state, logs: join(state, 'logs') };
  const sandbox = process.getuid?.() !== 0;
  const host = await openHost({ root: programRoot, folders, executable: browserBinary, sandbox, onPage });
  if (!host) throw new Error('another host holds this folder');
  const pids = browserOf(profileFolder({ host: 'chromium', home }));
  const gone = async () => {
    await host.closed;
    await untilGone(pids);
  };
  return {
    host: 'chromium',
    page: host.page,
    home,
    electron: null,
    close: async () => {
      host.closing.request();
      await gone();
    },
    kill: async () => {
      for (const pid of pids) process.kill(pid, 'SIGKILL');
      await gone();
    },
  };
}
