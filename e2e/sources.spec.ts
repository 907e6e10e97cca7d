/** Sources: who is quoted, named and counted by outlet; renamed, merged and split, and all of it undone. */
import type { Page } from '@playwright/test';
import { settled } from './hosts/work';
import { expect, test } from './hosts/test';

async function sources(page: Page): Promise<void> {
  await page.keyboard.press('1');
  await expect(page.locator('.tree-article')).toHaveCount(8);
  await settled(page);
  await page.keyboard.press('Control+5');
  await expect(page.locator('.source-row').first()).toBeVisible();
}

const row = (page: Page, name: string) => page.locator('.source-row', { hasText: name }).first();
const name = (page: Page) => page.getByLabel('Name of the source');

test('everything one person is quoted as saying, by event and by outlet, opens in the text', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sources(page);
  await page.getByLabel('Find a source').fill('sollov');
  await row(page, 'Anders Sollovey').click();
  const count = Number(await row(page, 'Anders Sollovey').locator('.source-count').first().textContent());
  await expect(page.locator('.said-row')).toHaveCount(count);
  await expect(page.locator('.source-uses tbody tr')).not.toHaveCount(0);
  await page.getByRole('radio', { name: 'By outlet' }).click();
  await expect(page.locator('.said h4', { hasText: 'DailyPulse24' })).toHaveCount(1);
  const words = (await page.locator('.said-words').first().textContent()) ?? '';
  await page.locator('.said-row').first().click();
  await expect(page.locator('.reader')).toBeVisible();
  await expect(page.locator('.inspector')).toContainText(words.slice(0, 30));
  await page.keyboard.press('Control+5');
  await expect(name(page)).toHaveValue('Anders Sollovey');
});

test('a source is renamed, gets another name and a memo', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sources(page);
  await row(page, 'Ruud Ekkers').click();
  await name(page).fill('Ruud A. Ekkers');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Ruud A. Ekkers')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Other names' })).toContainText('Ruud Ekkers');
  await page.getByLabel('Another name').fill('the union man');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Other names' })).toContainText('the union man');
  await page.getByLabel('Memo').fill('Speaks for the pilots.');
  await page.getByLabel('Role').focus();
  await settled(page);
  await page.getByRole('listbox', { name: 'Sources' }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Memo')).toHaveText('');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('list', { name: 'Other names' })).not.toContainText('the union man');
  await page.keyboard.press('Control+z');
  await expect(name(page)).toHaveValue('Ruud Ekkers');
});

test('two sources are merged and one is split, each in one step of undo', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sources(page);
  const counted = (who: string) => row(page, who).locator('.source-count').first();
  await row(page, 'Ruud Ekkers').click();
  const before = Number(await counted('Anders Sollovey').textContent());
  const own = Number(await counted('Ruud Ekkers').textContent());
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.keyboard.type('anders soll');
  await page.keyboard.press('Enter');
  await expect(name(page)).toHaveValue('Anders Sollovey');
  await expect(counted('Anders Sollovey')).toHaveText(String(before + own));
  await expect(row(page, 'Ruud Ekkers')).toHaveCount(0);
  await page.getByRole('listbox', { name: 'Sources' }).focus();
  await page.keyboard.press('Control+z');
  await expect(counted('Anders Sollovey')).toHaveText(String(before));

  await row(page, 'Anders Sollovey').click();
  await page.getByRole('button', { name: 'Split…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Split Anders Sollovey' });
  await dialog.getByLabel('New source').fill('Another Sollovey');
  await dialog.locator('.split-quotations input').first().check();
  await dialog.getByRole('button', { name: `Move 1 of ${before}` }).click();
  await expect(name(page)).toHaveValue('Another Sollovey');
  await expect(page.locator('.said-row')).toHaveCount(1);
  await page.getByRole('listbox', { name: 'Sources' }).focus();
  await page.keyboard.press('Control+z');
  await expect(counted('Anders Sollovey')).toHaveText(String(before));
});
