/**
 * `npm run bench:library`: the library on disk and the window's copy of it. An append beside a bare write and fsync of the
 * same bytes; a library of 2,000 articles and 100,000 annotations opened for the first time (the copy is made anew from
 * the folder) and again, in every host that can be had. Needs a display (`xvfb-run -a npm run bench:library`).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright';
import { addMemo } from '../src/main/library/testing/made-up-changes';
import { append, must, newLibrary, temporaryPlace } from '../src/main/library/testing/temporary-libraries';
import { makeLargeLibrary } from './bench-large-library';
import { build, isStale } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { findElectron } from './find-electron.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const size = { articles: 2000, quotations: 38, figures: 12 };
const appends = 200;
const reopenings = 3;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** One change at a time, as when an analyst works; the bare write in turn with it, on the same drive. */
async function benchAppend() {
  const place = await temporaryPlace();
  const libraries = place.start();
  const info = await newLibrary(libraries);
  const bare = await open(join(place.root, 'bare'), 'w');
  const saved = [];
  const written = [];
  for (let n = 0; n < appends; n += 1) {
    const change = addMemo(`change-${n}`, 0, 'x'.repeat(600));
    // As long as the journal's line: the change and some 330 bytes around it.
    const bytes = Buffer.alloc(JSON.stringify(change).length + 330, 120);
    written.push(
      await timed(async () => {
        await bare.write(bytes);
        await bare.sync();
      }),
    );
    saved.push(await timed(async () => must(await append(libraries, info.id, [change]))));
  }
  await bare.close();
  await place.remove();
  const [ours, plain] = [median(saved), median(written)];
  console.log(
    `journal append ${ours.toFixed(2)} ms, bare write + fsync ${plain.toFixed(2)} ms: ${(ours / plain).toFixed(2)} times (medians of ${appends}; goal 2)`,
  );
}

async function benchOpening(host, launch) {
  const home = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const making = await timed(() => makeLargeLibrary(home, size));
  const { page, close } = await launch(home);
  await page.locator('html[data-ready=true]').waitFor();
  const first = await timed(() => openFromList(page));
  const again = [];
  for (let n = 0; n < reopenings; n += 1) {
    await closeLibrary(page);
    again.push(await timed(() => openFromList(page)));
  }
  await close();
  rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  const annotations = size.articles * (size.quotations + size.figures);
  console.log(
    `${host}: ${size.articles} articles, ${annotations} annotations: made anew in ${Math.round(first)} ms (goal 10000), opened again in ${Math.round(median(again))} ms (goal 3000); writing its journal took ${Math.round(making)} ms`,
  );
}

/** Until the list of articles is there and the status bar says that all is saved. */
async function openFromList(page) {
  await page.locator('.recent button').first().click();
  await page.locator('.tree-article, .tree-event').first().waitFor({ timeout: 300_000 });
  await page.locator('[data-save=saved]').waitFor();
}

async function closeLibrary(page) {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill('Close library');
  await page.keyboard.press('Enter');
  await page.locator('.recent button').first().waitFor();
}

async function openElectron(home) {
  const launched = await _electron.launch({
    executablePath: electron ?? '',
    chromiumSandbox: process.getuid?.() !== 0,
    args: [root],
    env: { ...process.env, VARIORUM_HOME: home },
  });
  return { page: await launched.firstWindow(), close: () => launched.close() };
}

async function openChromium(home) {
  const require = createRequire(import.meta.url);
  const built = require(join(root, 'out/main/open-chromium-host.cjs'));
  const state = join(home, 'state');
  const folders = { libraries: join(home, 'libraries'), state, logs: join(state, 'logs') };
  const sandbox = process.getuid?.() !== 0;
  const host = await built.openHost({ root, folders, executable: browser ?? '', sandbox });
  if (!host) throw new Error('another host holds this folder');
  const close = async () => {
    host.closing.request();
    await host.closed;
  };
  return { page: host.page, close };
}

const electron = process.env.VARIORUM_TEST_ELECTRON || findElectron();
const browser = await findBrowser();
await benchAppend();
if (isStale()) await build('warn');
if (electron) await benchOpening('Electron', openElectron);
if (browser) await benchOpening('Chromium host', openChromium);
if (!electron && !browser) console.log('Neither Electron nor a browser was found (VARIORUM_TEST_ELECTRON names one).');
process.exit(0);
