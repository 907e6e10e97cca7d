/** The library pane: menus of articles and events by mouse and by keyboard, several articles at once, everything undone. */
import type { Page } from '@playwright/test';
import { articleRow, settled } from './hosts/work';
import { expect, test } from './hosts/test';

async function sample(page: Page): Promise<void> {
  await page.keyboard.press('1');
  await expect(page.locator('.tree-article')).toHaveCount(8);
  await settled(page);
}

const eventRow = (page: Page, name: string) => page.locator('.tree-event', { hasText: name });
const item = (page: Page, name: string) => page.getByRole('menuitem', { name });

test('an event is renamed, split, merged and deleted from its menu', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  const first = page.locator('.tree-event.suggested').first();
  await first.click({ button: 'right' });
  await item(page, 'Confirm suggested event').click();
  await expect(page.locator('.tree-event.suggested')).toHaveCount(0);

  await page.locator('.tree-event').first().click({ button: 'right' });
  await item(page, 'Rename event…').click();
  await page.getByRole('dialog').getByLabel('Name').fill('Bridge');
  await page.keyboard.press('Enter');
  await expect(eventRow(page, 'Bridge').locator('.count')).toHaveText('5');

  // Split: only the articles of the event are offered.
  await eventRow(page, 'Bridge').click({ button: 'right' });
  await item(page, 'New event…').click();
  const dialog = page.getByRole('dialog', { name: 'New event' });
  await expect(dialog.getByRole('checkbox')).toHaveCount(5);
  await dialog.getByLabel('Name').fill('Second dive');
  await dialog.getByRole('checkbox', { name: /Ennavoe Beacon/i }).check();
  await page.keyboard.press('Enter');
  await expect(eventRow(page, 'Bridge').locator('.count')).toHaveText('4');
  await expect(eventRow(page, 'Second dive').locator('.count')).toHaveText('1');

  await eventRow(page, 'Bridge').click({ button: 'right' });
  await item(page, 'Merge event with…').click();
  await expect(page.getByRole('combobox', { name: 'Events' })).toBeFocused();
  await page.keyboard.type('second');
  await page.keyboard.press('Enter');
  await expect(eventRow(page, 'Second dive')).toHaveCount(0);
  await expect(eventRow(page, 'Bridge').locator('.count')).toHaveText('5');

  await eventRow(page, 'Bridge').click({ button: 'right' });
  await item(page, 'Delete event').click();
  await expect(eventRow(page, 'Bridge')).toHaveCount(0);
  await expect(page.locator('.tree-article')).toHaveCount(8);
  await page.keyboard.press('Control+z');
  await expect(eventRow(page, 'Bridge').locator('.count')).toHaveText('5');
});

test('articles are moved and deleted by keyboard, several at once', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  const tree = page.getByRole('tree', { name: 'Events and articles' });
  await tree.focus();
  // The last three rows are the articles without an event.
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(item(page, 'Open').first()).toBeFocused();
  await page.keyboard.press('m');
  await expect(item(page, 'Move article to event…')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(tree).toBeFocused();

  // Three articles without an event go into the one that is there.
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+F10');
  await item(page, 'Move 3 articles to event…').press('Enter');
  await expect(page.getByRole('combobox', { name: 'Events' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.tree-event')).toHaveCount(1);
  await expect(page.locator('.tree-event .count')).toHaveText('8');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.tree-event')).toHaveCount(2);

  // Deleting is undone with everything that was in it.
  await tree.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await expect(page.locator('.tree-article')).toHaveCount(7);
  await expect(page.locator('.notice')).toContainText('Undo brings it back');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.tree-article')).toHaveCount(8);
});

test('outlets printed in capitals are shown as names are written, and the record keeps them', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await expect(articleRow(page, 'The Halmere Ledger')).toBeVisible();
  await articleRow(page, 'The Halmere Ledger').click({ button: 'right' });
  await item(page, 'Article details…').click();
  await expect(page.getByRole('dialog').getByLabel('Outlet')).toHaveValue('THE HALMERE LEDGER');
});
