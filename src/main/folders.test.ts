import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findFolders } from './folders';

const home = mkdtempSync(join(tmpdir(), 'variorum-home-'));

test('VARIORUM_HOME holds everything', () => {
  const folders = findFolders({ VARIORUM_HOME: '/tmp/try' }, home);
  expect(folders).toEqual({ libraries: '/tmp/try/libraries', state: '/tmp/try/state', logs: '/tmp/try/state/logs' });
});

test.runIf(process.platform === 'linux')(
  'libraries lie among the documents, under the name the desktop gave them',
  () => {
    expect(findFolders({}, home).libraries).toBe(join(home, 'Documents', 'Variorum'));
    mkdirSync(join(home, '.config'));
    writeFileSync(join(home, '.config', 'user-dirs.dirs'), '# a comment\nXDG_DOCUMENTS_DIR="$HOME/Dokumente"\n');
    expect(findFolders({}, home).libraries).toBe(join(home, 'Dokumente', 'Variorum'));
    expect(findFolders({}, home).state).toBe(join(home, '.config', 'Variorum'));
    expect(findFolders({ XDG_CONFIG_HOME: '/etc/own' }, home).state).toBe('/etc/own/Variorum');
  },
);
