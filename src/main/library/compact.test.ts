import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryInfo } from '../../shared/contract';
import { openLibraryFolder, type OpenLibrary } from './open-library';
import { addMemo } from './testing/made-up-changes';
import { append, must, newLibrary, temporaryPlace, type TemporaryPlace } from './testing/temporary-libraries';
import { verifyLibrary } from './verify-library';

let place: TemporaryPlace;
beforeEach(async () => {
  place = await temporaryPlace();
});
afterEach(() => place.remove());

const log = { write: () => undefined };
const openOne = async (info: LibraryInfo): Promise<OpenLibrary> => must(await openLibraryFolder(info.folder, { log }));

/** Two snapshots, at lines 3 and 6, and a segment of the journal up to each. */
async function withTwoSnapshots(): Promise<LibraryInfo> {
  const libraries = place.start();
  const info = await newLibrary(libraries);
  await libraries.closeAll();
  for (const names of ['abc', 'def']) {
    const open = await openOne(info);
    expect(must(await open.compact()).lines).toBe(0);
    for (const name of names) must(await open.append([addMemo(name)]));
    await open.close();
  }
  return info;
}

describe('compaction', () => {
  it('drops what two snapshots hold, knows the dropped lines, and verify finds the library whole', async () => {
    const info = await withTwoSnapshots();
    const before = must(await verifyLibrary(info.folder));
    const open = await openOne(info);
    const third = must(await open.hashAt(3));
    expect(must(await open.compact())).toMatchObject({ lines: 3 });
    expect(must(await open.hashAt(3))).toBe(third);
    expect(must(await open.hashAt(1))).toMatch(/^[0-9a-f]{64}$/);
    must(await open.append([addMemo('h')]));
    await open.close();
    const text = await journalText(info);
    expect(text).not.toContain('memo m-a');
    expect(text).toContain('memo m-h');
    expect(must(await verifyLibrary(info.folder))).toMatchObject({ problems: [], records: before.records + 1 });
  });

  it('drops nothing that only one snapshot holds', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    must(await append(libraries, info.id, [addMemo('a')]));
    await libraries.closeAll();
    const open = await openOne(info);
    expect(must(await open.compact())).toEqual({ lines: 0, bytes: 0 });
    await open.close();
    expect(await journalText(info)).toContain('memo m-a');
  });
});

async function journalText({ folder }: LibraryInfo): Promise<string> {
  const names = (await readdir(join(folder, 'journal'))).filter((name) => name.endsWith('.jsonl'));
  return (await Promise.all(names.map((name) => readFile(join(folder, 'journal', name), 'utf8')))).join('');
}
