/** `npm start` on machines of several kinds: without a display, without Electron, twice at once. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logLines, programRoot } from './hosts/app';
import { browserBinary } from './hosts/launch-chromium';
import { electronBinary } from './hosts/launch-electron';
import { expect, test } from './hosts/test';

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Exit code; resolves when the process and its output have ended. */
  readonly ended: Promise<number | null>;
}

function start(home: string, args: readonly string[], env: Readonly<Record<string, string | undefined>> = {}): Started {
  const child = spawn(process.execPath, [join(programRoot, 'scripts', 'start.mjs'), ...args], {
    env: { ...process.env, VARIORUM_HOME: home, ...env },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  return { child, output: () => output, ended: new Promise((end) => child.once('close', (code) => end(code))) };
}

const noDisplay = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
const startLines = (home: string) => logLines(home).filter((line) => line.includes(' starts in '));

test('without a display it says what would help and writes a report on the sample library', async ({ home }) => {
  test.skip(process.platform !== 'linux', 'only there a display can be missing');
  const { ended, output } = start(home, [], noDisplay);
  expect(await ended).toBe(0);
  expect(output()).toMatch(/^No display here: .*This would help: \S+/m);
  const report = /lies in (.+)$/m.exec(output())?.[1] ?? '';
  expect(readFileSync(report, 'utf8')).toMatch(/^<!doctype html>/i);
});

test('without Electron and without a browser it does the same', async ({ home }) => {
  const { ended, output } = start(home, ['--host=chromium'], { VARIORUM_BROWSER: 'none', DISPLAY: ':none' });
  expect(await ended).toBe(0);
  expect(output()).toMatch(/No Chromium or Chrome found: .*This would help: /);
  expect(output()).toMatch(/A report on the sample library lies in /);
});

test('without Electron it opens in the installed browser, once, and goes when told to', async ({ home }) => {
  test.skip(!existsSync(browserBinary), 'no browser here');
  const environment = { VARIORUM_BROWSER: browserBinary };
  const first = start(home, ['--host=chromium'], environment);
  await expect.poll(() => startLines(home).length, { timeout: 30_000 }).toBe(1);
  expect(first.output()).toMatch(/Variorum opens in \S+ instead\./);
  expect(startLines(home)[0]).toContain('Chromium');
  const second = start(home, ['--host=chromium'], environment);
  expect(await second.ended).toBe(0);
  expect(second.output()).toContain('Variorum is open already.');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});

test('with Electron it opens there, once, and goes when told to', async ({ home }) => {
  test.skip(!existsSync(electronBinary), 'no Electron here');
  const environment = { ELECTRON_EXEC_PATH: electronBinary };
  const first = start(home, ['--host=electron'], environment);
  await expect.poll(() => startLines(home).length, { timeout: 30_000 }).toBe(1);
  expect(startLines(home)[0]).toContain('Electron');
  const second = start(home, ['--host=electron'], environment);
  expect(await second.ended).toBe(0);
  expect(startLines(home)).toHaveLength(1);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});
