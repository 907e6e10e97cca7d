/**
 * The page's two ways out, both ending in this process: its own files (everything else is aborted and counted), and one
 * binding a call, which counts only from the top frame of the one page at the app's own origin.
 */
import type { BrowserContext, Page, Route } from 'playwright';
import { fail } from '../../core/model/result';
import { callBinding } from '../../shared/channels';
import { contract, type CallName } from '../../shared/contract';
import { chromiumOrigin } from '../../shared/origins';
import { decodeWire, encodeWire } from '../../shared/wire';
import { answerCall, type Answering } from '../answer-call';
import type { Refusals } from '../refusals';
import { readWebFile } from '../web-files';

export async function serveFiles(context: BrowserContext, root: string, refusals: Refusals): Promise<void> {
  await context.route('**/*', (route) =>
    // A page that is gone by now needs no answer any more.
    answerRequest(route, root, refusals).catch(() => undefined),
  );
}

async function answerRequest(route: Route, root: string, refusals: Refusals): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  if (url.protocol === 'data:' || url.protocol === 'blob:') return route.continue();
  if (url.origin !== chromiumOrigin) {
    refusals.note('request', url.href);
    // An aborted navigation leaves the page where it was; a blocked one would show the browser's error page.
    return route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
  }
  const file = await readWebFile(root, url.pathname);
  if (!file) return route.fulfill({ status: 404, body: '' });
  return route.fulfill({ status: 200, body: file.bytes, headers: { ...file.headers } });
}

export async function serveCalls(context: BrowserContext, page: Page, answering: Answering, refusals: Refusals) {
  const serve = (name: CallName) =>
    context.exposeBinding(callBinding(name), async (source, input: unknown) => {
      const trusted =
        source.page === page &&
        source.frame === page.mainFrame() &&
        source.frame.url().startsWith(`${chromiumOrigin}/`);
      if (trusted) return encodeWire(await answerCall(answering, name, parseWire(input)));
      refusals.note('sender', source.frame.url());
      return encodeWire(fail({ kind: 'not-allowed', message: 'Only the window of Variorum may ask for this.' }));
    });
  // All at once: each is a few messages to the browser and back.
  await Promise.all((Object.keys(contract) as CallName[]).map(serve));
}

/** Undefined, which no schema takes, for anything that is not our own wire's text. */
function parseWire(input: unknown): unknown {
  try {
    return typeof input === 'string' ? decodeWire(input) : undefined;
  } catch {
    return undefined;
  }
}
