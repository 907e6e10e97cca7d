/**
 * The end of the window. The injected bridge makes the browser ask before the page goes (beforeunload); the question comes
 * to us as a dialog. We say "stay", let the window send what it holds, note its size and close it ourselves.
 * A page nobody has touched is not asked about: it has nothing to send.
 */
import type { BrowserContext, Page } from 'playwright';
import type { Log } from '../log';
import { writeWindowState } from '../window-state';
import { sendEvent } from './send-event';

/** Milliseconds; as in the Electron host. */
const flushTime = 8000;

export interface Closing {
  /** The window has sent everything. */
  readonly readyToClose: () => void;
  /** Somebody wants the window closed: the analyst, or a signal to this process. */
  readonly request: () => void;
}

export function closeCarefully(context: BrowserContext, page: Page, statePath: string, log: Log): Closing {
  let waiting: NodeJS.Timeout | undefined;
  let closing = false;
  const close = async () => {
    if (closing) return;
    closing = true;
    clearTimeout(waiting);
    await rememberWindow(context, page, statePath).catch(() => log.write('warn', 'window size not noted'));
    await context.close().catch(() => undefined);
  };
  const request = () => {
    if (waiting || closing) return;
    waiting = setTimeout(() => {
      log.write('warn', 'the window did not say that it was ready to close');
      void close();
    }, flushTime);
    void sendEvent(page, { kind: 'close-requested' }).catch(() => close());
  };
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') request();
    void dialog.dismiss().catch(() => {});
  });
  return { readyToClose: () => setImmediate(() => void close()), request };
}

async function rememberWindow(context: BrowserContext, page: Page, statePath: string): Promise<void> {
  const session = await context.newCDPSession(page);
  const { bounds } = await session.send('Browser.getWindowForTarget');
  const { left: x, top: y, width, height, windowState } = bounds;
  if (x === undefined || y === undefined || !width || !height) return;
  writeWindowState(statePath, { bounds: { x, y, width, height }, maximised: windowState === 'maximized' });
}
