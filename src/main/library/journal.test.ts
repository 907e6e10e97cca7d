import { copyFile, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryInfo } from '../../shared/contract';
import type { JournalFile } from './journal';
import { addMemo, madeUpChanges } from './testing/made-up-changes';
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

const journalOf = (info: LibraryInfo) => join(info.folder, 'journal', '000001.jsonl');

/** A library with `count` changes, one append each unless said otherwise, closed; without snapshots if `bare`. */
async function closedLibrary(count: number, options: { bare?: boolean; inOneBatch?: boolean } = {}) {
  const libraries = place.start();
  const info = await newLibrary(libraries);
  const changes = madeUpChanges(7, count);
  if (options.inOneBatch) must(await append(libraries, info.id, changes));
  else for (const change of changes) must(await append(libraries, info.id, [change]));
  await libraries.closeAll();
  if (options.bare) await removeSnapshots(info);
  return { info, changes };
}

async function removeSnapshots(info: LibraryInfo): Promise<void> {
  const { rm } = await import('node:fs/promises');
  await rm(join(info.folder, 'snapshots'), { recursive: true, force: true });
}

describe('the journal', () => {
  it('gives back every change, in order, after it was closed and opened', async () => {
    const { info, changes } = await closedLibrary(30);
    const libraries = place.start();
    const opened = must(await libraries.handlers.openLibrary({ library: info.id }));
    expect(opened).toMatchObject({ readOnly: false, notices: [], head: { seq: 30 } });
    expect(await allChanges(libraries, info.id)).toEqual(changes);
  });

  it('goes on in a new segment when one is large, and reads across segments', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const changes = Array.from({ length: 6 }, (_, i) => addMemo(`big${i}`, i, 'x'.repeat(3 * 1024 * 1024)));
    for (const change of changes) must(await append(libraries, info.id, [change]));
    expect((await readdir(join(info.folder, 'journal'))).length).toBe(2);
    await libraries.closeAll();
    const again = place.start();
    must(await again.handlers.openLibrary({ library: info.id }));
    expect((await allChanges(again, info.id)).map((change) => change.id)).toEqual(changes.map((change) => change.id));
  });

  it('acknowledges a change that it has already without writing it twice', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const [a, b] = [addMemo('a'), addMemo('b')];
    must(await append(libraries, info.id, [a]));
    const { head, acknowledged } = must(await append(libraries, info.id, [a, b]));
    expect(head.seq).toBe(2);
    expect(acknowledged).toEqual(['a', 'b']);
    expect(await allChanges(libraries, info.id)).toEqual([a, b]);
  });

  it('refuses a change that was based on lines it does not have', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    expect(await append(libraries, info.id, [addMemo('a', 5)])).toMatchObject({ ok: false });
    expect(await allChanges(libraries, info.id)).toEqual([]);
  });

  it('knows the hash of each line, of the beginning, and of none beyond the end', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const { head } = must(await append(libraries, info.id, [addMemo('a')]));
    const hashAt = async (seq: number) => must(await libraries.handlers.journalHashAt({ library: info.id, seq }));
    expect(await hashAt(0)).toBe(info.head.hash);
    expect(await hashAt(1)).toBe(head.hash);
    expect(await hashAt(2)).toBe(null);
  });

  it('appends that overlap are all kept, one after the other', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const changes = Array.from({ length: 20 }, (_, i) => addMemo(`c${i}`));
    const answers = await Promise.all(changes.map((change) => append(libraries, info.id, [change])));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect((await allChanges(libraries, info.id)).length).toBe(20);
  });
});

describe('a journal whose end was cut off', () => {
  it('opens with everything before the cut, keeps the rest aside, says so and goes on', async () => {
    const { info, changes } = await closedLibrary(4, { bare: true });
    const whole = await readFile(journalOf(info));
    const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1;
    for (const cut of [lastLine + 1, lastLine + 100, whole.length - 2, whole.length - 1]) {
      await writeFile(journalOf(info), whole.subarray(0, cut));
      const libraries = place.start();
      const opened = must(await libraries.handlers.openLibrary({ library: info.id }));
      expect(opened.head.seq).toBe(3);
      expect(opened.readOnly).toBe(false);
      expect(opened.notices.join()).toContain('cut off');
      const names = await readdir(join(info.folder, 'journal'));
      const aside = await Promise.all(
        names.filter((name) => name.startsWith('torn-')).map((name) => readFile(join(info.folder, 'journal', name))),
      );
      expect(aside.some((bytes) => bytes.equals(whole.subarray(lastLine, cut)))).toBe(true);
      must(await append(libraries, info.id, [changes[3] ?? addMemo('never')]));
      expect(await allChanges(libraries, info.id)).toEqual(changes);
      await libraries.closeAll();
      await removeSnapshots(info);
    }
  });

  it('a batch that is torn inside keeps its whole first lines', async () => {
    const { info, changes } = await closedLibrary(5, { bare: true, inOneBatch: true });
    const whole = await readFile(journalOf(info));
    const third = nthLine(whole, 2);
    const zeros = Buffer.concat([whole.subarray(0, third), Buffer.alloc(40), whole.subarray(third + 40)]);
    await writeFile(journalOf(info), zeros);
    const libraries = place.start();
    const opened = must(await libraries.handlers.openLibrary({ library: info.id }));
    expect(opened).toMatchObject({ readOnly: false, head: { seq: 2 } });
    expect(await allChanges(libraries, info.id)).toEqual(changes.slice(0, 2));
  });
});

function nthLine(bytes: Buffer, n: number): number {
  let from = 0;
  for (let i = 0; i < n; i += 1) from = bytes.indexOf(10, from) + 1;
  return from;
}

describe('a journal with a flipped byte', () => {
  it('is read up to the damage, for reading only, with a notice; nothing on disk changes', async () => {
    const { info, changes } = await closedLibrary(6, { bare: true });
    const bytes = await readFile(journalOf(info));
    const at = nthLine(bytes, 2) + 200;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(journalOf(info), bytes);
    const libraries = place.start();
    const opened = must(await libraries.handlers.openLibrary({ library: info.id }));
    expect(opened).toMatchObject({ readOnly: true, head: { seq: 2 } });
    expect(opened.notices.join()).toContain('damaged at line 3');
    expect(await allChanges(libraries, info.id)).toEqual(changes.slice(0, 2));
    expect(await append(libraries, info.id, [addMemo('new')])).toMatchObject({
      ok: false,
      error: { kind: 'read-only' },
    });
    await libraries.closeAll();
    expect(await readFile(journalOf(info))).toEqual(bytes);
  });

  it('loses nothing where a snapshot covers the damage, and goes on', async () => {
    const { info } = await closedLibrary(6);
    const bytes = await readFile(journalOf(info));
    const at = nthLine(bytes, 2) + 200;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(journalOf(info), bytes);
    const libraries = place.start();
    const opened = must(await libraries.handlers.openLibrary({ library: info.id }));
    expect(opened).toMatchObject({ readOnly: false, head: { seq: 6 } });
    expect(opened.notices.join()).toContain('Nothing is lost');
    expect(await libraries.handlers.readJournal({ library: info.id, after: 0, limit: 10 })).toMatchObject({
      ok: false,
    });
    const snapshot = must(await libraries.handlers.readSnapshot({ library: info.id, from: 0 }));
    expect(snapshot?.head).toEqual(opened.head);
    expect(must(await append(libraries, info.id, [addMemo('new')])).head.seq).toBe(7);
  });

  it('never passes for something else: wherever the byte is, what is read is a beginning of what was written', async () => {
    const { info, changes } = await closedLibrary(5, { bare: true });
    const whole = await readFile(journalOf(info));
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        await writeFile(journalOf(info), bytes);
        const libraries = place.start();
        const opened = must(await libraries.handlers.openLibrary({ library: info.id }));
        const read = await allChanges(libraries, info.id);
        expect(opened.notices.length).toBe(1);
        expect(read.length).toBeLessThan(5);
        expect(read).toEqual(changes.slice(0, read.length));
        await libraries.closeAll();
        await removeSnapshots(info);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a disk that fails while the journal is written', () => {
  /** Files that let `bytes` bytes through and then fail with the code, until `mended`. */
  function failing(bytes: number, code: string, on: 'write' | 'datasync') {
    const state = { mended: false };
    const refuse = () => Promise.reject(Object.assign(new Error(code), { code, syscall: on }));
    const openFile = async (path: string): Promise<JournalFile> => {
      const file = await open(path, constants.O_RDWR | constants.O_CREAT);
      const write = async (buffer: Uint8Array, offset: number, length: number, position: number) => {
        if (on !== 'write' || state.mended) return file.write(buffer, offset, length, position);
        await file.write(buffer, offset, Math.min(bytes, length), position);
        return refuse();
      };
      const datasync = () => (on === 'datasync' && !state.mended ? refuse() : file.datasync());
      return {
        write,
        datasync,
        truncate: (size: number) => file.truncate(size),
        stat: file.stat.bind(file),
        read: file.read.bind(file),
        close: () => file.close(),
      } as unknown as JournalFile;
    };
    return { state, openFile };
  }

  it('a full disk acknowledges nothing, leaves whole lines only, and goes on when there is space', async () => {
    const { info } = await closedLibrary(2, { bare: true });
    const before = await readFile(journalOf(info));
    const { state, openFile } = failing(50, 'ENOSPC', 'write');
    const libraries = place.start({ openFile });
    must(await libraries.handlers.openLibrary({ library: info.id }));
    const refused = await append(libraries, info.id, [addMemo('a')]);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'disk-full' } });
    expect(refused.ok ? '' : refused.error.message).toContain('The disk is full: free some space.');
    expect(await readFile(journalOf(info))).toEqual(before);
    state.mended = true;
    expect(must(await append(libraries, info.id, [addMemo('a')])).head.seq).toBe(3);
    await libraries.closeAll();
    const again = place.start();
    expect(must(await again.handlers.openLibrary({ library: info.id }))).toMatchObject({
      head: { seq: 3 },
      notices: [],
    });
  });

  it('a failed fsync acknowledges nothing', async () => {
    const { info } = await closedLibrary(2, { bare: true });
    const { state, openFile } = failing(0, 'EIO', 'datasync');
    state.mended = true;
    const libraries = place.start({ openFile });
    must(await libraries.handlers.openLibrary({ library: info.id }));
    state.mended = false;
    expect(await append(libraries, info.id, [addMemo('a')])).toMatchObject({ ok: false });
    state.mended = true;
    must(await append(libraries, info.id, [addMemo('b')]));
    expect((await allChanges(libraries, info.id)).map((change) => change.id).slice(2)).toEqual(['b']);
  });

  it('a journal that something else wrote to is not written to', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    must(await append(libraries, info.id, [addMemo('a')]));
    await copyFile(journalOf(info), `${journalOf(info)}.copy`);
    await writeFile(journalOf(info), await readFile(`${journalOf(info)}.copy`), { flag: 'a' });
    const refused = await append(libraries, info.id, [addMemo('b')]);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'changed-underneath' } });
  });
});
