/** What only Electron has: the menu, the system's dialogs, the remembered window. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../src/shared/commands';
import { defaultSettings } from '../src/shared/contract';
import type { App } from './hosts/app';
import { call, value, type WindowWithBridge } from './hosts/bridge';
import { expect, test } from './hosts/test';

const itemOf = (app: App, id: string) =>
  app.electron?.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    return item ? { label: item.label, accelerator: item.accelerator ?? '' } : null;
  }, id);

test('the menu has every command, its keys follow the settings, and it tells the window @electron', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const missing = await app.electron?.evaluate(
    ({ Menu }, ids) => ids.filter((id) => !Menu.getApplicationMenu()?.getMenuItemById(id)),
    commands.filter(({ menu }) => menu !== null).map(({ id }) => id as string),
  );
  expect(missing).toEqual([]);
  expect(await itemOf(app, 'app.palette')).toEqual({ label: 'Commands…', accelerator: 'CommandOrControl+K' });

  await value(call(app, 'writeSettings', { ...defaultSettings, keys: { 'app.palette': 'Mod+P' } }));
  expect((await itemOf(app, 'app.palette'))?.accelerator).toBe('CommandOrControl+P');

  await app.page.evaluate(() => {
    const heard: unknown[] = [];
    Reflect.set(window, 'heard', heard);
    (window as unknown as WindowWithBridge).variorum.onHostEvent((event) => heard.push(event));
  });
  await app.electron?.evaluate(({ Menu, BrowserWindow }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('help.about');
    (item as unknown as { click: (...args: unknown[]) => void }).click(undefined, BrowserWindow.getAllWindows()[0]);
  });
  await expect
    .poll(() => app.page.evaluate(() => Reflect.get(window, 'heard') as unknown))
    .toEqual([{ kind: 'command', command: 'help.about' }]);
});

test('the system’s dialogs choose a library and a place for a report @electron', async ({ launchApp }) => {
  const app = await launchApp();
  const made = await value(call(app, 'createLibrary', { name: 'Chosen' }));
  const report = join(app.home, 'report.html');
  await app.electron?.evaluate(
    ({ dialog }, { folder, file }) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [folder] });
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: file });
    },
    { folder: made.folder, file: report },
  );
  expect((await value(call(app, 'chooseLibrary', null)))?.id).toBe(made.id);
  const saved = await app.page.evaluate(
    (library) =>
      (window as unknown as WindowWithBridge).variorum.saveReport({
        library,
        suggestedName: '../report.html',
        bytes: new TextEncoder().encode('<p>report</p>') as Uint8Array<ArrayBuffer>,
        where: 'ask',
      }),
    made.id,
  );
  expect(saved).toMatchObject({ ok: true, value: { path: report } });
  expect(readFileSync(report, 'utf8')).toBe('<p>report</p>');

  await app.electron?.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
  expect(await value(call(app, 'chooseLibrary', null))).toBeNull();
});

test('the window comes back with its size and place @electron', async ({ launchApp }) => {
  const bounds = { x: 60, y: 50, width: 1010, height: 720 };
  const read = (app: App) =>
    app.electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  let app = await launchApp();
  await app.electron?.evaluate(
    ({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted),
    bounds,
  );
  await expect.poll(() => read(app)).toEqual(bounds);
  await app.close();
  expect(existsSync(join(app.home, 'state', 'window.json'))).toBe(true);
  app = await launchApp();
  expect(await read(app)).toEqual(bounds);
});
