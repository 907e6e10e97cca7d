/** Reading and reviewing beyond single marks: tabs that come back, the outline, the original, bulk review, memos. */
import type { Page } from '@playwright/test';
import { articleRow, dropFiles, newLibrary, sampleEvent, selectWords, settled } from './hosts/work';
import { expect, test } from './hosts/test';

const tabs = (page: Page) => page.locator('.tab');
const notice = (page: Page) => page.locator('.notice');

async function openSampleEvent(page: Page): Promise<void> {
  await newLibrary(page, 'Reading');
  await dropFiles(page, sampleEvent());
  await expect(page.locator('.tree-article')).toHaveCount(5);
  await settled(page);
}

async function openFirstTwo(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (const at of [0, 1]) {
    const row = page.locator('.tree-article').nth(at);
    await row.click();
    await expect(tabs(page)).toHaveCount(at + 1);
    names.push(await tabs(page).nth(at).innerText());
  }
  return names;
}

test('tabs come back after a restart, and after undoing a delete', async ({ launchApp }) => {
  const app = await launchApp();
  await openSampleEvent(app.page);
  await app.page.keyboard.press('Escape');
  for (const tab of await tabs(app.page).all()) await tab.locator('.tab-close').click();
  const names = await openFirstTwo(app.page);
  await app.close();

  const again = await launchApp();
  await expect(tabs(again.page)).toHaveText(names);
  await expect(again.page.locator('.tab[data-selected="true"]')).toHaveText(names[1] ?? '');
  await expect(again.page.locator('.reader .paragraph').first()).toBeVisible();

  await again.page.keyboard.press('Control+k');
  await again.page.getByRole('combobox', { name: 'Commands' }).fill('Delete article');
  await again.page.getByRole('option', { name: 'Delete article' }).click();
  await expect(tabs(again.page)).toHaveText(names.slice(0, 1));
  await again.page.keyboard.press('Control+z');
  await expect(tabs(again.page)).toHaveText(names);
  await expect(again.page.locator('.tab[data-selected="true"]')).toHaveText(names[1] ?? '');
});

test('a filter’s suggestions are accepted at once and undone in one step', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openSampleEvent(page);
  await page.keyboard.press('Control+j');
  const segments = page.locator('.segments');
  await segments.getByLabel('Kind', { exact: true }).selectOption('direct');
  const speaker = segments.getByLabel('Said by');
  await speaker.selectOption({ index: 1 });
  const told = (await segments.getByRole('status').innerText()).split(' of ');
  expect(Number(told[0])).toBeGreaterThan(0);
  expect(Number(told[0])).toBeLessThan(Number(told[1]));

  const accept = segments.getByRole('button', { name: /^Accept \d/ });
  const count = Number((await accept.innerText()).split(' ')[1]);
  await accept.click();
  await expect(notice(page)).toContainText(`${count} quotation${count === 1 ? '' : 's'} accepted`);
  await expect(accept).toHaveCount(0);
  await expect(segments.locator('.state-dot.accepted')).toHaveCount(count);
  await segments.getByLabel('Said by').selectOption('');
  await segments.getByLabel('Kind', { exact: true }).selectOption('all');
  await segments.getByLabel('State').selectOption('accepted');
  await expect(segments.getByRole('status')).toHaveText(new RegExp(`^${count} of `));

  await page.keyboard.press('Control+z');
  await expect(segments.getByRole('status')).toHaveText(/^0 of /);
  await expect(notice(page)).toHaveCount(1);
});

test('the outline names the paragraphs and goes to one', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openSampleEvent(page);
  await page.keyboard.press('Control+Shift+o');
  const outline = page.getByRole('navigation', { name: 'Outline' });
  const rows = outline.locator('.outline-row');
  await expect(outline.locator('.outline-row.headline')).toHaveCount(1);
  const last = rows.filter({ hasNot: page.locator('.boilerplate') }).locator('xpath=self::*[contains(@class,"body")]');
  const words = (await last.last().locator('.outline-words').innerText()).replace(/…$/u, '').slice(0, 30);
  await last.last().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader .paragraph', { hasText: words })).toBeInViewport();
});

test('the original stands beside the text', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openSampleEvent(page);
  await page.getByRole('button', { name: 'Original file beside the text' }).click();
  const original = page.getByRole('region', { name: 'Original file' });
  const paragraph = await page.locator('.reader .paragraph.body').first().innerText();
  await expect(original.locator('.original-text')).toContainText(paragraph.trim().slice(0, 40));
  await expect(original.locator('img, iframe, script')).toHaveCount(0);
});

test('a memo on the article is there after a restart', async ({ launchApp }) => {
  const app = await launchApp();
  await openSampleEvent(app.page);
  await app.page.keyboard.press('Escape');
  const memo = app.page.getByRole('textbox', { name: 'Memo on the article' });
  await memo.click();
  await app.page.keyboard.type('Leans on one agency.');
  await app.page.keyboard.press('Escape');
  await settled(app.page);
  await app.close();
  const again = await launchApp();
  await expect(again.page.getByRole('textbox', { name: 'Memo on the article' })).toContainText('Leans on one agency.');
});

test('a dismissed finding is dismissed after a restart', async ({ launchApp }) => {
  const app = await launchApp();
  await openSampleEvent(app.page);
  await app.page.keyboard.press('Control+2');
  await expect(app.page.locator('.family').first()).toBeVisible({ timeout: 60_000 });
  await app.page.keyboard.press('j');
  await app.page.keyboard.press('x');
  await expect(app.page.locator('[data-dismissed="true"]').first()).toBeAttached();
  await settled(app.page);
  await app.close();
  const again = await launchApp();
  await again.page.keyboard.press('Control+2');
  await expect(again.page.locator('.family').first()).toBeVisible({ timeout: 60_000 });
  await expect(again.page.locator('[data-dismissed="true"]').first()).toBeAttached();
});

test('Escape lets go of the selected words', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openSampleEvent(page);
  await articleRow(page, 'Port Lisk Courier').click();
  await selectWords(page, 'Inspectors in a launch');
  await page.keyboard.press('Escape');
  await expect(page.locator('.selection-toolbar')).toHaveCount(0);
});

test('stripes stand beside their words, also when one comes back from another mode', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openSampleEvent(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await articleRow(page, 'Port Lisk Courier').click();
  await selectWords(page, 'Inspectors in a launch counted 11 cracks');
  await page.keyboard.press('1');
  await expect(page.locator('.stripe')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.locator('.annotation-row', { hasText: 'nine crew members' }).click();
  await page.keyboard.press('Control+4');
  await expect(page.locator('.reader')).toHaveCount(0);
  await page.keyboard.press('Control+1');
  await page.locator('.reader-scroll').evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(() => page.evaluate(stripeOffWords)).toBeLessThan(2);
});

/** Pixels between the top of the one stripe and the top of the words that it belongs to. */
function stripeOffWords(): number {
  const stripe = document.querySelector('.stripe')?.getBoundingClientRect();
  const words = [...document.querySelectorAll('.run')].find((run) => run.textContent?.includes('Inspectors in a'));
  return stripe && words ? Math.abs(stripe.top - (words.getClientRects()[0]?.top ?? 0)) : Infinity;
}

test('words that two said together, one of them for somebody else', async ({ launchApp }) => {
  const { page } = await launchApp();
  await openSampleEvent(page);
  await articleRow(page, 'Port Lisk Courier').click();
  const inspector = page.locator('.inspector');
  await selectWords(page, 'carries some 14,000 vehicles a day');
  await page.keyboard.press('c');
  await expect(inspector.locator('.part-words')).toHaveText(['carries some 14,000 vehicles a day']);
  await selectWords(page, 'Inspectors in a launch');
  await page.keyboard.press('s');
  await expect(inspector).toContainText('Inspectors in a launch');
  await selectWords(page, 'the Grey Heron');
  await page.keyboard.press('Shift+S');
  await expect(inspector).toContainText('Said by, 2 sources');
  await selectWords(page, 'Alder Sound Bridge');
  await inspector.getByRole('button', { name: 'On behalf of…' }).click();
  await expect(inspector.getByRole('combobox', { name: 'On behalf of whom' })).toHaveValue('Alder Sound Bridge');
  await page.keyboard.press('Control+z');
  await expect(inspector.getByRole('combobox', { name: 'On behalf of whom' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(inspector).not.toContainText('2 sources');
});
