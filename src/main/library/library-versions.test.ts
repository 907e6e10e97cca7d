/** Opens a stored library of every format and of every form of the records, the present ones too. One without a test fails here. */
import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoSchema } from '../../core/model/memo';
import { parseRecordLines } from '../../core/model/record-lines';
import { recordUpgrades, upgradeDiff, upgradeRecord, type RecordUpgrade } from '../../core/model/record-upgrades';
import { recordKinds, recordSchemas, recordsVersion } from '../../core/model/records';
import { libraryFormatVersion, type LibraryFile } from './library-file';
import { libraryUpgrades, recordsVersionAt } from './library-upgrades';
import { memo } from './testing/made-up-changes';
import { allChanges, must, temporaryPlace, type TemporaryPlace } from './testing/temporary-libraries';
import { verifyLibrary } from './verify-library';

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));
let place: TemporaryPlace;
beforeEach(async () => {
  place = await temporaryPlace();
});
afterEach(() => place.remove());

/** A stored library copied to where it may be changed. */
async function copyOf(format: number): Promise<string> {
  const folder = join(place.root, `format-${format}`);
  await cp(join(fixtures, `format-${format}`), folder, { recursive: true });
  return folder;
}

const fileOf = async (folder: string): Promise<LibraryFile> =>
  JSON.parse(await readFile(join(folder, 'library.json'), 'utf8')) as LibraryFile;

/** What the stored library of each format has. */
const stored: Readonly<Record<number, { readonly lines: number; readonly kinds: number; readonly records: number }>> = {
  1: { lines: 13, kinds: 11, records: 1 },
  2: { lines: 14, kinds: 12, records: 2 },
};
const formats = Array.from({ length: libraryFormatVersion }, (_, i) => i + 1);

describe('stored libraries', () => {
  it('have a step each, without a gap', () => {
    expect(libraryUpgrades.map(({ to }) => to)).toEqual(formats.slice(1));
    expect(Object.keys(stored).map(Number)).toEqual(formats);
  });

  it.each(formats)(
    'format %i opens, is whole, has every record in its present form, and says its new format',
    async (format) => {
      const folder = await copyOf(format);
      expect(await fileOf(folder)).toMatchObject({ formatVersion: format, recordsVersion: stored[format]?.records });
      const host = place.start();
      const info = must(await host.openFolder(folder));
      expect(info).toMatchObject({ readOnly: false, notices: [], head: { seq: stored[format]?.lines } });
      for (const { diff } of await allChanges(host, info.id))
        for (const kind of recordKinds)
          for (const record of diff[kind]?.added ?? [])
            expect(recordSchemas[kind].safeParse(record).success, `a record of ${kind}`).toBe(true);
      const page = must(await host.handlers.readSnapshot({ library: info.id, from: 0 }));
      const kinds = new Set(parseRecordLines(page?.lines ?? '').map(({ kind }) => kind));
      // The stored library has records of all kinds there were.
      expect(kinds.size).toBe(stored[format]?.kinds);
      await host.closeAll();
      expect(await fileOf(folder)).toMatchObject({ formatVersion: libraryFormatVersion, recordsVersion });
      expect(must(await verifyLibrary(folder)).problems).toEqual([]);
    },
  );

  it.each(formats)('format %i is read but not changed where it is open for reading only', async (format) => {
    const folder = await copyOf(format);
    const first = place.start();
    must(await first.openFolder(folder));
    const before = (await readdir(folder)).sort();
    const second = place.start();
    expect(must(await second.openFolder(folder)).readOnly).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(before);
  });
});

describe('earlier forms of the records', () => {
  it('have a step each, without a gap, and a stored library each', async () => {
    const versions = Array.from({ length: recordsVersion }, (_, i) => i + 1);
    expect(recordUpgrades.map(({ to }) => to)).toEqual(versions.slice(1));
    const files = await Promise.all((await readdir(fixtures)).map((name) => fileOf(join(fixtures, name))));
    for (const version of versions)
      expect(
        files.some((file) => file.recordsVersion === version),
        `a stored library with records of version ${version}`,
      ).toBe(true);
  });

  const upgrades: readonly RecordUpgrade[] = [
    { to: 2, records: { memos: (old) => ({ ...old, coder: old['author'] }) } },
    { to: 3, records: { memos: (old) => ({ ...old, text: `${String(old['text'])}.` }) } },
  ];
  const { coder: _, ...withoutCoder } = memo('m1', 'Old');

  it('go through all steps after their own, and through none before', () => {
    const old = { ...withoutCoder, author: 'Ada' };
    expect(memoSchema.parse(upgradeRecord('memos', old, 1, upgrades))).toEqual({ ...memo('m1', 'Old.') });
    expect(upgradeRecord('memos', memo('m1', 'Old'), 2, upgrades)).toEqual(memo('m1', 'Old.'));
    expect(upgradeRecord('memos', memo('m1', 'Old'), 3, upgrades)).toEqual(memo('m1', 'Old'));
    expect(upgradeRecord('events', { id: 'e' }, 1, upgrades)).toEqual({ id: 'e' });
  });

  it('are upgraded wherever they stand in a diff', () => {
    const [before, after] = [memo('m1', 'a'), memo('m1', 'b')];
    const diff = { memos: { added: [before], updated: [[before, after] as const], removed: [after] } };
    const [x, y] = [memo('m1', 'a.'), memo('m1', 'b.')];
    expect(upgradeDiff(diff, 2, upgrades)).toEqual({ memos: { added: [x], updated: [[x, y]], removed: [y] } });
  });

  it('are known by the line they stand in', () => {
    const file = {
      eras: [
        { recordsVersion: 1, lastSeq: 10 },
        { recordsVersion: 2, lastSeq: 20 },
      ],
      recordsVersion: 3,
    };
    expect([1, 10, 11, 20, 21].map((seq) => recordsVersionAt(file as unknown as LibraryFile, seq))).toEqual([
      1, 1, 2, 2, 3,
    ]);
  });
});
