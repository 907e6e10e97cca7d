import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWebFile } from './web-files';

const outside = mkdtempSync(join(tmpdir(), 'variorum-web-'));
const root = join(outside, 'renderer');
mkdirSync(join(root, 'assets'), { recursive: true });
writeFileSync(join(outside, 'secret.js'), 'secret');
writeFileSync(join(root, 'index.html'), '<html><head></head></html>');
writeFileSync(join(root, 'assets', 'main-B2_x-9.js'), 'main');
writeFileSync(join(root, '.hidden.js'), 'hidden');
writeFileSync(join(root, 'notes.txt'), 'notes');

test('the built files are served with their type', async () => {
  const script = await readWebFile(root, '/assets/main-B2_x-9.js');
  expect(script?.bytes.toString()).toBe('main');
  expect(script?.headers).toMatchObject({ 'Content-Type': 'text/javascript; charset=utf-8' });
});

test('the page allows scripts and styles from the program’s own files, and nothing inline', async () => {
  const page = await readWebFile(root, '/');
  const policy = page?.headers['Content-Security-Policy'] ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'"]),
  );
  expect(policy).not.toMatch(/unsafe|nonce|https?:/);
});

const refused = [
  '/../secret.js',
  '/assets/../../secret.js',
  '/%2e%2e/secret.js',
  '/..%2fsecret.js',
  '/assets/..%5c..%5csecret.js',
  '/assets\\..\\..\\secret.js',
  '//secret.js',
  '/.hidden.js',
  '/notes.txt',
  '/assets',
  '/assets/main-B2_x-9.js\0.js',
  '',
];
test.each(refused)('%j is not found', async (path) => {
  expect(await readWebFile(root, path)).toBeNull();
});
