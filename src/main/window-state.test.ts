import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWindowState, writeWindowState } from './window-state';

const path = join(mkdtempSync(join(tmpdir(), 'variorum-window-')), 'state', 'window.json');
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const bounds = { x: 100, y: 100, width: 1000, height: 700 };

test('a window comes back where it was', () => {
  writeWindowState(path, { bounds, maximised: true });
  expect(readWindowState(path, [screen])).toEqual({ bounds, maximised: true });
});

test('a window whose screen is gone starts afresh', () => {
  writeWindowState(path, { bounds: { ...bounds, x: 2500 }, maximised: false });
  expect(readWindowState(path, [screen]).bounds).toBeNull();
  expect(readWindowState(path, [screen, { ...screen, x: 1920 }]).bounds).toEqual({ ...bounds, x: 2500 });
});

test('a window whose title bar is above the screen starts afresh', () => {
  writeWindowState(path, { bounds: { ...bounds, y: -300 }, maximised: false });
  expect(readWindowState(path, [screen]).bounds).toBeNull();
});

test('a file that is missing, broken or absurd is as if it were not there', () => {
  const first = { bounds: null, maximised: false };
  expect(readWindowState(join(path, 'nowhere'), [screen])).toEqual(first);
  for (const text of ['', '{', '{"bounds":{"x":0,"y":0,"width":1e9,"height":5},"maximised":false}']) {
    writeFileSync(path, text);
    expect(readWindowState(path, [screen])).toEqual(first);
  }
});
