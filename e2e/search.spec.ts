/** The search page: words in context, filters, codes that meet, searches kept in the library. */
import type { Page } from '@playwright/test';
import { articleRow, selectWords, settled } from './hosts/work';
import { expect, test } from './hosts/test';

async function sample(page: Page): Promise<void> {
  await page.keyboard.press('1');
  await expect(page.locator('.tree-article')).toHaveCount(8);
  await settled(page);
}

const lines = (page: Page) => page.locator('.search-line');

/** Takes the option of a filter that is named so. */
async function choose(page: Page, filter: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: filter, exact: true }).fill(name);
  await page.getByRole('listbox', { name: filter, exact: true }).getByRole('option', { name }).first().click();
}

test('every line with the words stands in its context and opens its place', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await page.keyboard.press('Control+6');
  await expect(page.getByRole('combobox', { name: 'Search the library' })).toBeFocused();
  await page.keyboard.type('harb');
  await expect(lines(page).first()).toBeVisible();
  await expect(page.locator('.search-after mark').first()).toContainText(/harbou?r/i);
  const all = await page.locator('.search-count').textContent();
  await choose(page, 'Outlet', 'Port Lisk Courier');
  await expect(page.locator('.search-count')).not.toHaveText(all ?? '');
  for (const outlet of await page.locator('.search-line-head b').allTextContents())
    expect(outlet).toBe('Port Lisk Courier');
  await page.getByRole('combobox', { name: 'Search the library' }).focus();
  await page.keyboard.press('ArrowDown');
  const words = (await page.locator('.search-line[aria-selected=true] mark').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader')).toContainText(words);

  // Coming back finds the page as it was; days narrow it further.
  await page.keyboard.press('Control+6');
  await expect(lines(page).first()).toBeVisible();
  await page.getByLabel('From').fill('2030-01-01');
  await expect(page.locator('.search-count')).toContainText(/Nothing found|No quotation/);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.locator('.search-count')).toHaveText(all ?? '');
});

test('a speaker’s quotations are found by words, and the search is kept, undone and found after a restart', async ({
  launchApp,
}) => {
  let app = await launchApp();
  let { page } = app;
  await sample(page);
  await page.keyboard.press('Control+6');
  await choose(page, 'Speaker', 'Anders Sollovey');
  await expect(page.locator('.search-count')).toContainText('segments');
  await page.getByRole('combobox', { name: 'Search the library' }).fill('pier standing');
  await expect(lines(page).first()).toContainText('pier');
  for (const said of await page.locator('.search-segment').allTextContents()) expect(said).toContain('Sollovey');
  await page.getByLabel('State').selectOption('accepted');
  await expect(page.locator('.search-count')).toContainText(/Nothing found|No quotation/);
  await page.getByLabel('State').selectOption('suggested');
  await page.getByRole('button', { name: 'Save this search', exact: true }).click();
  await page.getByLabel('Name of the search').fill('What Sollovey says of the pier');
  await page.keyboard.press('Enter');
  const kept = page.locator('.search-saved-row', { hasText: 'What Sollovey says' });
  await expect(kept).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(kept).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(kept).toHaveCount(1);
  await settled(page);
  await app.close();

  app = await launchApp();
  page = app.page;
  await settled(page);
  await page.keyboard.press('Control+1');
  // It stands below the events too.
  await page.getByRole('button', { name: 'What Sollovey says of the pier' }).click();
  await expect(page.getByRole('combobox', { name: 'Search the library' })).toHaveValue('pier standing');
  await expect(lines(page).first()).toContainText('pier');
});

test('codes that overlap, and codes that follow each other', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await articleRow(page, 'Port Lisk Courier').click();
  const code = async (words: string, key: string): Promise<void> => {
    await selectWords(page, words);
    await page.keyboard.press(key);
    await expect(page.locator('.inspector').getByRole('combobox').first()).toHaveValue(/./);
    await page.keyboard.press('Escape');
  };
  await code('a gravel barge hit one of its piers in the dark', '1');
  await code('hit one of its piers', '2');
  await code('a single ferry', '4');
  await page.keyboard.press('Control+6');
  await choose(page, 'Code', 'Problem definition');
  await expect(lines(page)).toHaveCount(1);
  await choose(page, 'Second code', 'Responsibility');
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText('Responsibility');
  await page.getByLabel('How the codes meet').selectOption('follows');
  await expect(lines(page)).toHaveCount(0);
  await choose(page, 'Second code', 'Remedy');
  await expect(lines(page)).toContainText('… a single ferry');
  await lines(page).click();
  await expect(page.locator('.reader')).toBeVisible();
});

test('the quick search leads to the page with the same words', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('ferry');
  await page.getByRole('button', { name: 'Filters, and every line in its context' }).click();
  await expect(page.getByRole('combobox', { name: 'Search the library' })).toHaveValue('ferry');
  await expect(lines(page).first()).toContainText(/ferr/);
});

test('segments found follow what happens to them', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await page.keyboard.press('Control+6');
  await choose(page, 'Speaker', 'Anders Sollovey');
  await page.getByLabel('State').selectOption('suggested');
  await expect(page.locator('.search-count')).toContainText('segments');
  const all = await lines(page).count();
  await lines(page).first().click();
  await expect(page.locator('.reader')).toBeVisible();
  await page.keyboard.press('a');
  await page.keyboard.press('Control+6');
  await expect(lines(page)).toHaveCount(all - 1);
  // In the field it would take back typing.
  await page.getByRole('listbox', { name: 'Lines found' }).focus();
  await page.keyboard.press('Control+z');
  await expect(lines(page)).toHaveCount(all);
});
