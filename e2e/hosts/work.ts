/** What analysts do, as specs say it: open the sample, drop files, select words. Used by several specs. */
import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programRoot } from './app';
import { expect } from './test';

export interface TestFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The five articles of the sample event, as files of one's own. */
export function sampleEvent(): TestFile[] {
  const folder = join(programRoot, 'resources', 'sample-library', 'articles');
  const names = readdirSync(folder).filter((name) => /^0[1-5]-/.test(name));
  return names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Drops files on the window, as the file manager does. */
export async function dropFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, plain);
  await page.dispatchEvent('.drop-target', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('.drop-target', 'drop', { dataTransfer: transfer });
}

/** Everything read and analysed, everything on disk. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await expect(page.locator('.status-bar [role="progressbar"]')).toHaveCount(0);
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
}

export async function newLibrary(page: Page, name: string): Promise<void> {
  await page.keyboard.press('2');
  await page.getByRole('textbox', { name: /name/i }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('.title-bar')).toContainText(name);
}

export const articleRow = (page: Page, outlet: string): Locator =>
  page.locator('.tree-article', { hasText: outlet }).first();

/** Selects words in the open article: all of `words`, the first time they stand there. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await expect(page.locator('.reader .text').first()).toContainText(words);
  const found = await page.evaluate((wanted) => {
    const root = document.querySelector<HTMLElement>('.reader .text');
    root?.focus();
    for (const paragraph of root?.querySelectorAll('[data-paragraph]') ?? []) {
      const at = (paragraph.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const point = (offset: number): [Node, number] => {
        walker.currentNode = paragraph;
        let left = offset;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (left <= length) return [node, left];
          left -= length;
        }
        return [paragraph, 0];
      };
      const [from, start] = point(at);
      const [to, end] = point(at + wanted.length);
      paragraph.scrollIntoView({ block: 'center' });
      document.getSelection()?.setBaseAndExtent(from, start, to, end);
      return true;
    }
    return false;
  }, words);
  expect(found, `“${words}” stands in the open article`).toBe(true);
  await expect(page.locator('.selection-toolbar')).toBeVisible();
}
