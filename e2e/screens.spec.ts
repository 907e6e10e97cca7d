/**
 * A picture of every screen, small and large, light and dark, for looking at them as a designer would. Pictures go to
 * `screenshots/`, which git ignores. Each screen must also fit its window: nothing may make the page scroll sideways.
 * Taking them costs minutes, so they are taken only when asked for: VARIORUM_SCREENS=1.
 */
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { programRoot } from './hosts/app';
import { articleRow, selectWords, settled } from './hosts/work';
import { expect, test } from './hosts/test';

interface Screen {
  readonly name: string;
  /** Brings the screen up, from whichever screen was there before. */
  readonly show: (page: Page) => Promise<unknown>;
  /** Puts away what floats. */
  readonly leave?: (page: Page) => Promise<unknown>;
}

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const colourSchemes = ['light', 'dark'] as const;

const escape = (page: Page) => page.keyboard.press('Escape');

const dialog =
  (key: string) =>
  async (page: Page): Promise<void> => {
    await page.locator('.reader .text').first().focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
  };
const closeDialog = async (page: Page): Promise<void> => {
  await escape(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const reading = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+1');
  await articleRow(page, 'Port Lisk Courier').click();
  await expect(page.locator('.run').first()).toBeVisible();
  await page
    .locator('.reader-scroll')
    .first()
    .evaluate((element) => element.scrollTo(0, 0));
};

const selected = async (page: Page): Promise<void> => {
  await reading(page);
  await page.locator('.annotation-list .state-dot.suggested').first().click();
  await expect(page.locator('.inspector .pane-head')).toContainText('Suggested');
};

/** The comparison may take its time on a busy machine. */
const patience = 60_000;

const compareTab =
  (tab: string) =>
  async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+2');
    await page.getByRole('navigation', { name: 'Compare' }).getByRole('button', { name: tab }).click();
    await expect(page.locator('.centre .scroll, .centre .aligned').first()).toBeVisible({ timeout: patience });
  };

const screens: readonly Screen[] = [
  { name: 'read', show: reading },
  { name: 'read-selected', show: selected, leave: escape },
  {
    name: 'read-segments',
    show: async (page) => {
      await reading(page);
      await page.keyboard.press('Control+j');
      await expect(page.locator('.segments')).toBeVisible();
    },
    leave: (page) => page.keyboard.press('Control+j'),
  },
  {
    name: 'read-search',
    show: async (page) => {
      await page.getByRole('combobox', { name: 'Search library' }).focus();
      await page.keyboard.type('harbor');
      await expect(page.locator('.search-row').first()).toBeVisible();
    },
    leave: async (page) => {
      await escape(page);
      await expect(page.locator('.search-results')).toHaveCount(0);
    },
  },
  {
    name: 'read-two',
    show: async (page) => {
      await reading(page);
      await page.keyboard.press('Control+\\');
      await expect(page.locator('.reader')).toHaveCount(2);
    },
    leave: (page) => page.keyboard.press('Control+\\'),
  },
  { name: 'palette', show: dialog('Control+k'), leave: closeDialog },
  { name: 'settings', show: dialog('Control+,'), leave: closeDialog },
  { name: 'keys', show: dialog('?'), leave: closeDialog },
  { name: 'article-details', show: dialog('Control+e'), leave: closeDialog },
  ...['Overview', 'Quotations', 'Speakers', 'Figures', 'Passages', 'Omissions', 'Framing'].map((tab) => ({
    name: `compare-${tab.toLowerCase()}`,
    show: compareTab(tab),
  })),
  {
    name: 'compare-finding',
    show: async (page) => {
      await compareTab('Quotations')(page);
      await page.keyboard.press('j');
      await expect(page.locator('.finding-pane .evidence').first()).toBeVisible();
    },
  },
  {
    name: 'codebook',
    show: async (page) => {
      await page.keyboard.press('Control+3');
      await page.locator('.code-row', { hasText: 'Problem definition' }).click();
      await expect(page.getByLabel('Name of the code')).toBeVisible();
    },
  },
  {
    name: 'sources',
    show: async (page) => {
      await page.keyboard.press('Control+5');
      await expect(page.locator('.said-row').first()).toBeVisible();
    },
  },
  {
    name: 'search-lines',
    show: async (page) => {
      await page.keyboard.press('Control+6');
      await page.getByRole('combobox', { name: 'Search the library' }).fill('harbor');
      await page.getByLabel('State').selectOption('any');
      await expect(page.locator('.search-line').first()).toBeVisible();
    },
  },
  {
    name: 'search-segments',
    show: async (page) => {
      await page.getByRole('combobox', { name: 'Search the library' }).fill('');
      await page.getByLabel('State').selectOption('suggested');
      await expect(page.locator('.search-segment').first()).toBeVisible();
    },
  },
  {
    name: 'report',
    show: async (page) => {
      await page.keyboard.press('Control+4');
      await expect(page.locator('.report-preview')).toBeVisible({ timeout: patience });
    },
  },
];

test('every screen fits its window, and its picture is taken @chromium', async ({ launchApp }) => {
  if (process.env['VARIORUM_SCREENS'] !== '1') {
    const why = 'pictures of the screens are taken only with VARIORUM_SCREENS=1';
    console.log(`Skipped: ${why}.`);
    test.skip(true, why);
  }
  test.setTimeout(600_000);
  const { page } = await launchApp();
  await inEachLook(page, (look) => picture(page, 'welcome', look));

  await page.keyboard.press('1');
  await expect(page.locator('.tree-article')).toHaveCount(8);
  await settled(page);
  await someWork(page);
  await inEachLook(page, async (look) => {
    for (const screen of screens) {
      await screen.show(page);
      await picture(page, screen.name, look);
      await screen.leave?.(page);
    }
  });
});

/** A few marks of one's own, so that nothing is shown in its empty state only. */
async function someWork(page: Page): Promise<void> {
  // The import's report leaves by itself.
  await expect(page.locator('.import-panel')).toHaveCount(0, { timeout: patience });
  await reading(page);
  await code(page, 'a gravel barge hit one of its piers in the dark', '1', 'Problem definition');
  await code(page, 'run a barge under that bridge at night without a pilot again', '2', 'Responsibility');
  for (const key of ['Space', 'a', 'a', 'Escape']) await page.keyboard.press(key);
  await settled(page);
}

async function code(page: Page, words: string, key: string, name: string): Promise<void> {
  await selectWords(page, words);
  await page.keyboard.press(key);
  await expect(page.locator('.inspector').getByRole('combobox').first()).toHaveValue(name);
  await escape(page);
  await expect(page.locator('.selection-toolbar')).toHaveCount(0);
}

async function inEachLook(page: Page, show: (look: string) => Promise<void>): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colourScheme of colourSchemes) {
      await page.emulateMedia({ colorScheme: colourScheme, reducedMotion: 'reduce' });
      await show(`${size.width}-${colourScheme}`);
    }
  }
}

async function picture(page: Page, screen: string, look: string): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(wide, `${screen} ${look} fits`).toBeLessThanOrEqual(width);
  expect.soft(await page.evaluate(shifted), `${screen} ${look}: nothing that cannot be scrolled back`).toEqual([]);
  await page.screenshot({ path: join(programRoot, 'screenshots', `${screen}-${look}.png`), animations: 'disabled' });
}

/** What the browser has scrolled down although it has no scroll bar: bringing a place into view may shift whole panes. */
function shifted(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => element.scrollTop > 0 && getComputedStyle(element).overflowY === 'hidden')
    .map((element) => `${element.tagName}.${element.className}#${element.id} by ${element.scrollTop}`);
}
