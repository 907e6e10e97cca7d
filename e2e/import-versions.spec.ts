/** A newer version of a page takes the older one's place; what import left out is shown and put back. */
import { dropFiles, newLibrary, settled } from './hosts/work';
import { expect, test } from './hosts/test';

const kept =
  'The ferry left the quay at dawn with forty people on board, the harbour board of the old town said on Friday morning.';
const lost = 'Nobody was hurt, the captain of the ferry said after a long night at the hospital of the county.';
const now = 'Two sailors were hurt, the captain of the ferry said after a long night at the hospital of the county.';
const more =
  'The board, which owns both quays, said it would meet again next week to hear the captains of all the ferries.';
const aside = 'The mayor has not said a word about it and will not stand again in the spring, after all these years.';

const page = (paragraphs: readonly string[], visit: number) => ({
  name: `ferry-${String(visit)}.html`,
  bytes: Buffer.from(
    `<html lang="en"><head><title>Ferry leaves the quay for good</title><link rel="canonical" href="https://harbour.example/2021/ferry?visit=${String(visit)}"></head><body>
     <article><h1>Ferry leaves the quay for good</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>
     <aside class="sidebar"><p>${aside}</p></aside></body></html>`,
  ),
});

test('a newer version takes the older one’s place and shows what changed', async ({ launchApp }) => {
  const { page: window } = await launchApp();
  await newLibrary(window, 'Versions');
  await dropFiles(window, [page([kept, lost, more], 1)]);
  await settled(window);
  await dropFiles(window, [page([kept, now, more], 2)]);
  await settled(window);
  const panel = window.getByRole('region', { name: 'Adding articles' });
  await expect(panel).toContainText('1 article in a newer version');
  await expect(window.locator('.tree-article')).toHaveCount(1);
  await panel.locator('.import-line', { hasText: 'newer version' }).getByRole('button', { name: 'Show' }).click();
  const dialog = window.getByRole('dialog', { name: 'Versions' });
  await expect(dialog.locator('ins').first()).toContainText('Two');
  await expect(dialog.locator('del').first()).toContainText('Nobody');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(window.locator('.reader .text')).toContainText(now);
});

test('the same text from a page saved again adds nothing', async ({ launchApp }) => {
  const { page: window } = await launchApp();
  await newLibrary(window, 'Saved again');
  await dropFiles(window, [page([kept, lost, more], 1)]);
  await settled(window);
  await dropFiles(window, [page([kept, lost, more], 2), page([kept, lost, more], 1)]);
  const panel = window.getByRole('region', { name: 'Adding articles' });
  await expect(panel).toContainText('2 files are already in the library');
  await expect(window.locator('.tree-article')).toHaveCount(1);
});

test('what was left out is shown, put back at the end, and taken out again', async ({ launchApp }) => {
  const { page: window } = await launchApp();
  await newLibrary(window, 'Left out');
  await dropFiles(window, [page([kept, lost, more], 1)]);
  await settled(window);
  await expect(window.locator('.reader .text')).not.toContainText(aside);
  const panel = window.getByRole('region', { name: 'Adding articles' });
  await panel.locator('.import-line', { hasText: 'around the articles' }).getByRole('button', { name: 'Show' }).click();
  const dialog = window.getByRole('dialog', { name: 'Left out around the article' });
  await dialog.getByLabel(aside).check();
  await dialog.getByRole('button', { name: 'Put back (1)' }).click();
  await expect(dialog).toContainText('Nothing was left out.');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(window.locator('.reader .text')).toContainText(aside);
  await window.keyboard.press('ControlOrMeta+z');
  await expect(window.locator('.reader .text')).not.toContainText(aside);
});
