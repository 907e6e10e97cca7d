/**
 * A folder of many files: progress with a count, cancel, going on by dropping it again, a window killed in the middle.
 * `VARIORUM_TEST_FILES=1000` runs the same on another number of files.
 */
import type { App } from './hosts/app';
import { call, value } from './hosts/bridge';
import { inventedArticles } from './hosts/invented-articles';
import { expect, test } from './hosts/test';
import { dropFiles, newLibrary, settled } from './hosts/work';

const number = Number(process.env['VARIORUM_TEST_FILES'] ?? 150);
const files = inventedArticles(number);
/** Milliseconds for a file read and analysed on a slow machine. */
const perFile = 400;

test.beforeEach(() => test.setTimeout(60_000 + 2 * perFile * number));

const panelOf = (app: App) => app.page.getByRole('region', { name: 'Adding articles' });

const whole = { timeout: perFile * number };

/** Waits until some files are read and others are not. */
const someRead = (app: App) =>
  expect
    .poll(async () => Number(/(\d+) of \d+ files/.exec((await panelOf(app).textContent()) ?? '')?.[1] ?? 0), {
      intervals: [50],
    })
    .toBeGreaterThan(number / 5);

/** The panel goes by itself some seconds after this: what it says is looked at first. */
const allRead = (app: App) => expect(panelOf(app).getByRole('heading')).toHaveText('Articles added', whole);

const allDone = async (app: App): Promise<void> => {
  await expect(app.page.locator('.status-bar [role="progressbar"]')).toHaveCount(0, whole);
  await settled(app.page);
};

/** Originals of all articles that the journal on disk holds, in the order they came. */
async function onDisk(app: App): Promise<string[]> {
  const [library] = await value(call(app, 'recentLibraries', null));
  const journal = await value(call(app, 'readJournal', { library: library?.id, after: 0, limit: 5000 }));
  return journal.lines.flatMap(({ change }) => (change.diff.articles?.added ?? []).map((article) => article.sha256));
}

async function eachOnce(app: App): Promise<void> {
  const originals = await onDisk(app);
  expect(originals).toHaveLength(number);
  expect(new Set(originals).size).toBe(number);
}

test('cancel keeps what was read, and dropping the folder again goes on with the rest', async ({ launchApp }) => {
  const app = await launchApp();
  await newLibrary(app.page, 'Many');
  await dropFiles(app.page, files);
  const panel = panelOf(app);
  await expect(panel).toContainText(`of ${String(number)} files`);
  await someRead(app);
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await expect(panel.getByRole('heading')).toHaveText('Stopped adding articles');
  await expect(panel).toContainText('add them again to go on');
  await allDone(app);
  const kept = (await onDisk(app)).length;
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan(number);

  await dropFiles(app.page, files);
  await allRead(app);
  await expect(panel).toContainText(`${kept.toLocaleString('en')} files are already in the library`);
  await expect(panel).toContainText(`${(number - kept).toLocaleString('en')} article`);
  await allDone(app);
  await eachOnce(app);
});

test('killed in the middle, the folder dropped again makes every article once', async ({ launchApp }) => {
  let app = await launchApp();
  await newLibrary(app.page, 'Killed');
  await dropFiles(app.page, files);
  await someRead(app);
  await app.kill();
  app = await launchApp();
  await expect(app.page.locator('.title-bar')).toContainText('Killed');
  const kept = (await onDisk(app)).length;
  expect(kept).toBeLessThan(number);
  await dropFiles(app.page, files);
  await allRead(app);
  await allDone(app);
  await eachOnce(app);
});

test('looking for quotations is counted, cancelled, and taken up by the next import', async ({ launchApp }) => {
  const { page, ...rest } = await launchApp();
  const app = { page, ...rest };
  await newLibrary(page, 'Suggestions');
  await dropFiles(page, files);
  const job = page.getByRole('progressbar', { name: 'Finding quotations' });
  await expect(job).toBeVisible(whole);
  await expect(page.locator('.status-bar')).toContainText(`of ${String(number)}`);
  await page.getByRole('button', { name: 'Cancel: Finding quotations' }).click();
  await expect(job).toHaveCount(0);
  await settled(page);
  const found = async (): Promise<number> =>
    Number(
      /(\d+)\D+in the library/.exec(((await page.locator('.status-bar').textContent()) ?? '').replace(/,/g, ''))?.[1],
    );
  const early = await found();

  await dropFiles(page, files.slice(0, 1));
  await expect(panelOf(app)).toContainText('1 file is already in the library');
  await expect.poll(found, whole).toBeGreaterThan(Math.max(early, number - 1));
  await settled(page);
});
