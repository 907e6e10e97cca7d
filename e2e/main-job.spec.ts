/** The main job, end to end: five files dropped, read, tagged, reviewed, compared, reported, and found again. */
import { readFileSync } from 'node:fs';
import { articleRow, dropFiles, newLibrary, sampleEvent, selectWords, settled } from './hosts/work';
import { expect, test } from './hosts/test';

test('from an empty window to a report, and everything is there after a restart', async ({ launchApp }) => {
  test.setTimeout(120_000);
  let app = await launchApp();
  let { page } = app;
  await newLibrary(page, 'Bridge desk');
  await dropFiles(page, sampleEvent());
  await expect(page.locator('.tree-article')).toHaveCount(5);
  await settled(page);
  await expect(page.locator('.tree-event.suggested')).toHaveCount(1);

  // One of them is open already; the tag: content, source, cue, and a framing code.
  await articleRow(page, 'Ennavoe Beacon').click();
  await selectWords(page, 'a second dive has now made the outlook worse');
  await page.keyboard.press('c');
  await expect(page.locator('.inspector .pane-head')).toContainText('Accepted');
  await expect(page.locator('.run.content.accepted.on').first()).toBeVisible();
  await selectWords(page, 'harbour officials');
  await page.keyboard.press('s');
  await expect(page.locator('.run.source.accepted.on').first()).toBeVisible();
  await selectWords(page, 'said, and');
  await page.keyboard.press('v');
  await expect(page.locator('.run.cue.accepted.on').first()).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.locator('.inspector .codes-here .code-chip')).toHaveCount(1);

  // Undo takes the code back, redo puts it on again; then the cue's step too.
  await page.keyboard.press('Control+z');
  await expect(page.locator('.inspector .codes-here .code-chip')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.locator('.inspector .codes-here .code-chip')).toHaveCount(1);

  // Suggestions: one accepted, one rejected, each with one key.
  await page.keyboard.press('Escape');
  // The list holds only the rows in sight: its head counts all of them.
  const left = page.locator('.inspector').getByText(/\d+ to review/);
  const toReview = async (): Promise<number> => Number(/(\d+) to review/.exec((await left.textContent()) ?? '')?.[1]);
  await expect.poll(toReview).toBeGreaterThan(5);
  const before = await toReview();
  await page.keyboard.press('Space');
  await page.keyboard.press('a');
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await expect.poll(toReview).toBe(before - 2);

  // The comparison: the same quotation in several outlets, the differing words marked.
  await page.keyboard.press('Control+2');
  await expect(page.locator('.family').first()).toBeVisible();
  await expect(page.locator('.proof-head > div')).toHaveCount(5);
  await expect(page.locator('.version-words del').first()).toBeVisible();
  await expect(page.locator('.version-words ins').first()).toBeVisible();
  await expect(page.locator('.badge.risk').first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.locator('.finding-pane .evidence').first()).toBeVisible();
  await page.keyboard.press('a');
  await expect(page.locator('.version .verdict-marks')).toHaveCount(1);

  // The report.
  await page.keyboard.press('Control+4');
  await expect(page.locator('.report-preview')).toBeVisible();
  await page.getByRole('button', { name: 'Export to the library' }).click();
  const path = (await page.locator('.report-path b').textContent()) ?? '';
  const report = readFileSync(path, 'utf8');
  expect(report).toContain('a second dive has now made the outlook worse');
  expect(report).not.toMatch(/<script/i);
  await settled(page);
  await app.close();

  // Tomorrow.
  app = await launchApp();
  page = app.page;
  await expect(page.locator('.title-bar')).toContainText('Bridge desk');
  await expect(page.locator('.tree-article')).toHaveCount(5);
  await articleRow(page, 'Ennavoe Beacon').click();
  await expect(page.locator('.run.content.accepted')).not.toHaveCount(0);
  await expect(page.locator('.run.source.accepted').filter({ hasText: 'harbour officials' })).not.toHaveCount(0);
  await page.keyboard.press('Control+4');
  await page.getByRole('button', { name: 'Export to the library' }).click();
  await expect(page.locator('.report-path b')).toBeVisible();
  const again = readFileSync((await page.locator('.report-path b').textContent()) ?? '', 'utf8');
  expect(again, 'the same library gives the same bytes').toBe(report);
});

test('the sample library opens with one key and can be compared at once', async ({ launchApp }) => {
  const { page } = await launchApp();
  await page.keyboard.press('1');
  await expect(page.locator('.tree-article')).toHaveCount(8);
  await settled(page);
  await page.keyboard.press('Control+2');
  await expect(page.locator('.family').first()).toBeVisible();
  for (const tab of ['Overview', 'Speakers', 'Figures', 'Passages', 'Omissions', 'Framing', 'Quotations']) {
    await page.getByRole('navigation', { name: 'Compare' }).getByRole('button', { name: tab }).click();
    await expect(page.locator('.centre .scroll, .centre .aligned').first()).toBeVisible();
  }
});
