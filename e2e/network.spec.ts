/**
 * The whole main job with everything recorded that asks for something: the page and its workers, the browser's own net log
 * (Electron), and the sockets of every process (Linux). Nothing but the program's own files is asked for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from './hosts/app';
import { logLines } from './hosts/app';
import { watchSockets } from './hosts/sockets';
import { articleRow, dropFiles, newLibrary, sampleEvent, settled } from './hosts/work';
import { expect, test } from './hosts/test';

const own = /^(app:\/\/variorum\/|https:\/\/app\.invalid\/|blob:|data:)/;

/** Reads, reviews, compares in every way, searches, codes, reports, restarts nothing: what an analyst does in a day. */
async function mainJob({ page }: App): Promise<void> {
  await newLibrary(page, 'Network');
  await dropFiles(page, sampleEvent());
  await expect(page.locator('.tree-article')).toHaveCount(5);
  await settled(page);
  await articleRow(page, 'Ledger').click();
  for (const key of ['j', 'a', 'j', 'x', 'j', '1']) await page.keyboard.press(key);
  await page.keyboard.press('Control+j');
  await page.keyboard.press('Control+2');
  await expect(page.locator('.family').first()).toBeVisible();
  for (const tab of ['Overview', 'Speakers', 'Figures', 'Passages', 'Omissions', 'Framing', 'Quotations']) {
    await page.getByRole('navigation', { name: 'Compare' }).getByRole('button', { name: tab }).click();
    await expect(page.locator('.centre .scroll, .centre .aligned').first()).toBeVisible();
  }
  await page.keyboard.press('Control+3');
  await expect(page.locator('.centre[aria-busy]')).toHaveCount(0);
  await expect(page.locator('.centre').first()).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(page.locator('.report-preview')).toBeVisible();
  await page.getByRole('button', { name: 'Export to the library' }).click();
  await expect(page.locator('.report-path b')).toBeVisible();
  await settled(page);
}

test('the main job asks the network for nothing', async ({ launchApp }) => {
  test.setTimeout(180_000);
  const app = await launchApp();
  const asked: string[] = [];
  app.page.context().on('request', (request) => asked.push(request.url()));
  const netLog = join(app.home, 'net-log.json');
  await app.electron?.evaluate(({ netLog: log }, path) => log.startLogging(path), netLog);
  const sockets = watchSockets(app.home);
  await mainJob(app);
  await app.electron?.evaluate(({ netLog: log }) => log.stopLogging());
  const remote = sockets.stop();
  expect(asked.length, 'the recorder hears the program’s own requests').toBeGreaterThan(0);
  expect(asked.filter((url) => !own.test(url))).toEqual([]);
  if (app.electron) expect(urlsIn(readFileSync(netLog, 'utf8')).filter((url) => !own.test(url))).toEqual([]);
  if (process.platform === 'linux') {
    expect(sockets.looks()).toBeGreaterThan(5);
    expect(remote, 'connections to other machines').toEqual([]);
  }
  expect(logLines(app.home).filter((line) => line.includes(' refused '))).toEqual([]);
});

/** Every address in the browser's net log: requests that were made, and those that were only thought of. */
const urlsIn = (log: string): string[] => [...log.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
