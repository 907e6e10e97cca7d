import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryId } from '../../core/model/ids';
import { parseRecordLines } from '../../core/model/record-lines';
import type { LibraryInfo } from '../../shared/contract';
import type { Libraries } from './handlers';
import { applyToState, emptyState, type LibraryState } from './replay';
import { addMemo, madeUpChanges } from './testing/made-up-changes';
import {
  allChanges,
  append,
  must,
  newLibrary,
  temporaryPlace,
  type TemporaryPlace,
} from './testing/temporary-libraries';
import { verifyLibrary } from './verify-library';

let place: TemporaryPlace;
beforeEach(async () => {
  place = await temporaryPlace();
});
afterEach(() => place.remove());

/** The state as the window rebuilds it: every page of the snapshot, then the journal after it. */
async function rebuilt(libraries: Libraries, library: LibraryId): Promise<{ state: LibraryState; from: number }> {
  const state = emptyState();
  let from = 0;
  let seq = 0;
  for (;;) {
    const page = must(await libraries.handlers.readSnapshot({ library, from }));
    if (page === null) break;
    for (const { kind, record } of parseRecordLines(page.lines))
      (state[kind] as Map<string, unknown>).set(record.id, record);
    seq = page.head.seq;
    if (page.next === null) break;
    from = page.next;
  }
  for (let after = seq; ;) {
    const { lines } = must(await libraries.handlers.readJournal({ library, after, limit: 50 }));
    if (lines.length === 0) return { state, from: seq };
    for (const line of lines) applyToState(state, line.change.diff);
    after += lines.length;
  }
}

async function reopened(info: LibraryInfo): Promise<Libraries> {
  const libraries = place.start();
  must(await libraries.handlers.openLibrary({ library: info.id }));
  return libraries;
}

const flip = async (path: string, at: number) => {
  const bytes = await readFile(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(path, bytes);
};

describe('snapshots', () => {
  it('snapshot and the journal after it give the same as replaying everything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer(),
        fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 4 }),
        async (seed, runs) => {
          let libraries = place.start();
          const info = await newLibrary(libraries);
          const changes = madeUpChanges(
            seed,
            runs.reduce((n, run) => n + run, 3),
          );
          let done = 0;
          for (const run of [...runs, 3]) {
            if (run > 0) must(await append(libraries, info.id, changes.slice(done, done + run)));
            done += run;
            if (run !== 3) {
              await libraries.closeAll();
              libraries = await reopened(info);
            }
          }
          const whole = emptyState();
          for (const change of await allChanges(libraries, info.id)) applyToState(whole, change.diff);
          expect((await rebuilt(libraries, info.id)).state).toEqual(whole);
          await libraries.closeAll();
          expect(must(await verifyLibrary(info.folder)).problems).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('come in pages that together hold every record', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const texts = Array.from({ length: 12 }, (_, i) => addMemo(`c${i}`, 0, `${i} ${'x'.repeat(600_000)}`));
    must(await append(libraries, info.id, texts));
    await libraries.closeAll();
    const again = await reopened(info);
    const first = must(await again.handlers.readSnapshot({ library: info.id, from: 0 }));
    expect(first?.total).toBe(12);
    expect(first?.next).not.toBe(null);
    expect((await rebuilt(again, info.id)).state.memos.size).toBe(12);
  });

  it('two are kept; where the newer one is damaged the older one and the journal give everything', async () => {
    const changes = madeUpChanges(3, 9);
    let libraries = place.start();
    const info = await newLibrary(libraries);
    for (let i = 0; i < 9; i += 3) {
      must(await append(libraries, info.id, changes.slice(i, i + 3)));
      await libraries.closeAll();
      libraries = await reopened(info);
    }
    const folder = join(info.folder, 'snapshots');
    expect((await readdir(folder)).sort()).toEqual(['0000000006.jsonl', '0000000009.jsonl']);
    const whole = (await rebuilt(libraries, info.id)).state;
    await flip(join(folder, '0000000009.jsonl'), 300);
    const fallback = await rebuilt(libraries, info.id);
    expect(fallback.from).toBe(6);
    expect(fallback.state).toEqual(whole);
    await flip(join(folder, '0000000006.jsonl'), 10);
    const all = await rebuilt(libraries, info.id);
    expect(all.from).toBe(0);
    expect(all.state).toEqual(whole);
  });

  it('a snapshot of another history is not used', async () => {
    const libraries = place.start();
    const [a, b] = [await newLibrary(libraries, 'A'), await newLibrary(libraries, 'B')];
    must(await append(libraries, a.id, [addMemo('one')]));
    must(await append(libraries, b.id, [addMemo('two')]));
    await libraries.closeAll();
    const name = join('snapshots', '0000000001.jsonl');
    await writeFile(join(b.folder, name), await readFile(join(a.folder, name)));
    const again = await reopened(b);
    expect(must(await again.handlers.readSnapshot({ library: b.id, from: 0 }))).toBe(null);
  });
});

describe('verify', () => {
  it('names a damaged journal line, original and snapshot', async () => {
    const libraries = place.start();
    const info = await newLibrary(libraries);
    const bytes = new TextEncoder().encode('Harbour closed\n\nThe harbour was closed on Monday, the port said.');
    const read = must(await libraries.handlers.importFile({ library: info.id, fileName: 'a.txt', bytes }));
    expect(read.kind).toBe('read');
    for (const id of ['a', 'b', 'c']) must(await append(libraries, info.id, [addMemo(id)]));
    await libraries.closeAll();
    expect(must(await verifyLibrary(info.folder))).toMatchObject({ originals: 1, lines: 3, records: 3, problems: [] });
    const [original = ''] = await readdir(join(info.folder, 'originals'));
    await flip(join(info.folder, 'originals', original), 3);
    await flip(join(info.folder, 'snapshots', '0000000003.jsonl'), 100);
    await flip(join(info.folder, 'journal', '000001.jsonl'), 250);
    const { problems } = must(await verifyLibrary(info.folder));
    expect(problems).toEqual([
      `originals/${original} is not as it was imported`,
      expect.stringContaining('damaged at line 1'),
      'the snapshot of line 3 is damaged',
    ]);
  });
});
