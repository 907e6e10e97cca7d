import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Backup, LibraryInfo } from '../../shared/contract';
import { recordKinds } from '../../core/model/records';
import { backupIsDue, backupsOf, timesToKeep } from './backups';
import type { Libraries } from './handlers';
import { applyToState, emptyState, type LibraryState } from './replay';
import { addMemo } from './testing/made-up-changes';
import {
  allChanges,
  append,
  must,
  newLibrary,
  temporaryPlace,
  type TemporaryPlace,
} from './testing/temporary-libraries';
import { verifyBackup } from './verify-backup';
import { verifyLibrary } from './verify-library';

let place: TemporaryPlace;
beforeEach(async () => {
  place = await temporaryPlace();
});
afterEach(() => place.remove());

const day = 24 * 60 * 60 * 1000;
const state = () => join(place.root, 'state');

async function ferries(host: Libraries): Promise<LibraryInfo> {
  const folder = join(place.root, 'libraries', 'Ferries');
  await cp(fileURLToPath(new URL('./fixtures/format-1', import.meta.url)), folder, { recursive: true });
  return must(await host.openFolder(folder));
}

async function stateOf(host: Libraries, info: LibraryInfo): Promise<LibraryState> {
  const records = emptyState();
  for (const one of await allChanges(host, info.id)) applyToState(records, one.diff);
  return records;
}

const listed = async (host: Libraries): Promise<Backup[]> => must(await host.handlers.listBackups(null));

describe('backups', () => {
  it('are made by themselves when a library is opened or closed, once a day, and only if something changed', async () => {
    const host = place.start();
    const info = await newLibrary(host);
    await host.closeAll();
    expect(await listed(host)).toEqual([]);
    must(await host.handlers.openLibrary({ library: info.id }));
    must(await append(host, info.id, [addMemo('a')]));
    await host.closeAll();
    expect(await listed(host)).toMatchObject([{ libraryName: 'Harbour', records: 1, articles: 0 }]);
    must(await host.handlers.openLibrary({ library: info.id }));
    must(await append(host, info.id, [addMemo('b')]));
    await host.closeAll();
    expect((await listed(host)).length).toBe(1);
    const head = { seq: 2, hash: '0'.repeat(64) };
    const due = (now: number) => backupIsDue(state(), info.id, head, new Date(now));
    expect(await due(Date.now())).toBe(false);
    expect(await due(Date.now() + day)).toBe(true);
    // A clock that was set back is no reason to make none until it has caught up.
    expect(await due(Date.now() - 10 * day)).toBe(true);
  });

  it('become a new library with the same records and originals; the old one is not touched, nor needed', async () => {
    const host = place.start();
    const info = await ferries(host);
    const before = await stateOf(host, info);
    const backup = must(await host.handlers.backUp({ library: info.id }));
    expect(must(await verifyBackup(join(backupsOf(state(), info.id), backup.name))).problems).toEqual([]);
    await host.closeAll();
    await rm(info.folder, { recursive: true });
    const restored = must(await host.handlers.restoreBackup({ library: info.id, backup: backup.name }));
    expect(restored.id).not.toBe(info.id);
    expect(restored).toMatchObject({ readOnly: false, notices: [] });
    expect(restored.name).toContain('Ferries, backup of ');
    const after = await stateOf(host, restored);
    for (const kind of recordKinds) expect(after[kind] as unknown).toEqual(before[kind]);
    expect((await readdir(join(restored.folder, 'originals'))).length).toBe(3);
    await host.closeAll();
    expect(must(await verifyLibrary(restored.folder))).toMatchObject({ problems: [], originals: 3 });
  });

  it('one with a flipped byte is refused in one sentence, and verify names what is wrong', async () => {
    const host = place.start();
    const info = await ferries(host);
    const backup = must(await host.handlers.backUp({ library: info.id }));
    const folder = join(backupsOf(state(), info.id), backup.name);
    const [name = ''] = (await readdir(folder)).filter((one) => one.endsWith('.jsonl'));
    const bytes = await readFile(join(folder, name));
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    await writeFile(join(folder, name), bytes);
    const refused = await host.handlers.restoreBackup({ library: info.id, backup: backup.name });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'damaged-backup' } });
    expect(await verifyBackup(folder)).toMatchObject({ ok: false });
    expect((await readdir(join(place.root, 'libraries'))).length).toBe(1);
  });

  it('an original that was lost is named, and the articles are there all the same', async () => {
    const host = place.start();
    const info = await ferries(host);
    const backup = must(await host.handlers.backUp({ library: info.id }));
    const originals = join(backupsOf(state(), info.id), 'originals');
    const [name = ''] = await readdir(originals);
    await rm(join(originals, name));
    const folder = join(backupsOf(state(), info.id), backup.name);
    expect(must(await verifyBackup(folder)).problems).toMatchObject([expect.stringContaining('is missing')]);
    const restored = must(await host.handlers.restoreBackup({ library: info.id, backup: backup.name }));
    expect(restored.notices.join()).toContain('The original files of 1 articles');
    expect((await stateOf(host, restored)).articles.size).toBe(3);
  });

  it('that cannot be written cost the library nothing and say so', async () => {
    const host = place.start();
    await mkdir(state(), { recursive: true });
    await writeFile(join(state(), 'backups'), 'not a folder');
    const info = await ferries(host);
    const made = await host.handlers.backUp({ library: info.id });
    expect(made).toMatchObject({ ok: false });
    expect(made.ok ? '' : made.error.message).toContain('the library itself is not affected');
    expect(must(await append(host, info.id, [addMemo('a')])).head.seq).toBe(14);
  });

  it('unfinished ones are not offered', async () => {
    const host = place.start();
    const info = await ferries(host);
    must(await host.handlers.backUp({ library: info.id }));
    const folder = backupsOf(state(), info.id);
    await mkdir(join(folder, '0000000099-20300101T000000Z.unfinished'));
    await mkdir(join(folder, '0000000099-20300101T000000Z'));
    expect((await listed(host)).map((backup) => backup.name.slice(0, 10))).toEqual(['0000000013']);
  });
});

describe('thinning backups out', () => {
  const times = fc
    .uniqueArray(fc.integer({ min: 0, max: 200 * 24 }), { minLength: 1, maxLength: 120 })
    .map((hours) => hours.sort((a, b) => b - a).map((hour) => new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000)));

  it('always keeps the newest, keeps at most eleven, and keeps on keeping what it kept', () => {
    fc.assert(
      fc.property(times, (all) => {
        const kept = timesToKeep(all);
        expect(kept.has(all[0] as Date)).toBe(true);
        expect(kept.size).toBeLessThanOrEqual(11);
        const left = all.filter((time) => kept.has(time));
        expect(timesToKeep(left)).toEqual(kept);
      }),
    );
  });

  it('of a year of daily backups, those of a week and one of each of four weeks are left', () => {
    const kept: Date[] = [];
    for (let n = 0; n < 365; n += 1) {
      kept.unshift(new Date(Date.UTC(2026, 0, 1) + n * day));
      const keep = timesToKeep(kept);
      kept.splice(0, kept.length, ...kept.filter((time) => keep.has(time)));
    }
    const ages = kept.map((time) => Math.round((Date.UTC(2026, 0, 365) - time.getTime()) / day));
    expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(ages.length).toBeGreaterThanOrEqual(9);
    // The newest of this week and of the three before.
    expect(ages.at(-1)).toBeGreaterThanOrEqual(14);
  });
});
