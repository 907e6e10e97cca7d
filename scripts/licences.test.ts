import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPermissive, readLock, shippedPackages, thirdParty } from './licences';

test('everything that is shipped is under a permissive licence', () => {
  const packages = shippedPackages(readLock());
  expect(packages.length).toBeGreaterThan(50);
  expect(packages.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
});

test('the list that goes with the program is the one of the locked packages', () => {
  const listed = readFileSync(new URL('../THIRD-PARTY.md', import.meta.url), 'utf8');
  expect(listed).toBe(thirdParty(shippedPackages(readLock())));
});

test('a copyleft or unknown licence is refused, a choice with a permissive one is not', () => {
  expect(['GPL-3.0', 'AGPL-3.0-only', 'MPL-2.0', 'SEE LICENSE IN x', '', null].filter(isPermissive)).toEqual([]);
  expect(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', '(OFL-1.1)'].filter(isPermissive)).toHaveLength(4);
  expect(isPermissive('MIT AND GPL-3.0')).toBe(false);
});

test('tools are not listed, hosts are', () => {
  const names = shippedPackages(readLock()).map(({ name }) => name);
  expect(names).toContain('electron');
  expect(names).not.toContain('vitest');
});
