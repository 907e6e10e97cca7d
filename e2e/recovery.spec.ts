/**
 * What was acknowledged is there afterwards: the program is killed without warning in the midst of saving, and the
 * browser's own storage is thrown away. Tried at the contract, faster than any hand; with the analyst's hands in
 * recovery-window.spec.ts.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryInfo } from '../src/shared/contract';
import { profileFolder, type App } from './hosts/app';
import { call, value, type WindowWithBridge } from './hosts/bridge';
import { expect, test } from './hosts/test';

/** Sends changes one after the other for ever; `window.acknowledged` is how many the host has confirmed. */
async function keepSaving(app: App, library: LibraryInfo['id']): Promise<void> {
  await app.page.evaluate((id) => {
    const { variorum } = window as unknown as WindowWithBridge;
    const counter = window as unknown as { acknowledged: string[] };
    counter.acknowledged = [];
    const save = async (number: number): Promise<void> => {
      const change = {
        id: `change-${number}`,
        label: `Change ${number}`,
        coder: 'A',
        at: new Date().toISOString(),
        base: 0,
        undoes: null,
        diff: {},
      };
      const changes = [change] as unknown as Parameters<typeof variorum.appendChanges>[0]['changes'];
      const saved = await variorum.appendChanges({ library: id, changes });
      if (!saved.ok) throw new Error(saved.error.message);
      counter.acknowledged.push(...saved.value.acknowledged);
      return save(number + 1);
    };
    void save(0).catch(() => undefined);
  }, library);
}

const acknowledged = (app: App) =>
  app.page.evaluate(() => (window as unknown as { acknowledged: string[] }).acknowledged);

async function journalIds(app: App, library: LibraryInfo['id']): Promise<string[]> {
  const { lines } = await value(call(app, 'readJournal', { library, after: 0, limit: 5000 }));
  return lines.map(({ change }) => change.id);
}

test('killed while saving, every acknowledged change is found again', async ({ launchApp }) => {
  let app = await launchApp();
  const { id } = await value(call(app, 'createLibrary', { name: 'Killed' }));
  await keepSaving(app, id);
  await expect.poll(async () => (await acknowledged(app)).length).toBeGreaterThan(40);
  const before = await acknowledged(app);
  await app.kill();
  app = await launchApp();
  const library = await value(call(app, 'openLibrary', { library: id }));
  expect(library.readOnly).toBe(false);
  const found = await journalIds(app, id);
  expect(found.slice(0, before.length)).toEqual(before);
  // The journal goes on where it ended.
  await keepSaving(app, id);
  await expect.poll(async () => (await acknowledged(app)).length).toBeGreaterThan(found.length);
});

test('the browser profile is deleted, and the library is there with all its changes', async ({ launchApp }) => {
  let app = await launchApp();
  const { id } = await value(call(app, 'createLibrary', { name: 'Profile' }));
  await keepSaving(app, id);
  await expect.poll(async () => (await acknowledged(app)).length).toBeGreaterThan(5);
  await app.close();
  deleteProfile(app);
  app = await launchApp();
  const recent = await value(call(app, 'recentLibraries', null));
  expect(recent.map((library) => [library.id, library.missing])).toEqual([[id, false]]);
  await value(call(app, 'openLibrary', { library: id }));
  expect((await journalIds(app, id)).length).toBeGreaterThan(5);
});

/** Everything the browser keeps, and nothing of ours (which are files, or folders with names of our own). */
function deleteProfile(app: App): void {
  const folder = profileFolder(app);
  const own = ['logs'];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && !own.includes(entry.name)) rmSync(join(folder, entry.name), { recursive: true });
  }
}
