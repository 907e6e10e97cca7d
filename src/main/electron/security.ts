/**
 * What a window may not do, said once for every web contents and every session: nothing but the app's own files is
 * fetched, no window opens, nothing navigates away, no permission is given, nothing is downloaded. Each refusal is counted.
 */
import { app, type Session, type WebContents, type WebPreferences } from 'electron';
import { electronOrigin } from '../../shared/origins';
import type { Refusals } from '../refusals';

/** For every window: no Node, own world for the preload, operating-system sandbox, no spelling (it fetches dictionaries). */
export const safePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
} as const satisfies WebPreferences;

/** Command-line switches; before the app is ready. */
export function hardenProcess(): void {
  // Root cannot be sandboxed and has to say so on the command line; asking for both stops every child process.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // The browser's own traffic (certificate lists, prefetched names) does not pass webRequest: no name resolves at all.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('no-pings');
}

/** `allowed` are the beginnings of the addresses that this session's pages may ask for. */
export function hardenSession(session: Session, refusals: Refusals, allowed: readonly string[]): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    const cancel = !allowed.some((start) => url.startsWith(start));
    if (cancel) refusals.note('request', url);
    decide({ cancel });
  });
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    refusals.note('permission', permission);
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, decide) => decide(-2));
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    refusals.note('download', item.getURL());
    event.preventDefault();
  });
}

/** Holds for windows that do not exist yet, whoever makes them. */
export function hardenAllContents(refusals: Refusals): void {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, refusals));
}

function hardenContents(contents: WebContents, refusals: Refusals): void {
  const refuseNavigation = (event: { preventDefault: () => void }, url: string) => {
    refusals.note('navigation', url);
    event.preventDefault();
  };
  contents.on('will-navigate', refuseNavigation);
  contents.on('will-redirect', refuseNavigation);
  contents.setWindowOpenHandler(({ url }) => {
    refusals.note('window', url);
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => refuseNavigation(event, 'webview'));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** What the main window's session may ask for. `devtools:` is the developer's own window. */
export const mainSessionAllowed: readonly string[] = [`${electronOrigin}/`, `blob:${electronOrigin}/`, 'devtools:'];
