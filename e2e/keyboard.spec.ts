/** The whole main job without a mouse: no click, no pointer, only keys. */
import { dropFiles, sampleEvent, settled } from './hosts/work';
import { expect, test } from './hosts/test';

test('reads, tags, reviews, compares and exports with keys only', async ({ launchApp }) => {
  test.setTimeout(120_000);
  const { page } = await launchApp();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('2');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('Keys only');
  await press('Enter');
  await expect(page.locator('.title-bar')).toContainText('Keys only');
  // Files come by a drop here; the dialog of the system is not ours to drive.
  await dropFiles(page, sampleEvent());
  await expect(page.locator('.tree-article')).toHaveCount(5);
  await settled(page);

  // To the next article, into the text, and select two words with the text cursor.
  const outlet = page.locator('.reader .meta b');
  const before = await outlet.textContent();
  await press('Control+PageDown');
  await expect(outlet).not.toHaveText(before ?? '');
  await expect(page.locator('.reader .text .run').first()).toBeVisible();
  await press('Escape');
  await expect(page.locator('.reader .text')).toBeFocused();
  await press('Control+ArrowDown', 'Control+ArrowDown', 'Control+ArrowDown', 'Control+ArrowDown');
  for (let words = 0; words < 6; words += 1) await press('Control+Shift+ArrowRight');
  await expect(page.locator('.selection-toolbar')).toBeVisible();
  await press('c');
  const current = page.locator('.inspector .part-words').last();
  await expect(current).toHaveText(/\S+ \S+/);
  const marked = await current.textContent();

  // Grow the mark by a word at its end, shrink it again.
  await press('Shift+ArrowRight');
  await expect(current).not.toHaveText(marked ?? '');
  await press('Alt+ArrowLeft');
  await expect(current).toHaveText(marked ?? '');

  // A code by its digit, a memo, and back to the text.
  await press('1');
  await expect(page.locator('.inspector .code-chip')).toHaveCount(1);
  await press('m');
  await page.keyboard.type('Looked at with keys.');
  await press('Escape');
  await press('Escape');

  // Review: next suggestion, accept, reject, skip, undo.
  await press('j', 'Space', 'a', 'x', 'Space');
  await expect(page.locator('.inspector .pane-head')).toContainText('Quotation');
  await press('Control+z', 'Control+Shift+Z');

  // Find in the article, and close it.
  await press('Control+f');
  await page.keyboard.type('bridge');
  await expect(page.locator('.find-bar [role="status"]')).toContainText('1 of');
  await press('Enter');
  await expect(page.locator('.find-bar [role="status"]')).toContainText('2 of');
  await press('Escape');
  await expect(page.locator('.reader .text')).toBeFocused();

  // Compare, confirm a finding, go to the report, export it.
  await press('Control+2');
  await expect(page.locator('.family').first()).toBeVisible();
  await press('j', 'j', 'a');
  await expect(page.locator('.version .verdict-marks')).toHaveCount(1);
  await press('Control+4');
  await expect(page.locator('.report-preview')).toBeVisible();
  await press('Control+Shift+e');
  await expect(page.locator('.report-path b')).toBeVisible();
  await settled(page);
});
