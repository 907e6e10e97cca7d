/** Codebook: codes put on words by key and by name, rules edited, codes moved, merged, split and deleted, all undone. */
import type { Page } from '@playwright/test';
import { articleRow, selectWords, settled } from './hosts/work';
import { expect, test } from './hosts/test';

/** The sample library with the Beacon's article open. */
async function beacon(page: Page): Promise<void> {
  await page.keyboard.press('1');
  await expect(page.locator('.tree-article')).toHaveCount(8);
  await settled(page);
  await articleRow(page, 'Ennavoe Beacon').click();
  await expect(page.locator('.run').first()).toBeVisible();
}

const codeRow = (page: Page, name: string) => page.locator('.code-row', { hasText: name });
/** The inspector shows the coding that was just made. */
const expectCode = (page: Page, name: string) =>
  expect(page.locator('.inspector').getByRole('combobox').first()).toHaveValue(name);
/** Opens the code picker and types into it, once it is there. */
async function pickCode(page: Page, words: string): Promise<void> {
  await page.keyboard.press('f');
  await expect(page.getByRole('combobox', { name: 'Codes' })).toBeFocused();
  await page.keyboard.type(words);
}

const codings = (page: Page) => page.locator('.stripe, .stripe-label');

test('codes are put on words by digit, by name, and again', async ({ launchApp }) => {
  const { page } = await launchApp();
  await beacon(page);
  await expect(codings(page)).toHaveCount(0);

  // A digit, then the last code again on other words.
  await selectWords(page, 'a second dive has now made the outlook worse');
  await page.keyboard.press('1');
  await expectCode(page, 'Problem definition');
  await selectWords(page, 'The longest bridge in Corvane');
  await page.keyboard.press('q');
  await expectCode(page, 'Problem definition');

  // The picker: a few letters of the name; what is typed can become a code.
  await selectWords(page, 'vehicles a day');
  await pickCode(page, 'confl');
  await expect(page.locator('.pick-row[aria-selected=true]')).toContainText('Conflict');
  await page.keyboard.press('Enter');
  await expectCode(page, 'Conflict');
  await selectWords(page, 'seventh');
  await pickCode(page, 'Bare number');
  await page.keyboard.press('Enter');
  await expectCode(page, 'Bare number');

  // The counts stand in the codebook, and each number opens its words.
  await page.keyboard.press('Control+3');
  await expect(codeRow(page, 'Problem definition').locator('.count')).toHaveText('2');
  await expect(codeRow(page, 'Conflict').locator('.count')).toHaveText('1');
  await codeRow(page, 'Problem definition').click();
  await expect(page.locator('.code-passage')).toHaveCount(2);
  await page.locator('.code-passage', { hasText: 'a second dive' }).click();
  await expect(page.locator('.reader')).toBeVisible();
});

test('a digit says what to select when nothing is', async ({ launchApp }) => {
  const { page } = await launchApp();
  await beacon(page);
  await page.locator('.reader .text').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await expect(page.locator('.notice')).toContainText('select some words or a quotation');
});

test('rules, colour and key of a code are kept, and undo takes them back', async ({ launchApp }) => {
  const { page } = await launchApp();
  await beacon(page);
  await page.keyboard.press('Control+3');
  await codeRow(page, 'Responsibility').first().click();
  await page.getByLabel('Definition').fill('Who must answer for it.');
  await page.getByLabel('Include').focus();
  await page.getByRole('radio', { name: 'Iris' }).click();
  await page.getByLabel('Key').selectOption('1');
  await expect(codeRow(page, 'Problem definition').locator('kbd')).toHaveCount(0);
  await expect(codeRow(page, 'Responsibility').first().locator('kbd')).toHaveText('1');

  await page.getByRole('treeitem', { name: 'Responsibility' }).first().focus();
  await page.keyboard.press('Control+z');
  await expect(codeRow(page, 'Problem definition').locator('kbd')).toHaveText('1');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: 'Rust' })).toBeChecked();
  await expect(page.getByLabel('Definition')).toHaveValue('Who must answer for it.');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Definition')).not.toHaveValue('Who must answer for it.');
});

test('codes are made, moved, merged, split and deleted, with the passages they stand on', async ({ launchApp }) => {
  const { page } = await launchApp();
  await beacon(page);
  await selectWords(page, 'a second dive has now made the outlook worse');
  await page.keyboard.press('5');
  await expectCode(page, 'Conflict');
  await page.keyboard.press('Control+3');

  // A new code has its name ready to be typed over.
  await page.getByRole('button', { name: 'New code', exact: true }).click();
  await expect(page.getByLabel('Name of the code')).toBeFocused();
  await page.keyboard.type('Quarrel');
  await page.keyboard.press('Enter');
  await expect(codeRow(page, 'Quarrel')).toHaveCount(1);

  // Moved by keys.
  await codeRow(page, 'Quarrel').focus();
  const order = () => page.locator('.code-row .trunc').allTextContents();
  const before = (await order()).indexOf('Quarrel');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await order()).indexOf('Quarrel')).toBe(before - 1);

  // Merged: the passage goes along; one step of undo brings the code back.
  await codeRow(page, 'Conflict').click();
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.keyboard.type('quarrel');
  await page.keyboard.press('Enter');
  await expect(codeRow(page, 'Conflict')).toHaveCount(0);
  await expect(codeRow(page, 'Quarrel').locator('.count')).toHaveText('1');
  await page.keyboard.press('Control+z');
  await expect(codeRow(page, 'Conflict').locator('.count')).toHaveText('1');

  // Split: the ticked passage gets a code of its own.
  await codeRow(page, 'Conflict').click();
  await page.getByRole('button', { name: 'Split…' }).click();
  await page.getByRole('dialog').getByLabel('New code').fill('Open conflict');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Move 1 of 1' }).click();
  await expect(codeRow(page, 'Open conflict').locator('.count')).toHaveText('1');

  // Deleted with its passage; undo brings both.
  await codeRow(page, 'Open conflict').focus();
  await page.keyboard.press('Delete');
  await expect(codeRow(page, 'Open conflict')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(codeRow(page, 'Open conflict').locator('.count')).toHaveText('1');
});

test('a codebook that ships is added as an editable copy', async ({ launchApp }) => {
  const { page } = await launchApp();
  await beacon(page);
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Add 15 codes: Policy frames' }).click();
  await expect(page.getByLabel('Name of the codebook')).toHaveValue('Policy frames');
  await expect(codeRow(page, 'Health and safety')).toHaveCount(1);
  // Digits are taken already: one digit, one code.
  await expect(page.locator('.code-row kbd')).toHaveCount(9);
});

test('a codebook is written into a file and read from it, undone in one step', async ({ launchApp }) => {
  const { page, home } = await launchApp();
  await beacon(page);
  await page.keyboard.press('Control+3');
  await page.getByRole('treeitem', { name: 'Four framing functions' }).click();
  const written = async (form: string): Promise<string> => {
    await page.getByRole('button', { name: 'Export…' }).click();
    await page.getByRole('menuitem', { name: form }).click();
    const notice = page.locator('.notice', { hasText: form.includes('.qdc') ? '.qdc' : '.json' });
    return (await notice.textContent())?.replace('The codebook was written to ', '').trim() ?? '';
  };
  for (const form of ['For Variorum (.json)', 'For other programs (REFI-QDA, .qdc)']) {
    const path = await written(form);
    expect(path.startsWith(home)).toBe(true);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Read a codebook from a file' }).click();
    await (await choosing).setFiles(path);
    await expect(page.getByLabel('Name of the codebook')).toHaveValue('Four framing functions 2');
    await expect(codeRow(page, 'Moral judgement')).toHaveCount(2);
    await page.getByRole('treeitem', { name: 'Four framing functions' }).first().focus();
    await page.keyboard.press('Control+z');
    await expect(codeRow(page, 'Moral judgement')).toHaveCount(1);
    await page.getByRole('treeitem', { name: 'Four framing functions' }).click();
  }
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Read a codebook from a file' }).click();
  const noCodebook = { name: 'letter.json', mimeType: 'application/json', buffer: Buffer.from('Dear Sir,') };
  await (await choosing).setFiles(noCodebook);
  await expect(page.locator('.notice.error')).toContainText('holds no codebook');
});

test('the menu of a code goes to its fields, moves and deletes it', async ({ launchApp }) => {
  const { page } = await launchApp();
  await beacon(page);
  await page.keyboard.press('Control+3');
  const menu = page.getByRole('menu', { name: 'Remedy' });
  const pick = async (item: string): Promise<void> => {
    await codeRow(page, 'Remedy').click({ button: 'right' });
    await menu.getByRole('menuitem', { name: item }).click();
  };
  await pick('Rename');
  await expect(page.getByLabel('Name of the code')).toBeFocused();
  await expect(page.getByLabel('Name of the code')).toHaveValue('Remedy');
  await pick('Change its colour');
  await expect(page.getByRole('radio', { name: 'Olive' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Pine' })).toBeChecked();
  await pick('Merge…');
  await expect(page.getByRole('dialog', { name: 'Merge Remedy' })).toBeVisible();
  await page.keyboard.press('Escape');

  // The menu key and Shift+F10 open it as well.
  await codeRow(page, 'Remedy').focus();
  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(codeRow(page, 'Remedy')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(codeRow(page, 'Remedy')).toHaveCount(1);
});

test('while one codes with a code every selection gets it, and the status bar says so', async ({ launchApp }) => {
  const { page } = await launchApp();
  await beacon(page);
  await selectWords(page, 'The longest bridge in Corvane');
  await page.keyboard.press('5');
  await expectCode(page, 'Conflict');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Q');
  const chip = page.locator('.active-code');
  await expect(chip).toContainText('Coding as Conflict');
  for (const words of ['a second dive has now made the outlook worse', 'vehicles a day', 'seventh']) {
    await selectWords(page, words);
    await page.keyboard.press('Shift');
    await settled(page);
  }
  await page.getByRole('button', { name: 'Stop coding as Conflict' }).click();
  await expect(chip).toHaveCount(0);
  await page.keyboard.press('Control+3');
  await expect(codeRow(page, 'Conflict').locator('.count')).toHaveText('4');
});
