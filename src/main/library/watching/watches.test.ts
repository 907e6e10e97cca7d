/** Watched folders as the window knows them: through the calls, over restarts, one process at a time. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostEvent, LibraryInfo, Watch } from '../../../shared/contract';
import type { Libraries } from '../handlers';
import { must, newLibrary, temporaryPlace, type TemporaryPlace } from '../testing/temporary-libraries';

let place: TemporaryPlace;
let folder: string;
let events: HostEvent[];
beforeEach(async () => {
  place = await temporaryPlace();
  folder = join(place.root, 'in');
  events = [];
  await mkdir(folder);
});
afterEach(() => place.remove());

const start = () => place.start({ tell: (event) => void events.push(event) });
const put = (name: string, words: string) => writeFile(join(folder, name), words);
const viewOf = async (host: Libraries, { id }: LibraryInfo): Promise<Watch | null> =>
  must(await host.handlers.readWatch({ library: id }));
const readyNames = async (host: Libraries, info: LibraryInfo) =>
  (await viewOf(host, info))?.ready.map(({ name }) => name) ?? null;
const patient = { timeout: 15_000, interval: 50 };

describe('a watched folder', () => {
  it('hands out what appears, says so, and is watched again after a restart', async () => {
    const host = start();
    const info = await newLibrary(host);
    await put('before.txt', 'there before');
    expect(must(await host.watchFolder(info.id, folder))).toMatchObject({ earlier: 1, ready: [], state: 'watching' });
    await put('new.txt', 'The ferry left');
    await expect.poll(() => readyNames(host, info), patient).toEqual(['new.txt']);
    expect(events).toContainEqual({ kind: 'watch', library: info.id });
    const [ready] = (await viewOf(host, info))?.ready ?? [];
    const one = { library: info.id, file: ready?.file ?? '' };
    const { bytes } = must(await host.handlers.readWatchedFile(one));
    expect(Buffer.from(bytes).toString()).toBe('The ferry left');
    must(await host.handlers.settleWatchedFiles({ library: info.id, taken: [one.file], later: [] }));
    expect(await host.handlers.readWatchedFile(one)).toMatchObject({ ok: false, error: { kind: 'unknown-file' } });
    await host.closeAll();

    await put('meanwhile.txt', 'while it was closed');
    const again = start();
    must(await again.handlers.openLibrary({ library: info.id }));
    await expect.poll(() => readyNames(again, info), patient).toEqual(['meanwhile.txt']);
    expect((await viewOf(again, info))?.earlier).toBe(1);
    must(await again.handlers.stopWatching({ library: info.id }));
    expect(await viewOf(again, info)).toBeNull();
    await again.closeAll();
    const third = start();
    must(await third.handlers.openLibrary({ library: info.id }));
    expect(await viewOf(third, info)).toBeNull();
    expect(await readFile(join(folder, 'new.txt'), 'utf8')).toBe('The ferry left');
  });

  it('is watched by the instance that may write to the library, and by no other', async () => {
    const host = start();
    const info = await newLibrary(host);
    must(await host.watchFolder(info.id, folder));
    const second = start();
    expect(must(await second.handlers.openLibrary({ library: info.id })).readOnly).toBe(true);
    expect(await viewOf(second, info)).toBeNull();
    expect(await second.watchFolder(info.id, folder)).toMatchObject({ ok: false, error: { kind: 'read-only' } });
    expect((await viewOf(host, info))?.state).toBe('watching');
  });

  it('is not the library’s own, nor the program’s, nor one that is not there', async () => {
    const host = start();
    const info = await newLibrary(host);
    await mkdir(join(place.root, 'state'), { recursive: true });
    for (const own of [info.folder, join(info.folder, 'originals'), join(place.root, 'state'), place.root])
      expect(await host.watchFolder(info.id, own)).toMatchObject({ ok: false, error: { kind: 'own-folder' } });
    const missing = await host.watchFolder(info.id, join(place.root, 'nowhere'));
    expect(missing.ok ? '' : missing.error.message).toMatch(/^The folder could not be watched\. .+$/u);
    expect(await viewOf(host, info)).toBeNull();
  });

  it('what cannot be understood of the choice is as if nothing were watched', async () => {
    const host = start();
    const info = await newLibrary(host);
    must(await host.watchFolder(info.id, folder));
    await host.closeAll();
    await writeFile(join(place.root, 'state', 'watched', `${info.id}.json`), '{"format":');
    const again = start();
    must(await again.handlers.openLibrary({ library: info.id }));
    expect(await viewOf(again, info)).toBeNull();
  });
});

describe('the place for new libraries', () => {
  it('is the usual one, then the chosen one, and the usual one again', async () => {
    const host = start();
    const usual = { folder: join(place.root, 'libraries'), usual: true };
    expect(must(await host.handlers.librariesPlace(null))).toEqual(usual);
    expect(must(await host.place.choose(folder))).toEqual({ folder, usual: false });
    expect((await newLibrary(host, 'Elsewhere')).folder).toBe(join(folder, 'Elsewhere'));
    expect((await newLibrary(start(), 'After a restart')).folder).toBe(join(folder, 'After a restart'));
    expect(must(await host.handlers.usualLibrariesPlace(null))).toEqual(usual);
    expect((await newLibrary(host, 'At home')).folder).toBe(join(usual.folder, 'At home'));
  });

  it('that is gone makes no library, and says which folder is missing', async () => {
    const host = start();
    must(await host.place.choose(folder));
    await rename(folder, `${folder}-unplugged`);
    const made = await host.handlers.createLibrary({ name: 'Nowhere' });
    expect(made).toMatchObject({ ok: false, error: { kind: 'no-place' } });
    expect(made.ok ? '' : made.error.message).toContain(folder);
    expect(await host.place.choose(join(place.root, 'nowhere'))).toMatchObject({ ok: false, error: { kind: 'disk' } });
  });

  it('shows libraries and originals by their ids, and nothing else', async () => {
    const host = start();
    const info = await newLibrary(host);
    const text = 'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday.';
    const read = must(
      await host.handlers.importFile({ library: info.id, fileName: 'a.txt', bytes: Buffer.from(text) as never }),
    );
    const sha256 = read.kind === 'read' ? read.sha256 : '';
    expect(must(await host.paths.library(info.id))).toBe(info.folder);
    expect(must(await host.paths.original(info.id, sha256))).toBe(join(info.folder, 'originals', `${sha256}.txt`));
    expect(await host.paths.original(info.id, '0'.repeat(64))).toMatchObject({
      ok: false,
      error: { kind: 'no-original' },
    });
  });
});
