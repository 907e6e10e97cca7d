/**
 * `test` for every spec: its own home folder, a function that starts the app, and a watch over everything that must not
 * happen. A console error, a page error, an unhandled rejection, a refused request or an error in the log fails the test,
 * unless the test says `expected(/.../)`.
 */
import { test as base, expect, type Page } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logLines, type App, type HostName } from './app';
import { browserBinary, launchChromium } from './launch-chromium';
import { electronBinary, launchElectron } from './launch-electron';

export interface HostOptions {
  host: HostName;
}

interface Fixtures {
  home: string;
  /** Starts the app on this test's home and waits until it can be worked with. Closed after the test if still open. */
  launchApp: () => Promise<App>;
  /** Trouble that the test causes on purpose: what matches is not counted. */
  expected: (trouble: RegExp) => void;
  troubles: Troubles;
}

class Troubles {
  private readonly seen: string[] = [];
  private readonly allowed: RegExp[] = [];

  allow(trouble: RegExp): void {
    this.allowed.push(trouble);
  }

  watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.note(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.note(`page error: ${error.stack ?? error.message}`));
  }

  note(trouble: string): void {
    this.seen.push(trouble);
  }

  left(): string[] {
    return this.seen.filter((trouble) => !this.allowed.some((pattern) => pattern.test(trouble)));
  }
}

export const test = base.extend<Fixtures & HostOptions>({
  host: ['electron', { option: true }],

  // Playwright reads which fixtures are wanted from this pattern, even if none is.
  // eslint-disable-next-line no-empty-pattern
  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), 'variorum-test-'));
    await use(home);
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },

  troubles: [
    async ({ home }, use) => {
      const troubles = new Troubles();
      await use(troubles);
      for (const line of logLines(home)) if (/ error | refused |did not say/.test(line)) troubles.note(`log: ${line}`);
      expect(troubles.left(), 'nothing may go wrong unnoticed').toEqual([]);
    },
    { auto: true },
  ],

  expected: async ({ troubles }, use) => use((trouble) => troubles.allow(trouble)),

  launchApp: async ({ host, home, troubles }, use, testInfo) => {
    const missing = whyNot(host);
    testInfo.skip(missing !== null, missing ?? '');
    const running = new Set<App>();
    await use(async () => {
      const launch = host === 'electron' ? launchElectron : launchChromium;
      const app = await launch(home, (page) => troubles.watch(page));
      running.add(app);
      const forget = (end: () => Promise<void>) => async () => {
        running.delete(app);
        await end();
      };
      await app.page.locator('html[data-ready=true]').waitFor();
      return { ...app, close: forget(app.close), kill: forget(app.kill) };
    });
    for (const app of running) await app.close();
  },
});

/** Why this host cannot run here, or null. A spec that could not run says so and is never counted as passed. */
function whyNot(host: HostName): string | null {
  if (host === 'electron' && !existsSync(electronBinary)) {
    return `no Electron: ${process.env['VARIORUM_TEST_ELECTRON_WHY'] ?? 'VARIORUM_TEST_ELECTRON names none'}`;
  }
  if (host === 'chromium' && !existsSync(browserBinary)) return 'no browser: VARIORUM_TEST_BROWSER names none';
  return null;
}

export { expect };
