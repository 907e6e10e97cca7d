import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInputFiles } from './input-files';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'variorum-cli-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), path);
};
const names = (...inputs: string[]) => findInputFiles(inputs.map((i) => join(root, i))).files.map((f) => f.file);

describe('input files', () => {
  it('are read from folders recursively, in name order, by their relative names', () => {
    for (const path of ['b.txt', 'a/2.txt', 'a/10.txt', 'c/d/e.txt', '.hidden', 'P.html', 'P_files/x.html', 'z.part'])
      write(path);
    expect(names('.')).toEqual(['P.html', 'a/10.txt', 'a/2.txt', 'b.txt', 'c/d/e.txt']);
  });

  it('may be symbolic links to files, and links to folders do not run in a circle', () => {
    write('real/a.txt');
    symlinkSync(join(root, 'real/a.txt'), join(root, 'link.txt'));
    symlinkSync(root, join(root, 'real/loop'));
    expect(names('.')).toEqual(['link.txt', 'real/a.txt']);
  });

  it('that cannot be read are failures, and the others go on', () => {
    write('a.txt');
    symlinkSync(join(root, 'gone.txt'), join(root, 'broken.txt'));
    const { files, failures } = findInputFiles([root, join(root, 'missing.txt')]);
    expect(files.map((f) => f.file)).toEqual(['a.txt']);
    expect(failures.map((f) => [f.file, f.kind])).toEqual([
      ['broken.txt', 'unreadable'],
      [join(root, 'missing.txt'), 'unreadable'],
    ]);
  });

  it('keep different names where two folders hold files of one name, and one name where one file is named twice', () => {
    write('x/a.txt');
    write('y/a.txt');
    expect(names('x', 'y')).toEqual([join(root, 'x/a.txt'), join(root, 'y/a.txt')]);
    expect(names('x', 'x')).toEqual(['a.txt']);
  });
});
