/** A watched folder with real files. Looks are made by hand and the clock is the test's: nothing waits, nothing sleeps. */
import { spawnSync } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryIdSchema } from '../../../core/model/ids';
import { must } from '../testing/temporary-libraries';
import { FolderWatch } from './folder-watch';
import { lookAtFolder } from './look-at-folder';
import { EMPTY_MS, SETTLE_MS } from './settling';
import { readWatchFile, type WatchFile } from './watch-file';

const library = libraryIdSchema.parse('harbour');
let root: string;
let folder: string;
let clock: number;
let told: number;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'variorum-watch-'));
  folder = join(root, 'in');
  await mkdir(folder);
  [clock, told] = [0, 0];
});
afterEach(() => rm(root, { recursive: true, force: true }));

const file = (some: Partial<WatchFile> = {}): WatchFile => ({
  format: 'variorum/watch@1',
  folder,
  taken: {},
  earlier: {},
  ...some,
});

const watchOf = (from: WatchFile = file()): FolderWatch =>
  new FolderWatch(from, {
    library,
    state: join(root, 'state'),
    tell: () => (told += 1),
    now: () => clock,
    byHand: true,
  });

const put = (name: string, words: string) => writeFile(join(folder, name), words);

/** A named pipe, from which nothing ever comes. */
const pipe = (name: string): void => expect(spawnSync('mkfifo', [join(folder, name)]).status).toBe(0);

/** Looks again after so many milliseconds; answers the names that are ready. */
async function after(ms: number, watch: FolderWatch): Promise<string[]> {
  clock += ms;
  await watch.look();
  return watch.view.ready.map(({ name }) => name);
}

const idOf = (watch: FolderWatch, name: string): string =>
  watch.view.ready.find((ready) => ready.name === name)?.file ?? '';

const textOf = async (watch: FolderWatch, name: string): Promise<string> =>
  new TextDecoder().decode(must(await watch.read(idOf(watch, name))));

describe('a file that appears', () => {
  it('is handed out when it has kept its size and time for a while, and read as it is', async () => {
    const watch = watchOf();
    await put('a.txt', 'The ferry left');
    expect(await after(0, watch)).toEqual([]);
    expect(await after(SETTLE_MS - 1, watch)).toEqual([]);
    expect(await after(1, watch)).toEqual(['a.txt']);
    expect(await textOf(watch, 'a.txt')).toBe('The ferry left');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('is waited for as long as it grows', async () => {
    const watch = watchOf();
    await put('a.txt', 'The');
    await after(0, watch);
    for (const word of [' ferry', ' left', ' the quay']) {
      await appendFile(join(folder, 'a.txt'), word);
      expect(await after(SETTLE_MS, watch)).toEqual([]);
    }
    expect(await after(SETTLE_MS, watch)).toEqual(['a.txt']);
    expect(await textOf(watch, 'a.txt')).toBe('The ferry left the quay');
  });

  it('that changes between the look and the reading is not read, and comes again', async () => {
    const watch = watchOf();
    await put('a.txt', 'The ferry');
    await after(0, watch);
    await after(SETTLE_MS, watch);
    await appendFile(join(folder, 'a.txt'), ' left');
    expect(await watch.read(idOf(watch, 'a.txt'))).toMatchObject({ ok: false, error: { kind: 'changed' } });
    expect(watch.view.ready).toEqual([]);
    await after(0, watch);
    expect(await after(SETTLE_MS, watch)).toEqual(['a.txt']);
  });

  it('empty is waited for longer, as a download holds its name before its bytes come', async () => {
    const watch = watchOf();
    await put('a.pdf', '');
    await put('b.txt', 'whole');
    await put('b.XyZ1.part', 'something else');
    await after(0, watch);
    expect(await after(EMPTY_MS - 1, watch)).toEqual([]);
    expect(await after(1, watch)).toEqual(['a.pdf', 'b.txt']);
  });

  it('is passed over where it is hidden, unfinished, a link, too deep, or part of a saved page or a library', async () => {
    for (const below of ['one/two/three', 'Fire_files', '.git', 'Lib'])
      await mkdir(join(folder, below), { recursive: true });
    const names = ['.hidden', 'a.crdownload', 'a.html.part', '~$a.docx', 'one/two/three/deep.txt', 'Fire_files/s.js'];
    const found = ['Fire.html', 'one/a.txt', 'one/two/b.txt'];
    for (const name of [...names, ...found, '.git/c.txt', 'Lib/library.json', 'Lib/d.txt']) await put(name, name);
    await writeFile(join(root, 'secret.txt'), 'secret');
    await symlink(join(root, 'secret.txt'), join(folder, 'link.txt'));
    await symlink(root, join(folder, 'way-out'));
    pipe('pipe.txt');
    const watch = watchOf();
    await after(0, watch);
    expect(await after(SETTLE_MS, watch)).toEqual(found);
  });

  it('that a pipe takes the place of is not waited for', async () => {
    const watch = watchOf();
    await put('a.txt', 'The ferry');
    await after(0, watch);
    await after(SETTLE_MS, watch);
    await rm(join(folder, 'a.txt'));
    pipe('a.txt');
    expect(await watch.read(idOf(watch, 'a.txt'))).toMatchObject({ ok: false, error: { kind: 'changed' } });
  });

  it('that a link takes the place of is not read', async () => {
    const watch = watchOf();
    await put('a.txt', 'The ferry');
    await after(0, watch);
    await after(SETTLE_MS, watch);
    await writeFile(join(root, 'secret.txt'), 'secret');
    await rm(join(folder, 'a.txt'));
    await symlink(join(root, 'secret.txt'), join(folder, 'a.txt'));
    expect((await watch.read(idOf(watch, 'a.txt'))).ok).toBe(false);
  });
});

describe('what was dealt with', () => {
  it('is not handed out again, also after a restart, until it changes', async () => {
    const watch = watchOf();
    await put('a.txt', 'one');
    await put('b.txt', 'two');
    await after(0, watch);
    await after(SETTLE_MS, watch);
    must(await watch.settle([idOf(watch, 'a.txt')], [idOf(watch, 'b.txt')]));
    expect(await after(SETTLE_MS, watch)).toEqual([]);
    expect(watch.view.earlier).toBe(1);
    await watch.close();
    const kept = await readWatchFile(join(root, 'state'), library);
    const again = watchOf(kept ?? file());
    await after(0, again);
    expect(await after(SETTLE_MS, again)).toEqual([]);
    expect(again.view.earlier).toBe(1);
    await put('a.txt', 'one, and more');
    await after(0, again);
    expect(await after(SETTLE_MS, again)).toEqual(['a.txt']);
  });

  it('what was there before waits for a word, and is brought in or left for good', async () => {
    await put('a.txt', 'one');
    const earlier = async () =>
      Object.fromEntries(((await lookAtFolder(folder)) ?? []).map(({ name, stamp }) => [name, stamp]));
    const taking = watchOf(file({ earlier: await earlier() }));
    await after(0, taking);
    expect(await after(SETTLE_MS, taking)).toEqual([]);
    expect(taking.view.earlier).toBe(1);
    must(await taking.answerEarlier(true));
    await after(0, taking);
    expect(await after(SETTLE_MS, taking)).toEqual(['a.txt']);

    const leaving = watchOf(file({ earlier: await earlier() }));
    await after(0, leaving);
    expect(must(await leaving.answerEarlier(false)).earlier).toBe(0);
    await after(0, leaving);
    expect(await after(SETTLE_MS, leaving)).toEqual([]);
  });
});

describe('a folder that goes and comes back', () => {
  it('is told once each way, and nothing in it is handed out twice', async () => {
    const watch = watchOf();
    await put('a.txt', 'one');
    await after(0, watch);
    await after(SETTLE_MS, watch);
    must(await watch.settle([idOf(watch, 'a.txt')], []));
    await after(0, watch);
    const before = told;
    await rename(folder, join(root, 'unplugged'));
    for (let look = 0; look < 3; look += 1) await after(SETTLE_MS, watch);
    expect(watch.view).toMatchObject({ state: 'away', ready: [] });
    expect(watch.view.trouble).toMatch(/^The watched folder cannot be read\. .+\?$/u);
    expect(told).toBe(before + 1);
    await rename(join(root, 'unplugged'), folder);
    await put('b.txt', 'two');
    await after(SETTLE_MS, watch);
    expect(watch.view).toMatchObject({ state: 'watching', trouble: null });
    expect(told).toBe(before + 2);
    expect(await after(SETTLE_MS, watch)).toEqual(['b.txt']);
  });

  it('on a drive that does not answer holds up neither what is noted nor the closing', async () => {
    let asked = 0;
    const lookAt = () => {
      asked += 1;
      return asked < 3 ? lookAtFolder(folder) : new Promise<never>(() => undefined);
    };
    const parts = { library, state: join(root, 'state'), tell: () => undefined, now: () => clock, byHand: true };
    const watch = new FolderWatch(file(), { ...parts, lookAt });
    await put('a.txt', 'one');
    await after(0, watch);
    await after(SETTLE_MS, watch);
    void watch.look();
    expect(must(await watch.settle([idOf(watch, 'a.txt')], [])).ready).toEqual([]);
    await watch.close();
    expect(Object.keys((await readWatchFile(join(root, 'state'), library))?.taken ?? {})).toEqual(['a.txt']);
    expect(asked).toBe(3);
  });

  it('one that is a file now is away, too', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file');
    const watch = watchOf();
    await after(0, watch);
    expect(watch.view).toMatchObject({ state: 'away', ready: [] });
  });

  it('one that overflows hands out nothing until it is smaller', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => put(`${n}.txt`, 'x')));
    expect(await lookAtFolder(folder, 11)).toBeNull();
    expect(await lookAtFolder(folder, 12)).toHaveLength(12);
  });
});
