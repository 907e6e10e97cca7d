/** Backups, the question after a change in two places, and purging, with the analyst's hands. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { logLines, profileFolder, programRoot } from './hosts/app';
import { call, value } from './hosts/bridge';
import { articleRow, dropFiles, newLibrary, sampleEvent, settled } from './hosts/work';
import { expect, test } from './hosts/test';

async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').fill(command);
  await expect(page.locator('dialog[open] [role="option"]').first()).toContainText(command.slice(0, 6));
  await page.keyboard.press('Enter');
}

async function libraryOf(page: Page, name: string, count: number): Promise<void> {
  await newLibrary(page, name);
  await dropFiles(page, sampleEvent().slice(0, count));
  await expect(page.locator('.tree-article')).toHaveCount(count);
  await settled(page);
}

test('a backup is made, and restored into a new library with everything in it', async ({ launchApp }) => {
  const { page } = await launchApp();
  await libraryOf(page, 'Harbour', 2);
  await articleRow(page, 'Ledger').click();
  await page.keyboard.press('j');
  await page.keyboard.press('a');
  await settled(page);
  await expect(page.locator('.tree-article .tally').first()).toHaveText(/^1 \//);
  const tally = await page.locator('.tree-article .tally').first().textContent();
  await choose(page, 'Backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.locator('.keeping-list li').first()).toContainText('2 articles');
  await page.getByRole('button', { name: 'Open as a new library' }).first().click();
  await expect(page.locator('.title-bar')).toContainText('Harbour, backup of');
  await expect(page.locator('.tree-article')).toHaveCount(2);
  await expect(page.locator('.tree-article .tally').first()).toHaveText(tally ?? '');
  await settled(page);
});

test('a library changed in two places asks; both branches are kept, and nothing is mixed', async ({ launchApp }) => {
  let app = await launchApp();
  await libraryOf(app.page, 'Harbour', 2);
  await app.close();
  const folder = join(app.home, 'libraries', 'Harbour');
  cpSync(folder, `${folder}-elsewhere`, { recursive: true });
  // Here two more articles are read; elsewhere another one; then the copy from elsewhere takes the place of this one.
  app = await launchApp();
  await expect(app.page.locator('.tree-article')).toHaveCount(2);
  await dropFiles(app.page, sampleEvent().slice(2, 4));
  await expect(app.page.locator('.tree-article')).toHaveCount(4);
  await settled(app.page);
  await app.close();
  importElsewhere(`${folder}-elsewhere`, app.home);
  rmSync(folder, { recursive: true });
  cpSync(`${folder}-elsewhere`, folder, { recursive: true });
  app = await launchApp();
  const { page } = app;
  await expect(page.locator('.tree-article')).toHaveCount(3);
  const dialog = page.getByRole('dialog', { name: 'Changed in two places' });
  await expect(dialog).toContainText('All that this window showed');
  await dialog.getByRole('button', { name: 'Open as its own library' }).click();
  await expect(page.locator('.title-bar')).toContainText('Harbour, other branch of');
  await expect(page.locator('.tree-article')).toHaveCount(4);
  await settled(page);
});

/** Another program adds an article to the copy. */
function importElsewhere(library: string, home: string): void {
  const [file] = sampleEvent().slice(4);
  const path = join(home, file?.name ?? '');
  writeFileSync(path, file?.bytes ?? '');
  const args = [join(programRoot, 'src', 'cli', 'variorum.mjs'), 'import', path, '--library', library];
  const ran = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(ran.stderr).toContain('1 added');
}

test('what was put aside is asked about when the library opens, and can be brought back', async ({ launchApp }) => {
  let app = await launchApp();
  await libraryOf(app.page, 'Harbour', 1);
  const [{ id } = { id: '' }] = await value(call(app, 'recentLibraries', null));
  const change = {
    id: 'aside-1',
    label: 'Make a source',
    coder: 'Ada',
    at: new Date().toISOString(),
    base: 0,
    undoes: null,
    diff: {
      entities: {
        added: [{ id: 'e-aside', name: 'Ilse Brandt', aliases: [], kind: 'person', naming: 'named', role: null }],
      },
    },
  };
  await value(call(app, 'keepBranch', { library: id, kind: 'changes', branch: null, changes: [change] }));
  await app.close();
  app = await launchApp();
  const { page } = app;
  const dialog = page.getByRole('dialog', { name: 'Changed in two places' });
  await expect(dialog).toContainText('1 unsaved change');
  await dialog.getByRole('button', { name: 'Look at them' }).click();
  await expect(dialog.locator('.details')).toContainText('Ada');
  await dialog.getByRole('button', { name: 'Bring back' }).click();
  await expect(dialog).toContainText('Nothing waits for a decision');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await settled(page);
  await app.close();
  app = await launchApp();
  await expect(app.page.locator('.tree-article')).toHaveCount(1);
  await settled(app.page);
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
});

test('a purged article leaves no word on the disk, and the rest is there', async ({ launchApp }) => {
  let app = await launchApp();
  const { page } = app;
  await libraryOf(page, 'Harbour', 3);
  await articleRow(page, 'Ledger').click();
  const words = await wordsOnlyHere();
  await choose(page, 'Backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.locator('.keeping-list li').first()).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(filesWith(join(app.home, 'libraries'), words).length).toBeGreaterThan(1);
  await choose(page, 'Purge article');
  await page.getByRole('button', { name: 'Purge for good' }).click();
  await expect(page.locator('.tree-article')).toHaveCount(2);
  await settled(page);
  await app.close();
  expect(filesWith(join(app.home, 'libraries'), words)).toEqual([]);
  expect(filesWith(join(app.home, 'state', 'backups'), words)).toEqual([]);
  expect(logLines(app.home).join('\n')).not.toContain(words);
  app = await launchApp();
  await expect(app.page.locator('.tree-article')).toHaveCount(2);
  await settled(app.page);
  await app.close();
  expect(filesWith(profileFolder(app), words), 'the browser’s own files').toEqual([]);
});

/** A sentence of the Ledger's article that no other of the sample has. */
async function wordsOnlyHere(): Promise<string> {
  const [first, ...others] = sampleEvent()
    .slice(0, 3)
    .map(({ bytes }) => bytes.toString('utf8'));
  const sentences = (first ?? '').split('\n').map((line) => line.trim().slice(20, 70));
  return sentences.find((one) => one.length === 50 && !others.some((other) => other.includes(one))) ?? 'none';
}

function filesWith(root: string, words: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(words) || readFileSync(path).includes(Buffer.from(words, 'utf16le')));
}
