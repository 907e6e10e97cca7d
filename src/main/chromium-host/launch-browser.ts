/**
 * Opens an installed Chromium as an app window that can reach nothing but this process. Playwright speaks to it over a
 * pipe: no socket listens. The first page is a data: address, because a request for the app's own would come before the
 * route that answers it.
 */
import { chromium, type BrowserContext, type Page } from 'playwright';
import { firstSize, type WindowState } from '../window-state';

export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
}

export interface Launch {
  readonly executable: string;
  readonly profile: string;
  readonly state: WindowState;
  /** False only where the system refuses the sandbox, as it does to root. */
  readonly sandbox: boolean;
}

export async function launchBrowser({ executable, profile, state, sandbox }: Launch): Promise<Browser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless: false,
    viewport: null,
    chromiumSandbox: sandbox,
    serviceWorkers: 'block',
    acceptDownloads: false,
    permissions: [],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--app=data:text/html,<title>Variorum</title>', ...windowSwitches(state), ...quietSwitches],
  });
  return { context, page: context.pages()[0] ?? (await context.waitForEvent('page')) };
}

/** Nothing resolves, nothing is synchronised or reported, and the password and translation bubbles stay away. */
const quietSwitches = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--disable-translate',
  '--disable-spell-checking',
  '--no-pings',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

function windowSwitches({ bounds, maximised }: WindowState): string[] {
  const { width, height } = bounds ?? firstSize;
  const place = bounds ? [`--window-position=${bounds.x},${bounds.y}`] : [];
  return [`--window-size=${width},${height}`, ...place, ...(maximised ? ['--start-maximized'] : [])];
}
