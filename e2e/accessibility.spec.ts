/** axe finds no violation on any screen, in light and dark. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { settled } from './hosts/work';
import { expect, test } from './hosts/test';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: {
    run: () => Promise<{
      violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
    }>;
  };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => (await (window as unknown as AxeWindow).axe.run()).violations);
  return found.map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}), ${nodes.length}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary.slice(0, 300)}`,
  );
}

for (const theme of ['light', 'dark'] as const) {
  test(`no violation on any screen, ${theme}`, async ({ launchApp }) => {
    test.setTimeout(120_000);
    const { page } = await launchApp();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const look = async (screen: string): Promise<void> => expect.soft(await violations(page), screen).toEqual([]);
    await look('welcome');
    await page.keyboard.press('1');
    await expect(page.locator('.tree-article')).toHaveCount(8);
    await settled(page);
    await page.locator('.tree-article').first().click();
    await expect(page.locator('.run').first()).toBeVisible();
    await look('read');
    await page.keyboard.press('j');
    await page.keyboard.press('Control+j');
    await look('read with inspector and segments');
    await page.keyboard.press('Control+j');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('commands');
    await page.keyboard.press('Escape');
    for (const [key, screen] of [
      ['2', 'compare'],
      ['3', 'codebook'],
      ['4', 'report'],
    ] as const) {
      await page.keyboard.press(`Control+${key}`);
      await expect(page.locator('.family, .codebook, .report-preview').first()).toBeVisible();
      if (screen === 'compare') await compareTabs(page, look);
      else await look(screen);
    }
    await page.keyboard.press('Control+5');
    await expect(page.locator('.said-row').first()).toBeVisible();
    await look('sources');
    await page.getByRole('button', { name: 'Split…' }).click();
    await look('sources: split');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+6');
    await page.getByRole('combobox', { name: 'Search the library' }).fill('harbor');
    await expect(page.locator('.search-line').first()).toBeVisible();
    await look('search');
    await page.getByRole('combobox', { name: 'Search the library' }).fill('');
    await page.getByLabel('State').selectOption('suggested');
    await expect(page.locator('.search-segment').first()).toBeVisible();
    await look('search: segments');
    await page.keyboard.press('Control+1');
    await page.locator('.tree-article').first().click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    await look('menu of an article');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('settings');
  });
}

async function compareTabs(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  for (const tab of ['Overview', 'Speakers', 'Figures', 'Passages', 'Omissions', 'Framing', 'Quotations']) {
    await page.getByRole('navigation', { name: 'Compare' }).getByRole('button', { name: tab }).click();
    await look(`compare: ${tab}`);
  }
}
