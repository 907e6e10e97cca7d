/** The security promises of ARCHITECTURE.md and docs/security.md, each tried from where an attacker would stand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '../src/shared/contract';
import { logLines, type App } from './hosts/app';
import { call, failure, value, type WindowWithBridge } from './hosts/bridge';
import { expect, test } from './hosts/test';

/** What the browser writes to the console when the content policy refuses something. */
const policyWords = /Content Security Policy|Content-Security-Policy/;
const refusals = (app: App) => logLines(app.home).filter((line) => line.includes(' refused '));

test('the window has the contract and nothing of Node', async ({ launchApp }) => {
  const { page } = await launchApp();
  const found = await page.evaluate(() => ({
    names: Object.keys((window as unknown as WindowWithBridge).variorum).sort(),
    node: ['require', 'process', 'module', 'global', 'Buffer', '__dirname'].filter((name) => name in window),
  }));
  expect(found).toEqual({ names: [...Object.keys(contract), 'onHostEvent'].sort(), node: [] });
});

test('a page cannot replace what the host gave it', async ({ launchApp }) => {
  const { page } = await launchApp();
  const outcome = await page.evaluate(() => {
    const { variorum } = window as unknown as WindowWithBridge;
    const before = variorum.appInfo;
    Reflect.set(variorum, 'appInfo', () => 'mine');
    Reflect.set(window, 'variorum', {});
    return (window as unknown as WindowWithBridge).variorum.appInfo === before;
  });
  expect(outcome).toBe(true);
});

test('requests to anywhere else are refused', async ({ launchApp, expected }) => {
  expected(policyWords);
  expected(/ERR_BLOCKED_BY_CLIENT|Failed to load resource/);
  const { page } = await launchApp();
  const outcome = await page.evaluate(async () => {
    const failed = (request: Promise<unknown>) =>
      request.then(
        () => 'answered',
        () => 'refused',
      );
    const image = new Promise<string>((done) => {
      const element = new Image();
      element.onload = () => done('answered');
      element.onerror = () => done('refused');
      element.src = 'https://example.invalid/pixel.png';
    });
    const socket = new Promise<string>((done) => {
      try {
        const connection = new WebSocket('wss://example.invalid/');
        connection.onopen = () => done('answered');
        connection.onerror = () => done('refused');
      } catch {
        done('refused');
      }
    });
    const remote = failed(fetch('https://example.invalid/'));
    const local = failed(fetch('http://127.0.0.1:1/'));
    const file = failed(fetch('file:///etc/passwd'));
    const beacon = Promise.resolve(navigator.sendBeacon('https://example.invalid/', 'x') ? 'sent' : 'refused');
    return Promise.all([image, socket, remote, local, file, beacon]);
  });
  expect(outcome.slice(0, 5)).toEqual(Array(5).fill('refused'));
});

test('behind the content policy every request is refused once more, and counted', async ({ launchApp, expected }) => {
  expected(/refused request: https:\/\/example\.invalid/);
  const app = await launchApp();
  if (app.electron) {
    const outcome = await app.electron.evaluate(async ({ BrowserWindow }) => {
      const window = new BrowserWindow({ show: false });
      const error = await window.loadURL('https://example.invalid/secret').then(
        () => 'loaded',
        (reason: Error) => reason.message,
      );
      window.destroy();
      return error;
    });
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT');
  } else {
    // A navigation from outside the page, as from an address bar; without the bridge's question whether it may leave.
    await app.page.evaluate(() => {
      BeforeUnloadEvent.prototype.preventDefault = () => undefined;
    });
    await expect(app.page.goto('https://example.invalid/secret')).rejects.toThrow('ERR_ABORTED');
  }
  expect(refusals(app)).toHaveLength(1);
  expect(refusals(app)[0]).toMatch(/refused request: https:\/\/example\.invalid \(1 so far\)$/);
});

test('scripts and styles that are not files of the program do not run', async ({ launchApp, expected }) => {
  expected(policyWords);
  expected(/Refused|EvalError/);
  const { page } = await launchApp();
  const outcome = await page.evaluate(async () => {
    const seen: Record<string, unknown> = {};
    Reflect.set(window, 'seen', seen);
    const add = (tag: string, text: string) => {
      const element = document.createElement(tag);
      element.textContent = text;
      document.head.append(element);
    };
    add('script', 'window.seen.inline = true');
    add('style', 'html { outline: 7px solid red }');
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.seen.handler = true');
    document.body.append(button);
    button.click();
    button.remove();
    const script = document.createElement('script');
    script.src = 'data:text/javascript,window.seen.data=true';
    document.head.append(script);
    // From a timer: the debugger itself, in whose name this runs, is allowed to evaluate.
    await new Promise<void>((done) =>
      setTimeout(() => {
        try {
          Reflect.set(seen, 'evaluated', Reflect.get(window, 'eval')('1 + 1'));
        } catch (error) {
          Reflect.set(seen, 'error', (error as Error).name);
        }
        done();
      }, 50),
    );
    return { ...seen, outline: getComputedStyle(document.documentElement).outlineWidth === '7px' };
  });
  expect(outcome).toEqual({ error: 'EvalError', outline: false });
});

test('no frame can be opened that could speak to the host', async ({ launchApp, expected }) => {
  expected(policyWords);
  expected(/refused sender: about:/);
  const app = await launchApp();
  const outcome = await app.page.evaluate(async () => {
    const own = document.createElement('iframe');
    own.src = '/index.html';
    const blank = document.createElement('iframe');
    document.body.append(own, blank);
    await new Promise((done) => setTimeout(done, 200));
    const inner = blank.contentWindow as unknown as Record<string, unknown>;
    const bindings = Object.keys(window).filter((name) => name.startsWith('__variorum_'));
    const forged = inner['__variorum_recentLibraries'] as ((input: string) => Promise<string>) | undefined;
    const answer = forged ? await forged.call(inner, 'null') : '';
    const result = { bridge: typeof inner['variorum'], bindings: bindings.length > 0, answer };
    own.remove();
    blank.remove();
    return result;
  });
  expect(outcome.bridge).toBe('undefined');
  if (app.host === 'chromium') {
    expect(JSON.parse(outcome.answer)).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
    expect(refusals(app).filter((line) => line.includes('refused sender'))).toHaveLength(1);
  } else expect(outcome.bindings).toBe(false);
});

test('a second window of our own making is not trusted @electron', async ({ launchApp, expected }) => {
  expected(/refused sender: app:\/\/variorum/);
  const app = await launchApp();
  const answer = await app.electron?.evaluate(async ({ BrowserWindow, app: program }) => {
    const preload = `${program.getAppPath()}/out/preload/index.cjs`;
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await window.loadURL('app://variorum/icon.svg');
    const result = await window.webContents.executeJavaScript('window.variorum.recentLibraries(null)');
    window.destroy();
    return result;
  });
  expect(answer).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
});

const forged: readonly (readonly [string, Parameters<typeof call>[1], unknown])[] = [
  ['a path instead of a library', 'openLibrary', { library: '../../etc' }],
  ['a library that is not text', 'closeLibrary', { library: { toString: 'x' } }],
  ['a hash that is a path', 'readOriginal', { library: 'L1', sha256: '../../../../etc/passwd' }],
  ['changes that are none', 'appendChanges', { library: 'L1', changes: [{ id: 'c1' }] }],
  ['too many lines', 'readJournal', { library: 'L1', after: 0, limit: 1e9 }],
  ['text instead of bytes', 'importFile', { library: 'L1', fileName: 'a.txt', bytes: 'text' }],
  ['settings with an absurd size', 'writeSettings', { textSize: 1e6 }],
  ['an argument where none is wanted', 'recentLibraries', { all: true }],
];
test('forged arguments are refused', async ({ launchApp, expected }) => {
  expected(/error refused \w+: /);
  const app = await launchApp();
  for (const [what, name, input] of forged) {
    expect.soft(await failure(call(app, name, input)), what).toBe('bad-argument');
  }
  expect(logLines(app.home).filter((line) => line.includes(' error refused '))).toHaveLength(forged.length);
});

test('paths from the window lead nowhere', async ({ launchApp }) => {
  const app = await launchApp();
  const library = await value(call(app, 'createLibrary', { name: '../../outside' }));
  expect(library.folder.startsWith(join(app.home, 'libraries'))).toBe(true);
  expect(await failure(call(app, 'showReport', { library: library.id, path: '/etc/passwd' }))).toBe('unknown-report');
  const saved = await app.page.evaluate(
    (id) =>
      (window as unknown as WindowWithBridge).variorum.saveReport({
        library: id,
        suggestedName: '../../../evil.html',
        bytes: new TextEncoder().encode('<p>report</p>') as Uint8Array<ArrayBuffer>,
        where: 'library',
      }),
    library.id,
  );
  expect(saved.ok && saved.value?.path.startsWith(join(library.folder, 'reports'))).toBe(true);
  expect(existsSync(join(app.home, 'evil.html'))).toBe(false);
});

test('the program serves its own files and no others', async ({ launchApp, expected }) => {
  expected(/Failed to load resource|ERR_|Content Security Policy|refused request/);
  const { page } = await launchApp();
  const statuses = await page.evaluate(() => {
    const paths = ['/../package.json', '/%2e%2e/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/.built'];
    const others = ['/assets/..%5c..%5cmain%5cindex.cjs', '//etc/passwd', '/index.html%00.js', '/nowhere.js'];
    const status = (path: string) =>
      fetch(`${location.origin}${path}`).then(
        (response) => response.status,
        () => 'refused' as const,
      );
    return Promise.all([...paths, ...others].map(status));
  });
  for (const status of statuses) expect([404, 'refused']).toContain(status);
  expect(await page.evaluate(() => fetch('/index.html').then((response) => response.status))).toBe(200);
});
