import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraryIdSchema } from '../../core/model/ids';
import { recordsVersion } from '../../core/model/records';
import { defaultSettings } from '../../shared/contract';
import { libraryFormatVersion } from './library-file';
import { addMemo } from './testing/made-up-changes';
import {
  allChanges,
  append,
  must,
  newLibrary,
  temporaryPlace,
  type TemporaryPlace,
} from './testing/temporary-libraries';

let place: TemporaryPlace;
beforeEach(async () => {
  place = await temporaryPlace();
});
afterEach(() => place.remove());

const bytes = (text: string) => new TextEncoder().encode(text);

describe('libraries', () => {
  it('are made in folders of their name, side by side, and listed newest first', async () => {
    const libraries = place.start();
    const first = await newLibrary(libraries, 'Dam: break / 2024');
    const second = await newLibrary(libraries, 'Dam: break / 2024');
    expect(first.folder).toBe(join(place.root, 'libraries', 'Dam break 2024'));
    expect(second.folder).toBe(join(place.root, 'libraries', 'Dam break 2024 (2)'));
    expect(must(await libraries.handlers.recentLibraries(null)).map(({ id, missing }) => [id, missing])).toEqual([
      [second.id, false],
      [first.id, false],
    ]);
  });

  it.each(['..', '../out', 'con', '.hidden', ' ', '\u0000\u202e'])(
    'a name like %j stays inside the folder',
    async (name) => {
      const libraries = place.start();
      const { folder } = await newLibrary(libraries, name);
      const [inside, ...more] = folder.slice(join(place.root, 'libraries').length + 1).split('/');
      expect(more).toEqual([]);
      expect(inside).toMatch(/^[^.\p{Cc}\p{Cf}]/u);
      expect(inside?.toLowerCase()).not.toBe('con');
    },
  );

  it('are found by id only, never by path', async () => {
    const libraries = place.start();
    const unknown = libraryIdSchema.parse('unknown');
    expect(await libraries.handlers.openLibrary({ library: unknown })).toMatchObject({ ok: false });
    const other = await newLibrary(place.start());
    expect(await append(libraries, other.id, [addMemo('a')])).toMatchObject({ ok: false, error: { kind: 'not-open' } });
  });

  it('one written by a newer version is refused in one sentence and not touched', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    await libraries.closeAll();
    const path = join(info.folder, 'library.json');
    const file = JSON.parse(await readFile(path, 'utf8'));
    for (const newer of [
      { ...file, formatVersion: libraryFormatVersion + 1, extra: 1 },
      { ...file, recordsVersion: recordsVersion + 1 },
    ]) {
      await writeFile(path, JSON.stringify(newer));
      const refused = await place.start().handlers.openLibrary({ library: info.id });
      expect(refused).toMatchObject({ ok: false, error: { kind: 'newer-version' } });
    }
    expect(await readdir(info.folder)).not.toContain('lock');
  });

  it('open again while open answer the same library', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    must(await append(libraries, info.id, [addMemo('a')]));
    const again = must(await libraries.handlers.openLibrary({ library: info.id }));
    expect(again).toMatchObject({ readOnly: false, head: { seq: 1 } });
  });
});

describe('the lock', () => {
  it('a second program opens for reading only and says why; when the first closes, the next may write', async () => {
    const first = place.start();
    const info = await newLibrary(first);
    const second = place.start();
    const opened = must(await second.handlers.openLibrary({ library: info.id }));
    expect(opened.readOnly).toBe(true);
    expect(opened.notices.join()).toContain('open in another window');
    await second.closeAll();
    must(await append(first, info.id, [addMemo('a')]));
    await first.closeAll();
    expect(must(await place.start().handlers.openLibrary({ library: info.id })).readOnly).toBe(false);
  });

  /** The lock as a process that is gone left it. */
  async function libraryWithLock(change: (lock: Record<string, unknown>) => Record<string, unknown>) {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const lock = await readFile(join(info.folder, 'lock'), 'utf8');
    await libraries.closeAll();
    await writeFile(join(info.folder, 'lock'), JSON.stringify(change(JSON.parse(lock))));
    return must(await place.start().handlers.openLibrary({ library: info.id }));
  }

  it.each([
    ['of a dead process', { pid: 999_999_999, token: 'x' }],
    ['of a dead process whose number is ours now', { token: 'x' }],
    ['of a process whose number another one has now', { pid: 1, token: 'x', started: 'long ago' }],
    ['that came along with a copied folder', { folder: '1:2', host: 'elsewhere', token: 'x' }],
  ])('a lock %s is taken over', async (_, change) => {
    expect((await libraryWithLock((lock) => ({ ...lock, ...change }))).readOnly).toBe(false);
  });

  it('a fresh lock of another machine on the same drive is respected', async () => {
    expect((await libraryWithLock((lock) => ({ ...lock, host: 'elsewhere', token: 'x' }))).readOnly).toBe(true);
  });

  it('a lock that is not even JSON does not keep the analyst out', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    await libraries.closeAll();
    await writeFile(join(info.folder, 'lock'), '');
    expect(must(await place.start().handlers.openLibrary({ library: info.id })).readOnly).toBe(false);
  });
});

describe('a folder that was copied', () => {
  it('opens elsewhere with everything in it', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    must(await append(libraries, info.id, [addMemo('a')]));
    const copy = join(place.root, 'copy');
    await cp(info.folder, copy, { recursive: true });
    const other = place.start({ stateFolder: join(place.root, 'other-state') });
    const opened = must(await other.openFolder(copy));
    expect(opened).toMatchObject({ id: info.id, folder: copy, readOnly: false, head: { seq: 1 } });
    expect(await allChanges(other, info.id)).toEqual([addMemo('a')]);
  });
});

describe('files', () => {
  it('an original is kept under its hash and comes back byte for byte; the same file twice is kept once', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const original = bytes('Harbour closed\r\n\r\nThe port said it was closed.');
    const read = must(await libraries.handlers.importFile({ library: info.id, fileName: '../a.TXT', bytes: original }));
    must(await libraries.handlers.importFile({ library: info.id, fileName: 'b.txt', bytes: original }));
    if (read.kind !== 'read') throw new Error(read.message);
    expect(await readdir(join(info.folder, 'originals'))).toEqual([`${read.sha256}.txt`]);
    const back = must(await libraries.handlers.readOriginal({ library: info.id, sha256: read.sha256 }));
    expect(back.bytes).toEqual(original);
  });

  it('a file that cannot be read gives a sentence and is not kept', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const read = must(await libraries.handlers.importFile({ library: info.id, fileName: 'a.txt', bytes: bytes('') }));
    expect(read).toMatchObject({ kind: 'failed', failure: 'empty' });
    expect(await readdir(join(info.folder, 'originals'))).toEqual([]);
  });

  it('a report goes into the library’s reports, whatever its name says, and never over another one', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const save = async (suggestedName: string, text: string) =>
      must(
        await libraries.handlers.saveReport({ library: info.id, suggestedName, bytes: bytes(text), where: 'library' }),
      );
    const paths = [await save('../../R.html', '1'), await save('../../R.html', '1'), await save('R.html', '2')];
    const names = paths.map((saved) => saved?.path.slice(join(info.folder, 'reports').length + 1));
    expect(names[0]).toBe(names[1]);
    expect(names.every((name) => name !== undefined && !name.includes('/'))).toBe(true);
    expect(names[2]).not.toBe(names[0]);
  });
});

describe('the sample library', () => {
  it('is made once, with its files to import until they are', async () => {
    await mkdir(join(place.root, 'sample', 'articles'), { recursive: true });
    await writeFile(join(place.root, 'sample', 'articles', 'a.txt'), 'Harbour closed');
    const libraries = place.start();
    const first = must(await libraries.handlers.createSampleLibrary(null));
    expect(first.files.map((file) => file.name)).toEqual(['a.txt']);
    must(await append(libraries, first.library.id, [addMemo('a')]));
    const second = must(await libraries.handlers.createSampleLibrary(null));
    expect(second.library.id).toBe(first.library.id);
    expect(second.files).toEqual([]);
  });
});

describe('settings', () => {
  it('come back as they were written; what is not understood is the default', async () => {
    const libraries = place.start();
    expect(must(await libraries.handlers.readSettings(null))).toEqual(defaultSettings);
    const settings = { ...defaultSettings, coder: 'Ada', keys: { 'accept-suggestion': 'y' } };
    must(await libraries.handlers.writeSettings(settings));
    expect(must(await libraries.handlers.readSettings(null))).toEqual(settings);
    await writeFile(
      join(place.root, 'state', 'settings.json'),
      JSON.stringify({ coder: 'Ada', theme: 'sepia', new: 1 }),
    );
    expect(must(await libraries.handlers.readSettings(null))).toEqual({ ...defaultSettings, coder: 'Ada' });
    await writeFile(join(place.root, 'state', 'settings.json'), '{"coder"');
    expect(must(await libraries.handlers.readSettings(null))).toEqual(defaultSettings);
  });
});
