/** A running Variorum as specs see it, whichever host it runs in. */
import type { ElectronApplication, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type HostName = 'electron' | 'chromium';

export interface App {
  readonly host: HostName;
  readonly page: Page;
  /** Folder that holds this test's libraries and state. */
  readonly home: string;
  /** Main process of Electron; null in the Chromium host. */
  readonly electron: ElectronApplication | null;
  /** Closes the window as the analyst does and waits until every process is gone. */
  readonly close: () => Promise<void>;
  /** SIGKILL, without a word of warning, and waits until every process is gone. */
  readonly kill: () => Promise<void>;
}

/** The program's own folder. */
export const programRoot = join(import.meta.dirname, '..', '..');

export const profileFolder = (app: Pick<App, 'host' | 'home'>) =>
  join(app.home, 'state', ...(app.host === 'chromium' ? ['chromium-profile'] : []));

/** Lines of the program's log, for what it refused and what went wrong. */
export function logLines(home: string): string[] {
  try {
    return readFileSync(join(home, 'state', 'logs', 'variorum.log'), 'utf8')
      .trimEnd()
      .split('\n');
  } catch {
    return [];
  }
}
