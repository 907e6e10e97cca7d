/** Builds the benchmark's page as the window is built and opens it in an installed Chromium, with the host's switches. */
import react from '@vitejs/plugin-react';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { build } from 'vite';
import { launchBrowser } from '../../src/main/chromium-host/launch-browser';
import { firstSize } from '../../src/main/window-state';

const origin = 'https://bench.invalid';
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

export interface BenchPage {
  readonly page: Page;
  readonly browser: string;
  /**
   * The page loaded anew. The peer keeps thousands of ranges after it was closed, and the browser brings every range up
   * to date at each change of the document: whoever came next on the same page would pay for them.
   */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openBenchPage(executable: string, sandbox: boolean): Promise<BenchPage> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-ui-'));
  const out = join(folder, 'page');
  await buildPage(out);
  const state = { bounds: { x: 0, y: 0, ...firstSize }, maximised: false };
  const { context, page } = await launchBrowser({ executable, profile: join(folder, 'profile'), state, sandbox });
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(out, pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'font/woff2' });
  });
  const reload = async (): Promise<void> => {
    await page.goto(`${origin}/index.html`);
    await page.waitForSelector('html[data-ready=true]');
  };
  await reload();
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { page, browser: context.browser()?.version() ?? '', reload, close };
}

const buildPage = (outDir: string) =>
  build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { target: 'esnext', outDir, assetsInlineLimit: 0, chunkSizeWarningLimit: 5000 },
  });
