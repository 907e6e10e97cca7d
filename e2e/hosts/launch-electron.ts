/** Starts Variorum in a real Electron: VARIORUM_TEST_ELECTRON names the binary (scripts/test.mjs finds or fetches it). */
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { programRoot, type App } from './app';
import { untilGone } from './processes';

export const electronBinary = process.env['VARIORUM_TEST_ELECTRON'] ?? '';

/** True for the specs that prove the sandbox: they run as a user whom the system lets have one. */
export const sandboxed = process.getuid?.() !== 0;

export async function launchElectron(home: string, onPage: (page: Page) => void): Promise<App> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const electron = await _electron.launch({
    executablePath: electronBinary,
    chromiumSandbox: sandboxed,
    args: [programRoot],
    env: { ...env, VARIORUM_HOME: home, VARIORUM_CHECK: '1' } as Record<string, string>,
  });
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

/** As the cross in the title bar does: the window is asked, flushes and goes. */
async function closeWindow(electron: ElectronApplication): Promise<void> {
  const closed = electron.waitForEvent('close');
  await electron.evaluate(({ BrowserWindow }) => {
    setTimeout(() => BrowserWindow.getAllWindows().forEach((window) => window.close()));
  });
  await closed;
}
