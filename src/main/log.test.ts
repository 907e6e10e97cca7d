import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog } from './log';
import { countRefusals } from './refusals';

const noon = () => new Date('2026-03-01T12:00:00Z');
const folder = () => mkdtempSync(join(tmpdir(), 'variorum-log-'));

test('one line an event, whatever the message holds', () => {
  const log = openLog(folder(), noon);
  log.write('info', 'one\ntwo');
  log.write('warn', 'x'.repeat(5000));
  const lines = log.tail(10);
  expect(lines[0]).toBe('2026-03-01T12:00:00.000Z info one two');
  expect(lines[1]).toHaveLength('2026-03-01T12:00:00.000Z warn '.length + 2000);
  expect(log.tail(1)).toEqual([lines[1]]);
});

test('a log grown too long is put aside when the program starts', () => {
  const place = folder();
  writeFileSync(join(place, 'variorum.log'), 'x'.repeat(600 * 1024));
  const log = openLog(place, noon);
  log.write('info', 'new');
  expect(log.tail(10)).toHaveLength(1);
  expect(readdirSync(place).sort()).toEqual(['variorum.log', 'variorum.old.log']);
});

test('a refusal tells scheme and host and nothing that could be text', () => {
  const log = openLog(folder(), noon);
  const refusals = countRefusals(log);
  refusals.note('request', 'https://example.invalid/a/secret?words=of+an+article');
  refusals.note('navigation', 'data:text/html,<p>words of an article</p>');
  refusals.note('permission', 'geolocation');
  expect(refusals.count()).toBe(3);
  expect(log.tail(3).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'warn refused request: https://example.invalid (1 so far)',
    'warn refused navigation: data: (2 so far)',
    'warn refused permission: geolocation (3 so far)',
  ]);
});
