/** Security promises that concern the window itself: where it may go, what it may open, ask for and fetch. */
import { readFileSync } from 'node:fs';
import { logLines } from './hosts/app';
import { call, value } from './hosts/bridge';
import { listeningSockets } from './hosts/kernel';
import { expect, test } from './hosts/test';

test('no second window opens', async ({ launchApp, expected }) => {
  expected(/refused (window|navigation|request): https:\/\/example\.invalid/);
  const { page, electron } = await launchApp();
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.invalid/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.remove();
    return window.open('https://example.invalid/') === null;
  });
  expect(opened).toBe(true);
  await expect.poll(() => page.context().pages().length).toBe(1);
  if (electron) {
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  }
});

test('the window stays where it is', async ({ launchApp, expected }) => {
  expected(/refused (navigation|request): (https:\/\/example\.invalid|data:|file:)/);
  expected(/Content Security Policy|Not allowed to (load local resource|navigate top frame)/);
  const { page } = await launchApp();
  const before = page.url();
  await page.evaluate(async () => {
    const form = document.createElement('form');
    form.action = 'https://example.invalid/';
    document.body.append(form);
    form.submit();
    form.remove();
    for (const address of ['https://example.invalid/', 'data:text/html,x', 'file:///etc/passwd']) {
      location.assign(address);
      await new Promise((done) => setTimeout(done, 100));
    }
  });
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => document.documentElement.dataset['ready'])).toBe('true');
});

test('no permission is given', async ({ launchApp, expected }) => {
  expected(/refused permission/);
  expected(/permission|Permissions policy/i);
  const { page } = await launchApp();
  const outcome = await page.evaluate(async () => {
    // A device that is slow to say no has said nothing: not given either.
    const answer = (asked: Promise<unknown>): Promise<string> =>
      Promise.race([
        asked.then(
          (given) => (given === 'denied' ? 'refused' : 'given'),
          () => 'refused',
        ),
        new Promise<string>((done) => setTimeout(done, 5000, 'no answer')),
      ]);
    const place = new Promise((given, refuse) =>
      navigator.geolocation.getCurrentPosition(given, refuse, { timeout: 2000 }),
    );
    return {
      place: await answer(place),
      camera: await answer(navigator.mediaDevices.getUserMedia({ video: true })),
      notification: await answer(Notification.requestPermission()),
    };
  });
  expect(Object.values(outcome)).not.toContain('given');
  expect(outcome.place).toBe('refused');
});

test('printing runs no script and fetches nothing', async ({ launchApp, expected }) => {
  expected(/refused request|Content Security Policy/);
  const app = await launchApp();
  const lines = '<p>A line of the report.</p>'.repeat(200);
  const script = '<script>document.body.textContent = ""</script><img src="https://example.invalid/x.png">';
  const long = await value(call(app, 'printPdf', { html: `<body>${lines}${script}</body>` }));
  const short = await value(call(app, 'printPdf', { html: '<body></body>' }));
  const size = (bytes: object) => Object.keys(bytes).length;
  expect(size(long.bytes)).toBeGreaterThan(size(short.bytes) + 3000);
});

test('the window is made as promised @electron', async ({ launchApp }) => {
  const { electron } = await launchApp();
  const found = await electron?.evaluate(({ BrowserWindow, session }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
    const { contextIsolation, nodeIntegration, sandbox, webviewTag } = contents.getLastWebPreferences();
    const spelling = session.defaultSession.isSpellCheckerEnabled();
    return { contextIsolation, nodeIntegration, sandbox, webviewTag, spelling };
  });
  expect(found).toEqual({
    contextIsolation: true,
    nodeIntegration: false,
    sandbox: true,
    webviewTag: false,
    spelling: false,
  });
});

test('nothing is downloaded @electron', async ({ launchApp, expected }) => {
  expected(/refused download: blob:/);
  const { page, home } = await launchApp();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['text']));
    link.download = 'x.txt';
    link.click();
  });
  await expect.poll(() => logLines(home).filter((line) => line.includes('refused download')).length).toBe(1);
});

// In Electron the test driver itself listens.
test('the Chromium host listens nowhere @chromium', async ({ launchApp, home }) => {
  test.skip(process.platform !== 'linux', 'read from /proc');
  await launchApp();
  expect(readFileSync('/proc/net/tcp', 'utf8').length).toBeGreaterThan(0);
  expect(listeningSockets(home)).toEqual([]);
});
