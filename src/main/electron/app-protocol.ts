/**
 * The app:// scheme. `protocol.handle` came with Electron 25; before that, `registerBufferProtocol` did the same, and this
 * is the only file that knows.
 */
import { protocol, type Session } from 'electron';
import { electronScheme } from '../../shared/origins';
import { readWebFile, type WebFile } from '../web-files';

/** Before the app is ready: gives the scheme an origin, storage, fetch and, in newer Electrons, a cache of compiled code. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: electronScheme, privileges }]);
}

/** What answers an address of the scheme; null: not found. */
export type Answer = (url: URL) => Promise<WebFile | null>;

/** Serves app://variorum from `root` and nothing beside it. */
export function appFiles(root: string): Answer {
  return async (url) => (url.host === 'variorum' ? readWebFile(root, url.pathname) : null);
}

export function serveScheme(session: Session, answer: Answer): void {
  if ('handle' in session.protocol) serveNew(session, answer);
  else serveOld(session, answer);
}

function serveNew(session: Session, answer: Answer): void {
  session.protocol.handle(electronScheme, async (request) => {
    const file = await answer(new URL(request.url));
    if (!file) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(file.bytes), { headers: { ...file.headers } });
  });
}

function serveOld({ protocol: old }: { readonly protocol: Electron.Protocol }, answer: Answer): void {
  old.registerBufferProtocol(electronScheme, async (request, respond) => {
    const file = await answer(new URL(request.url));
    if (!file) return respond({ statusCode: 404, data: Buffer.alloc(0) });
    const mimeType = file.headers['Content-Type']?.split(';')[0] ?? 'application/octet-stream';
    respond({ statusCode: 200, data: file.bytes, mimeType, charset: 'utf-8', headers: { ...file.headers } });
  });
}
