import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from './one-instance';

const path = join(mkdtempSync(join(tmpdir(), 'variorum-lock-')), 'host.lock');

test('a second host does not get the lock until the first gives it back', () => {
  const release = takeLock(path);
  expect(release).not.toBeNull();
  expect(takeLock(path)).toBeNull();
  release?.();
  expect(existsSync(path)).toBe(false);
});

test.each(['999999999', 'not a number', ''])('a lock left behind by a dead host (%j) is taken over', (content) => {
  writeFileSync(path, content);
  const release = takeLock(path);
  expect(release).not.toBeNull();
  release?.();
});
