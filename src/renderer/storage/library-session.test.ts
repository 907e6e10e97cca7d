import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryInfo } from '../../shared/contract';
import type { Libraries } from '../../main/library/handlers';
import { addMemo } from '../../main/library/testing/made-up-changes';
import {
  allChanges,
  append,
  must,
  newLibrary,
  temporaryPlace,
  type TemporaryPlace,
} from '../../main/library/testing/temporary-libraries';
import { writeMemo } from './commands/write-memo';
import type { DatabasePlace } from './library-database';
import { readAllMemos } from './queries/memos';
import type { LibrarySession } from './session';
import { noFaults } from './testing/bridge-over';
import { openWindow } from './testing/open-world';

let place: TemporaryPlace;
let host: Libraries;
let info: LibraryInfo;
let profile: DatabasePlace;

beforeEach(async () => {
  place = await temporaryPlace();
  host = place.start();
  info = await newLibrary(host);
  profile = { indexedDB: new IDBFactory(), IDBKeyRange };
});
afterEach(() => place.remove());

const note = (session: LibrarySession, text: string) => writeMemo(session, { kind: 'event', id: text }, text);
const notes = async (session: LibrarySession) => (await readAllMemos(session)).map((memo) => memo.text).sort();

/** The host is started anew, as after a crash or an update. */
async function reopen(): Promise<LibraryInfo> {
  await host.closeAll();
  host = place.start();
  return must(await host.handlers.openLibrary({ library: info.id }));
}

/** A window over a host that was started anew. */
async function windowAfterRestart(): Promise<LibrarySession> {
  const opened = await reopen();
  return openWindow(host.handlers, opened, profile);
}

const dropsAppends = { ...noFaults, dropsCall: (name: string) => name === 'appendChanges' };
const losesAcks = { ...noFaults, losesAnswer: (name: string) => name === 'appendChanges' };

/** A window that made the notes and went away before the journal had them. */
async function windowWithUnsent(...texts: string[]): Promise<void> {
  const session = await openWindow(host.handlers, info, profile, dropsAppends);
  for (const text of texts) must(await note(session, text));
  await session.flush();
  session.database.close();
}

describe('opening a library', () => {
  it('shows what was saved, and says nothing when all is well', async () => {
    const session = await openWindow(host.handlers, info, profile);
    must(await note(session, 'one'));
    must(await session.flush());
    expect(session.saveState.get()).toEqual({ kind: 'saved' });
    must(await session.close());
    const again = await windowAfterRestart();
    expect(await notes(again)).toEqual(['one']);
    expect(again.notices).toEqual([]);
  });

  it('sends what an earlier window could not', async () => {
    await windowWithUnsent('one', 'two');
    const again = await windowAfterRestart();
    must(await again.flush());
    expect((await allChanges(host, info.id)).length).toBe(2);
    expect(again.notices).toEqual([]);
  });

  it('does not send twice what was journaled though the answer was lost', async () => {
    const session = await openWindow(host.handlers, info, profile, losesAcks);
    must(await note(session, 'one'));
    expect(await session.flush()).toMatchObject({ ok: false });
    session.database.close();
    const again = await windowAfterRestart();
    expect(await again.database.outbox.count()).toBe(0);
    must(await again.flush());
    expect((await allChanges(host, info.id)).length).toBe(1);
    expect(await notes(again)).toEqual(['one']);
  });

  it('rebuilds a lost copy from snapshot and journal', async () => {
    const session = await openWindow(host.handlers, info, profile);
    for (let i = 0; i < 30; i += 1) must(await note(session, `note ${i}`));
    must(await session.close());
    const before = await windowAfterRestart();
    must(await note(before, 'after the snapshot'));
    must(await before.flush());
    const fresh = await openWindow(host.handlers, info, { indexedDB: new IDBFactory(), IDBKeyRange });
    expect((await notes(fresh)).length).toBe(31);
    expect(fresh.notices).toEqual([]);
  });

  it('what was removed after the snapshot is gone from a rebuilt copy, and from one that catches up', async () => {
    const session = await openWindow(host.handlers, info, profile);
    must(await note(session, 'stays'));
    must(await note(session, 'goes'));
    must(await session.close());
    const other = { indexedDB: new IDBFactory(), IDBKeyRange };
    const opened = await reopen();
    must(await (await openWindow(host.handlers, opened, other)).flush());
    const remover = await openWindow(host.handlers, opened, profile);
    must(await writeMemo(remover, { kind: 'event', id: 'goes' }, ''));
    must(await remover.flush());
    const rebuilt = await openWindow(host.handlers, info, { indexedDB: new IDBFactory(), IDBKeyRange });
    expect(await notes(rebuilt)).toEqual(['stays']);
    const caughtUp = await openWindow(host.handlers, info, other);
    expect(await notes(caughtUp)).toEqual(['stays']);
  });

  it('takes over what another program added to the journal meanwhile', async () => {
    const session = await openWindow(host.handlers, info, profile);
    must(await note(session, 'mine'));
    must(await session.flush());
    session.database.close();
    must(await append(host, info.id, [addMemo('theirs', 1)]));
    const again = await windowAfterRestart();
    expect(await notes(again)).toEqual(['memo m-theirs', 'mine']);
    expect(again.notices).toEqual([]);
  });

  it('keeps unsent changes in a file, and says so, when the journal went on without them', async () => {
    await windowWithUnsent('mine');
    must(await append(host, info.id, [addMemo('theirs')]));
    const again = await windowAfterRestart();
    expect(await notes(again)).toEqual(['memo m-theirs']);
    expect(again.notices.join()).toContain('kept in branches/');
    const [file = ''] = await readdir(join(info.folder, 'branches'));
    expect(await readFile(join(info.folder, 'branches', file), 'utf8')).toContain('"text":"mine"');
    must(await again.flush());
    expect((await allChanges(host, info.id)).length).toBe(1);
  });

  it('saves again what the folder has lost, as long as this window still has it', async () => {
    const session = await openWindow(host.handlers, info, profile);
    for (const text of ['one', 'two', 'three']) {
      must(await note(session, text));
      must(await session.flush());
    }
    session.database.close();
    await host.closeAll();
    const journal = join(info.folder, 'journal', '000001.jsonl');
    const bytes = await readFile(journal);
    await writeFile(journal, bytes.subarray(0, bytes.indexOf(10) + 1));
    host = place.start();
    const opened = must(await host.handlers.openLibrary({ library: info.id }));
    expect(opened.head.seq).toBe(1);
    const again = await openWindow(host.handlers, opened, profile);
    must(await again.flush());
    expect(again.notices.join()).toContain('saves them again');
    expect(await notes(again)).toEqual(['one', 'three', 'two']);
    expect((await allChanges(host, info.id)).length).toBe(3);
  });

  it('shows what it has, for reading only, where the folder is damaged and can show less', async () => {
    const session = await openWindow(host.handlers, info, profile);
    for (const text of ['one', 'two', 'three']) {
      must(await note(session, text));
      must(await session.flush());
    }
    must(await session.close());
    await host.closeAll();
    await rm(join(info.folder, 'snapshots'), { recursive: true });
    const journal = join(info.folder, 'journal', '000001.jsonl');
    const bytes = await readFile(journal);
    bytes[bytes.indexOf(10) + 300] = 0;
    await writeFile(journal, bytes);
    host = place.start();
    const damaged = must(await host.handlers.openLibrary({ library: info.id }));
    expect(damaged).toMatchObject({ readOnly: true, head: { seq: 1 } });
    const again = await openWindow(host.handlers, damaged, profile);
    expect(await notes(again)).toEqual(['one', 'three', 'two']);
    expect(again.notices.join()).toContain('2 changes more than the library folder can show');
    const fresh = await openWindow(host.handlers, damaged, { indexedDB: new IDBFactory(), IDBKeyRange });
    expect(await notes(fresh)).toEqual(['one']);
  });

  it('a copy of the folder that was changed elsewhere is shown as it is; what this window had is kept in files', async () => {
    const session = await openWindow(host.handlers, info, profile);
    must(await note(session, 'shared'));
    must(await session.flush());
    await host.closeAll();
    await cp(info.folder, `${info.folder}-copy`, { recursive: true });
    host = place.start();
    const here = await openWindow(host.handlers, must(await host.openFolder(info.folder)), profile);
    must(await note(here, 'only here'));
    must(await here.flush());
    here.database.close();
    await host.closeAll();
    host = place.start();
    const copy = must(await host.openFolder(`${info.folder}-copy`));
    expect(copy).toMatchObject({ id: info.id, readOnly: false });
    must(await append(host, copy.id, [addMemo('elsewhere', 1)]));
    const again = await openWindow(host.handlers, must(await host.openFolder(`${info.folder}-copy`)), profile);
    expect(await notes(again)).toEqual(['memo m-elsewhere', 'shared']);
    expect(again.notices.join()).toContain('does not continue what this window had');
    const kept = await readdir(join(`${info.folder}-copy`, 'branches'));
    const texts = await Promise.all(
      kept.map((file) => readFile(join(`${info.folder}-copy`, 'branches', file), 'utf8')),
    );
    expect(texts.join()).toContain('only here');
  });

  it('a library that another program has open is shown, but nothing can be changed', async () => {
    const session = await openWindow(host.handlers, info, profile);
    must(await note(session, 'one'));
    must(await session.flush());
    const second = place.start();
    const secondInfo = must(await second.handlers.openLibrary({ library: info.id }));
    const looking = await openWindow(second.handlers, secondInfo, { indexedDB: new IDBFactory(), IDBKeyRange });
    expect(await notes(looking)).toEqual(['one']);
    expect(looking.notices.join()).toContain('open in another window');
    expect(await note(looking, 'two')).toMatchObject({ ok: false, error: { kind: 'read-only' } });
  });

  it('fails with a sentence when the journal cannot be read, and destroys nothing', async () => {
    await windowWithUnsent('mine');
    await rm(join(info.folder, 'journal'), { recursive: true });
    const handlers = {
      ...host.handlers,
      journalHashAt: async () => ({ ok: false, error: { kind: 'disk', message: 'No answer.' } }),
    };
    await expect(openWindow(handlers, info, profile)).rejects.toThrow('No answer.');
  });
});

describe('saving', () => {
  it('says “failed” with the reason while the host refuses, and “saved” only when all is on disk', async () => {
    let full = true;
    const refusing = {
      ...host.handlers,
      appendChanges: async (input: Parameters<typeof host.handlers.appendChanges>[0]) =>
        full
          ? { ok: false, error: { kind: 'disk-full', message: 'The disk is full.' } }
          : host.handlers.appendChanges(input),
    };
    const session = await openWindow(refusing, info, profile);
    must(await note(session, 'one'));
    expect(await session.flush()).toMatchObject({ ok: false });
    expect(session.saveState.get()).toEqual({ kind: 'failed', message: 'The disk is full.', waiting: 1 });
    full = false;
    must(await session.flush());
    expect(session.saveState.get()).toEqual({ kind: 'saved' });
  });

  it('sends changes in the order they were made, many at a time', async () => {
    const session = await openWindow(host.handlers, info, profile);
    await Promise.all(Array.from({ length: 50 }, (_, i) => note(session, `note ${i}`)));
    must(await session.flush());
    const journaled = (await allChanges(host, info.id)).map((change) => change.diff.memos?.added?.[0]?.text);
    expect(journaled).toEqual(Array.from({ length: 50 }, (_, i) => `note ${i}`));
  });
});
