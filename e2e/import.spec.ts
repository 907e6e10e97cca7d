/** Files that cannot be read, files that are there already, text pasted: one clear line each, the others go on. */
import { dropFiles, newLibrary, sampleEvent, settled } from './hosts/work';
import { expect, test } from './hosts/test';

test('bad files are told one by one and the good ones come in', async ({ launchApp }) => {
  const { page } = await launchApp();
  await newLibrary(page, 'Mixed bag');
  const [good] = sampleEvent();
  if (!good) throw new Error('the sample library is empty');
  await dropFiles(page, [
    good,
    { name: 'empty.txt', bytes: Buffer.alloc(0) },
    { name: 'picture.txt', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 0, 0, 255, 254, 0, 3]) },
    { name: 'old.txt', bytes: Buffer.from('Caf\xe9 owners met on Monday.\r\n\r\nThey said \x93no\x94.', 'latin1') },
  ]);
  await settled(page);
  const panel = page.getByRole('region', { name: 'Adding articles' });
  await expect(panel).toContainText('2 articles');
  await expect(panel).toContainText('2 files');
  await panel.getByRole('button', { name: 'Show' }).click();
  await expect(panel).toContainText('empty.txt');
  await expect(panel).toContainText('picture.txt');
  await expect(page.locator('.tree-article')).toHaveCount(2);
  await page.locator('.tree-article', { hasText: 'old.txt' }).click();
  await expect(page.locator('.reader .text')).toContainText('Café owners met on Monday.');
  await expect(page.locator('.reader .text')).toContainText('“no”');
});

test('the same file twice is one article, and a deleted one comes back', async ({ launchApp }) => {
  const { page } = await launchApp();
  await newLibrary(page, 'Twice');
  const [file] = sampleEvent();
  if (!file) throw new Error('the sample library is empty');
  await dropFiles(page, [file]);
  await settled(page);
  await dropFiles(page, [{ ...file, name: 'another name.txt' }]);
  await expect(page.getByRole('region', { name: 'Adding articles' })).toContainText('already in the library');
  await expect(page.locator('.tree-article')).toHaveCount(1);
});
