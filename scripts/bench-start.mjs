/**
 * `npm run bench:start [-- ROUNDS]`: how long from starting the process to a library one can work in, beside an empty
 * window of the same host? Fresh processes, alternating, medians. Needs a display (`xvfb-run -a npm run bench:start`).
 */
import { createRequire } from 'node:module';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as waitFor } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { _electron, chromium } from 'playwright';
import { build, isStale } from './build.mjs';
import { findBrowser } from './find-browser.mjs';
import { findElectron } from './find-electron.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 5);
const sandbox = process.getuid?.() !== 0;
const scratch = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const electron = process.env.VARIORUM_TEST_ELECTRON || findElectron();
const browser = await findBrowser();

async function measure(name, openApp, openEmpty) {
  const home = join(scratch, name.replace(' ', '-'));
  await makeLibrary(home, openApp);
  const app = [];
  const empty = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await time(openEmpty, home, 'body'));
    app.push(await time(openApp, home, 'html[data-ready=true] .tree-article'));
  }
  const [whole, bare] = [median(app), median(empty)];
  const ratio = (whole / bare).toFixed(2);
  console.log(
    `${name}: library ready after ${whole} ms, empty window ${bare} ms: ${whole - bare} ms more, ${ratio} times (medians of ${rounds})`,
  );
}

/** The sample library, imported once through the window, so that it is reopened at each start. */
async function makeLibrary(home, openApp) {
  const { page, close } = await openApp(home);
  await page.getByRole('button', { name: /try the sample/i }).click();
  await page.locator('.tree-article').nth(7).waitFor({ timeout: 60_000 });
  await page.locator('[data-save=saved]').waitFor({ timeout: 60_000 });
  await close();
}

/** Milliseconds until `selector` is there. */
async function time(open, home, selector) {
  const began = performance.now();
  const { page, close } = await open(home);
  await page.locator(selector).first().waitFor();
  const took = Math.round(performance.now() - began);
  await close();
  return took;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function openElectron(home) {
  return launchElectron([root], { VARIORUM_HOME: home });
}

const emptyProgram = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 860, webPreferences: { sandbox: true } });
  window.loadFile(require('path').join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
`;

/** The same process and window settings, one line of HTML. */
async function emptyElectron() {
  const folder = join(scratch, 'empty');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Empty</title><body>Empty</body>');
  writeFileSync(join(folder, 'main.cjs'), emptyProgram);
  return launchElectron([folder, `--user-data-dir=${join(folder, 'profile')}`]);
}

async function launchElectron(args, env = {}) {
  const launched = await _electron.launch({
    executablePath: electron,
    chromiumSandbox: sandbox,
    args,
    env: { ...process.env, ...env },
  });
  return { page: await launched.firstWindow(), close: () => launched.close() };
}

async function openChromium(home) {
  const require = createRequire(import.meta.url);
  const { openHost } = require(join(root, 'out/main/open-chromium-host.cjs'));
  const state = join(home, 'state');
  const folders = { libraries: join(home, 'libraries'), state, logs: join(state, 'logs') };
  const host = await openHost({ root, folders, executable: browser, sandbox });
  const close = async () => {
    host.closing.request();
    await host.closed;
  };
  return { page: host.page, close };
}

async function emptyChromium() {
  const context = await chromium.launchPersistentContext(join(scratch, 'empty-chromium'), {
    executablePath: browser,
    headless: false,
    viewport: null,
    chromiumSandbox: sandbox,
    args: ['--app=data:text/html,<title>Empty</title>', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<body>Empty</body>' }));
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.goto('https://app.invalid/');
  return { page, close: () => context.close() };
}

if (isStale()) await build('warn');
if (electron) await measure('Electron', openElectron, emptyElectron);
if (browser) await measure('Chromium host', openChromium, emptyChromium);
if (!electron && !browser) console.log('Neither Electron nor a browser was found (VARIORUM_TEST_ELECTRON names one).');
// A browser says that it is closed before it has written its last files.
await waitFor(2000);
rmSync(scratch, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
process.exit(0);
