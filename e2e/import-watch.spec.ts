/** A watched folder: what is put there comes in, after a restart too; the place of new libraries; the file manager. */
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { App } from './hosts/app';
import { call, value } from './hosts/bridge';
import { dropFiles, newLibrary, sampleEvent, settled } from './hosts/work';
import { expect, test } from './hosts/test';

const before = process.env['PATH'] ?? '';
test.afterEach(() => {
  process.env['PATH'] = before;
});

/** The next folder dialogs answer `folder`: the system's in Electron, the desktop's small program in the Chromium host. */
async function dialogsAnswer(app: App, folder: string): Promise<void> {
  if (app.electron) {
    await app.electron.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, folder);
  } else program(app, 'zenity', `printf '%s\\n' "${folder}"`);
}

/** A program of this name is found first. */
function program(app: App, name: string, script: string): void {
  const programs = join(app.home, 'programs');
  mkdirSync(programs, { recursive: true });
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(programs, name), 0o755);
  process.env['PATH'] = `${programs}${delimiter}${before}`;
}

async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill(command);
  await expect(page.locator('dialog[open] [role="option"]').first()).toContainText(command);
  await page.keyboard.press('Enter');
}

/** What the file manager is asked to show from now on. */
async function fileManagerTells(app: App): Promise<() => Promise<string[]>> {
  if (app.electron) {
    const { electron } = app;
    await electron.evaluate(({ shell }) => {
      const shown: string[] = [];
      Object.assign(globalThis, { shown });
      shell.showItemInFolder = (path) => void shown.push(path);
    });
    return () => electron.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
  }
  const list = join(app.home, 'shown.txt');
  program(app, 'xdg-open', `printf '%s\\n' "$1" >> "${list}"`);
  return async () => (existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : []);
}

const articles = (page: Page) => page.locator('.tree-article');
const soon = { timeout: 20_000 };
const file = (at: number) => {
  const found = sampleEvent()[at];
  if (!found) throw new Error('the sample library is too small');
  return found;
};
const foldersPage = async (page: Page) => {
  await choose(page, 'Settings');
  await page.getByRole('tab', { name: 'Folders' }).click();
  return page.getByRole('dialog', { name: 'Settings' });
};

test('files put into a watched folder come in, also after a restart, until it is stopped', async ({ launchApp }) => {
  let app = await launchApp();
  const folder = join(app.home, 'in');
  mkdirSync(join(folder, 'march'), { recursive: true });
  const put = (at: number, name: string) => writeFileSync(join(folder, name), file(at).bytes);
  put(0, 'there before.txt');
  await newLibrary(app.page, 'Harbour');
  await dialogsAnswer(app, folder);
  await choose(app.page, 'Watch a folder');

  // What was there is asked about, and comes in when asked for.
  const settings = app.page.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toContainText(folder);
  await expect(settings).toContainText('1 file is there already');
  await settings.getByRole('button', { name: 'Import' }).click();
  await expect(settings).not.toContainText('there already');
  await settings.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(articles(app.page)).toHaveCount(1, soon);

  // A new file, a bad one, one twice, one that is not finished.
  put(1, 'march/new.txt');
  put(1, 'march/the same again.txt');
  put(2, 'unfinished.txt.part');
  writeFileSync(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 0, 255, 254, 0, 3]));
  await expect(articles(app.page)).toHaveCount(2, soon);
  const panel = app.page.getByRole('region', { name: 'Adding articles' });
  await expect(panel).toContainText('picture.txt', soon);
  await settled(app.page);
  await app.close();

  put(3, 'while closed.txt');
  app = await launchApp();
  await expect(articles(app.page)).toHaveCount(3, soon);
  renameSync(join(folder, 'unfinished.txt.part'), join(folder, 'finished.txt'));
  await expect(articles(app.page)).toHaveCount(4, soon);
  await expect(app.page.getByRole('region', { name: 'Adding articles' })).not.toContainText('Failed');
  await settled(app.page);

  const again = await foldersPage(app.page);
  await again.getByRole('button', { name: 'Stop watching' }).click();
  await expect(again.getByRole('button', { name: 'Stop watching' })).toHaveCount(0);
  put(4, 'too late.txt');
  const [{ id } = { id: '' }] = await value(call(app, 'recentLibraries', null));
  expect(await value(call(app, 'readWatch', { library: id }))).toBeNull();
  await app.close();
  app = await launchApp();
  await settled(app.page);
  await expect(articles(app.page)).toHaveCount(4);
  expect(readdirSync(folder).sort()).toEqual(
    ['finished.txt', 'march', 'picture.txt', 'there before.txt', 'too late.txt', 'while closed.txt'].sort(),
  );
});

test('a watched folder that goes away is told once, and watched again when it is back', async ({ launchApp }) => {
  const app = await launchApp();
  const folder = join(app.home, 'in');
  mkdirSync(folder);
  await newLibrary(app.page, 'Harbour');
  await dialogsAnswer(app, folder);
  await choose(app.page, 'Watch a folder');
  await expect(app.page.locator('.notices')).toContainText('Watching');
  renameSync(folder, `${folder}-unplugged`);
  await expect(app.page.locator('.notices')).toContainText('Watching goes on when it is back', soon);
  writeFileSync(join(`${folder}-unplugged`, 'a.txt'), file(0).bytes);
  renameSync(`${folder}-unplugged`, folder);
  await expect(articles(app.page)).toHaveCount(1, soon);
  await settled(app.page);
});

test('new libraries go where the analyst said; a library and an original are shown', async ({ launchApp }) => {
  const app = await launchApp();
  const elsewhere = join(app.home, 'elsewhere');
  mkdirSync(elsewhere);
  await dialogsAnswer(app, elsewhere);
  const told = await fileManagerTells(app);

  const settings = await foldersPage(app.page);
  await expect(settings).toContainText(join(app.home, 'libraries'));
  await settings.getByRole('button', { name: 'Choose folder' }).click();
  await expect(settings).toContainText(elsewhere);
  await settings.getByRole('button', { name: 'Close', exact: true }).last().click();
  await newLibrary(app.page, 'Harbour');
  expect(readdirSync(elsewhere)).toEqual(['Harbour']);

  await choose(app.page, 'Show the library in the file manager');
  await expect.poll(told).toEqual([join(elsewhere, 'Harbour')]);
  await dropOne(app.page);
  await choose(app.page, 'Show the original in the file manager');
  await expect.poll(async () => (await told()).length).toBe(2);
  expect((await told())[1]).toContain(join(elsewhere, 'Harbour', 'originals'));
});

async function dropOne(page: Page): Promise<void> {
  await dropFiles(page, [file(0)]);
  await expect(articles(page)).toHaveCount(1, soon);
  await settled(page);
}
