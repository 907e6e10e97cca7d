/** Nothing the window called saved is lost: killed while tagging, and the browser's own storage deleted. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { profileFolder, type App } from './hosts/app';
import { articleRow, dropFiles, newLibrary, sampleEvent, settled } from './hosts/work';
import { expect, test } from './hosts/test';

const accepted = async (app: App): Promise<number> => {
  const words = await app.page.locator('.tree-article .tally').first().textContent();
  return Number(words?.split('/')[0]?.trim());
};

async function openLibraryWithArticles(app: App): Promise<void> {
  await newLibrary(app.page, 'Recovery');
  await dropFiles(app.page, sampleEvent().slice(0, 2));
  await expect(app.page.locator('.tree-article')).toHaveCount(2);
  await settled(app.page);
  await articleRow(app.page, 'Ledger').click();
}

test('killed while the analyst accepts suggestions, everything called saved is there', async ({ launchApp }) => {
  let app = await launchApp();
  await openLibraryWithArticles(app);
  await app.page.keyboard.press('j');
  for (let round = 0; round < 4; round += 1) await app.page.keyboard.press('a');
  await expect.poll(() => accepted(app)).toBeGreaterThanOrEqual(4);
  await settled(app.page);
  const saved = await accepted(app);
  // Some more that may or may not get to disk, then death in the middle of it.
  for (let round = 0; round < 3; round += 1) await app.page.keyboard.press('a');
  await app.kill();
  app = await launchApp();
  await expect(app.page.locator('.tree-article')).toHaveCount(2);
  await expect.poll(() => accepted(app)).toBeGreaterThanOrEqual(saved);
  await settled(app.page);
});

test('the browser profile is deleted, and every mark is there', async ({ launchApp }) => {
  let app = await launchApp();
  await openLibraryWithArticles(app);
  await app.page.keyboard.press('j');
  for (let round = 0; round < 3; round += 1) await app.page.keyboard.press('a');
  await expect.poll(() => accepted(app)).toBe(3);
  await settled(app.page);
  await app.close();
  deleteProfile(app);
  app = await launchApp();
  await expect(app.page.locator('.title-bar')).toContainText('Recovery');
  await expect(app.page.locator('.tree-article')).toHaveCount(2);
  await expect.poll(() => accepted(app)).toBe(3);
});

/** All folders that the browser keeps; files beside them are the program's own. */
function deleteProfile(app: App): void {
  const folder = profileFolder(app);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== 'logs') rmSync(join(folder, entry.name), { recursive: true });
  }
}
