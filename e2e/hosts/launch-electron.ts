/** Starts Variorum in a real Electron: VARIORUM_TEST_ELECTRON names the binary (scripts/test.mjs finds or fetches it). */
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test';
import { programRoot, type App } from './app';
import { untilGone } from './processes';

export const electronBinary = process.env['VARIORUM_TEST_ELECTRON'] ?? '';

/** True for the specs that prove the sandbox: they run as a user whom the system lets have one. */
export const sandboxed = process.getuid?.() !== 0;

export async function launchElectron(home: string, onPage: (page: Page) => void): Promise<App> {
  const electron = await started(home);
  const pid = electron.process().pid ?? 0;
  const page = await electron.firstWindow();
  onPage(page);
  return {
    host: 'electron',
    page,
    home,
    electron,
    close: async () => {
      await closeWindow(electron);
      await untilGone([pid]);
    },
    kill: async () => {
      electron.process().kill('SIGKILL');
      await untilGone([pid]);
    },
  };
}

/** A start takes 2 to 4 s, on a machine with much else to do 10. */
const patienceMs = 20_000;

/**
 * Playwright's handshake with the debugger of Electron's main process is sometimes never answered (one start in forty on a
 * busy machine, Electron 22): the program then waits before its first line. It is killed and started again, twice at most.
 */
async function started(home: string): Promise<ElectronApplication> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const start = (): Promise<ElectronApplication> =>
    _electron.launch({
      executablePath: electronBinary,
      chromiumSandbox: sandboxed,
      args: [programRoot],
      env: { ...env, VARIORUM_HOME: home, VARIORUM_CHECK: '1' } as Record<string, string>,
      timeout: patienceMs,
    });
  for (let tries = 2; ; tries -= 1)
    try {
      return await start();
    } catch (error) {
      if (tries === 0 || !(error instanceof errors.TimeoutError)) throw error;
    }
}

/** As the cross in the title bar does: the window is asked, flushes and goes. */
async function closeWindow(electron: ElectronApplication): Promise<void> {
  const closed = electron.waitForEvent('close');
  await electron.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows().forEach((window) => window.close()));
  });
  await closed;
}
