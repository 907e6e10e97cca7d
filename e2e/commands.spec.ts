/** The palette, the key list, the settings and the search of the library: everything by keyboard. */
import type { Page } from '@playwright/test';
import { articleRow, settled } from './hosts/work';
import { expect, test } from './hosts/test';

async function sample(page: Page): Promise<void> {
  await page.keyboard.press('1');
  await expect(page.locator('.tree-article')).toHaveCount(8);
  await settled(page);
  await articleRow(page, 'Ennavoe Beacon').click();
  await expect(page.locator('.run').first()).toBeVisible();
}

/** Opens the palette and types into it, once it is there. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Commands' })).toBeFocused();
  await page.keyboard.type(words);
}

const option = (page: Page, name: string) => page.getByRole('option', { name }).first();

test('the palette runs commands and goes to articles, events, sources and codes', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);

  await ask(page, 'codebook');
  await expect(page.locator('.pick-row[aria-selected=true]')).toContainText('Codebook');
  await page.keyboard.press('Enter');
  await expect(page.locator('.codebook')).toBeVisible();

  // What cannot be done now is not offered.
  await ask(page, 'redo');
  await expect(page.getByRole('option', { name: 'Redo' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await ask(page, 'courier date reopening');
  await expect(option(page, 'No date for reopening')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader')).toContainText('No date for reopening');

  await ask(page, 'remedy');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the code')).toHaveValue('Remedy');

  await ask(page, 'ekkers');
  await expect(page.locator('.pick-row[aria-selected=true]')).toContainText('Ekkers');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name of the source')).toHaveValue(/Ekkers/);
});

test('each cell, mark and number of Compare opens its evidence, and verdicts stand in the tables', async ({
  launchApp,
}) => {
  const { page } = await launchApp();
  await sample(page);
  await ask(page, 'compare framing');
  await page.keyboard.press('Enter');
  const pane = page.getByRole('complementary', { name: 'Finding' });
  const verb = page.locator('.cue-list .evidence-mark').first();
  await verb.click();
  await expect(pane.locator('h3')).toContainText('in ');
  await expect(pane.locator('.evidence').first()).toBeVisible();

  await page.getByRole('navigation', { name: 'Compare' }).getByRole('button', { name: 'Figures' }).click();
  await page.locator('.ledger .evidence-mark').first().click();
  await page.keyboard.press('a');
  await expect(page.locator('.ledger .verdict-marks')).toHaveCount(1);

  await page.getByRole('navigation', { name: 'Compare' }).getByRole('button', { name: 'Overview' }).click();
  await page.locator('.voice-part .evidence-mark').first().click();
  const speaker = await pane.locator('h3').innerText();
  expect(speaker.length).toBeGreaterThan(2);
  await page.locator('.quoted-cell').first().dblclick();
  await expect(page.locator('.reader')).toBeVisible();
});

test('undo in the palette says what it takes back', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await page.locator('.reader .text').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await expect(page.locator('.run.accepted').first()).toBeVisible();
  await ask(page, 'undo');
  await expect(option(page, 'Undo: accept')).toBeVisible();
});

test('all keys are shown by ?, and can be found', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByLabel('Find a key')).toBeFocused();
  await expect(keys).toContainText('Mark as content');
  await expect(keys).toContainText('Problem definition');
  await page.keyboard.type('accept');
  await expect(keys).not.toContainText('Mark as content');
  await expect(keys).toContainText('Accept suggestion');
  await keys.getByRole('button', { name: 'Change keys…' }).click();
  await expect(page.getByRole('tab', { name: 'Keys' })).toHaveAttribute('aria-selected', 'true');
});

test('a key is changed, its conflict told, and the change is kept over a restart', async ({ launchApp }) => {
  let app = await launchApp();
  let { page } = app;
  await sample(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Keys' }).click();
  await page.getByRole('button', { name: /^Key of Show or hide the library:/ }).click();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('alert')).toContainText('Commands');
  await page.getByRole('button', { name: 'Leave it there' }).click();
  await page.getByRole('button', { name: /^Key of Show or hide the library:/ }).click();
  await page.keyboard.press('Control+Shift+Y');
  await expect(page.getByRole('button', { name: /^Key of Show or hide the library: .*Y/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Y');
  await expect(page.getByRole('navigation', { name: 'Library' })).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Y');
  await app.close();

  app = await launchApp();
  page = app.page;
  await expect(page.getByRole('navigation', { name: 'Library' })).toBeVisible();
  await page.keyboard.press('Control+Shift+Y');
  await expect(page.getByRole('navigation', { name: 'Library' })).toHaveCount(0);
});

test('single-letter keys can be switched off', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await page.keyboard.press('Control+,');
  await page.getByRole('tab', { name: 'Keys' }).click();
  await page.getByRole('checkbox', { name: 'Single-letter keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.locator('.reader .text').focus();
  await page.keyboard.press('f');
  await page.keyboard.press('j');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.run.on')).toHaveCount(0);
});

test('coder, theme and text size take effect at once', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await page.keyboard.press('Control+,');
  await page.getByLabel('Name of the coder').fill('M. Oyel');
  await expect(page.locator('.status-bar')).toContainText('Coder: M. Oyel');
  await page.getByRole('tab', { name: 'You' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Size of article text').focus();
  await page.keyboard.press('End');
  await expect(page.locator('.settings-specimen')).toHaveCSS('font-size', '28px');
});

test('the library is searched while typing, and a line opens its place', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await page.keyboard.press('Control+Shift+F');
  await expect(page.getByRole('combobox', { name: 'Search library' })).toBeFocused();
  await page.keyboard.type('harb');
  const lines = page.locator('.search-row');
  await expect.poll(() => lines.count()).toBeGreaterThan(3);
  await page.keyboard.type('or "news conference"');
  await expect(page.locator('.search-place mark', { hasText: /news conference/i }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const words = (await page.locator('.search-row[aria-selected="true"] mark').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader')).toContainText(words);
  await page.keyboard.press('Escape');
  await expect(page.locator('.search-results')).toHaveCount(0);
  await expect(page.locator('.tree-article').first()).toBeVisible();
});

test('an article’s details are corrected by hand and say so', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  await page.keyboard.press('Control+e');
  const details = page.getByRole('dialog', { name: 'Article details' });
  await details.getByLabel('Outlet').fill('The Evening Beacon');
  await details.getByLabel('Published').fill('tomorrow');
  await expect(details).toContainText('Write the date as');
  await details.getByLabel('Published').fill('2023-10-15');
  await page.keyboard.press('Enter');
  await expect(details).toHaveCount(0);
  await expect(articleRow(page, 'The Evening Beacon')).toBeVisible();
  await page.keyboard.press('Control+e');
  await expect(details.getByLabel('Outlet')).toHaveValue('The Evening Beacon');
  await expect(details).toContainText('typed by hand');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(articleRow(page, 'Ennavoe Beacon')).toBeVisible();
});

test('events are made, renamed and merged', async ({ launchApp }) => {
  const { page } = await launchApp();
  await sample(page);
  const events = page.locator('.tree-event-name');
  await ask(page, 'new event');
  await page.keyboard.press('Enter');
  const made = page.getByRole('dialog', { name: 'New event' });
  await made.getByLabel('Name').fill('Dam');
  await made.getByRole('checkbox', { name: /drowned village/ }).check();
  await made.getByRole('checkbox', { name: /Ennavoe Beacon/ }).uncheck();
  await page.keyboard.press('Enter');
  await expect(events.filter({ hasText: 'Dam' })).toHaveCount(1);

  await ask(page, 'merge event');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Events' })).toBeFocused();
  await page.keyboard.type('dam');
  await page.keyboard.press('Enter');
  await expect(events.filter({ hasText: 'Dam' })).toHaveCount(0);

  await ask(page, 'rename event');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByLabel('Name').fill('The bridge and the dam');
  await page.keyboard.press('Enter');
  await expect(events.filter({ hasText: 'The bridge and the dam' })).toHaveCount(1);
});
