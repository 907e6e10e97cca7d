/**
 * The window's own files, as both hosts serve them: only what the build put into out/renderer, with the policy that
 * forbids everything else. Names are held against what a build can produce; anything else is not found.
 */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

export interface WebFile {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** /index.html, /assets/main-B2_x9.js: folders and names of letters, digits, ._- that do not begin with a dot. */
const builtName = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/** `pathname` as the URL has it, percent signs and all. Null: there is no such file. */
export async function readWebFile(root: string, pathname: string): Promise<WebFile | null> {
  const name = pathname === '/' ? '/index.html' : pathname;
  const type = types[extname(name)];
  if (!type || !builtName.test(name)) return null;
  const bytes = await readFile(join(root, name)).catch(() => null);
  if (!bytes) return null;
  return { bytes, headers: headersFor(type) };
}

const headersFor = (type: string) => ({
  'Content-Type': type,
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
});

export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
