/** What may go wrong with the browser's own storage: each says what happened, and costs the action in flight at most. */
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryInfo } from '../../shared/contract';
import type { Libraries } from '../../main/library/handlers';
import {
  allChanges,
  must,
  newLibrary,
  temporaryPlace,
  type TemporaryPlace,
} from '../../main/library/testing/temporary-libraries';
import { bringBack } from './commands/bring-back';
import { writeMemo } from './commands/write-memo';
import { forgetCopy } from './forget-copy';
import { databaseName } from './library-database';
import { openSession } from './library-session';
import { readAllMemos } from './queries/memos';
import { readHistory } from './queries/history';
import type { LibrarySession } from './session';
import { bridgeOver, noFaults } from './testing/bridge-over';
import { openWindow } from './testing/open-world';

let place: TemporaryPlace;
let host: Libraries;
let info: LibraryInfo;
let indexedDB: IDBFactory;
const profile = () => ({ indexedDB, IDBKeyRange });

beforeEach(async () => {
  place = await temporaryPlace();
  host = place.start();
  info = await newLibrary(host);
  indexedDB = new IDBFactory();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await place.remove();
});

const note = (session: LibrarySession, text: string) => writeMemo(session, { kind: 'event', id: text }, text);
const notes = async (session: LibrarySession) => (await readAllMemos(session)).map((memo) => memo.text).sort();
const inJournal = async () => (await allChanges(host, info.id)).map((change) => change.diff.memos?.added?.[0]?.text);

/** From now on no table takes anything, as when the disk is full. */
function diskIsFull(): { readonly mend: () => void } {
  const full = () => {
    throw new DOMException('no space', 'QuotaExceededError');
  };
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full),
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(full),
  ];
  return { mend: () => spies.forEach((spy) => spy.mockRestore()) };
}

describe('a full disk', () => {
  it('while a command is written: nothing of it is there, everything before is, and it goes on when there is space', async () => {
    const session = await openWindow(host.handlers, info, profile());
    must(await note(session, 'one'));
    must(await session.flush());
    const disk = diskIsFull();
    const refused = await note(session, 'two');
    expect(refused).toMatchObject({ ok: false, error: { kind: 'disk-full' } });
    expect(refused.ok ? '' : refused.error.message).toMatch(
      /disk is full.*Everything before it is kept.*Free some space/,
    );
    disk.mend();
    expect(await notes(session)).toEqual(['one']);
    expect(await session.database.outbox.count()).toBe(0);
    expect(await readHistory(session)).toMatchObject({ undo: 'Write a memo', redo: null });
    must(await note(session, 'three'));
    must(await session.flush());
    expect(await inJournal()).toEqual(['one', 'three']);
  });

  it('while an acknowledgement is noted: the change is in the journal once, and “saved” is said when that is known', async () => {
    let offline = false;
    const session = await openWindow(host.handlers, info, profile(), { ...noFaults, dropsCall: () => offline });
    offline = true;
    must(await note(session, 'one'));
    await session.flush();
    offline = false;
    const disk = diskIsFull();
    expect(await session.flush()).toMatchObject({ ok: false, error: { kind: 'disk-full' } });
    expect(session.saveState.get().kind).toBe('failed');
    expect(await inJournal()).toEqual(['one']);
    disk.mend();
    must(await session.flush());
    expect(session.saveState.get()).toEqual({ kind: 'saved' });
    expect(await inJournal()).toEqual(['one']);
  });

  it('while a copy is made anew: the library does not open, says why, and opens when there is space', async () => {
    const session = await openWindow(host.handlers, info, profile());
    must(await note(session, 'one'));
    must(await session.close());
    indexedDB = new IDBFactory();
    const opened = must(await host.handlers.openLibrary({ library: info.id }));
    const disk = diskIsFull();
    const { bridge } = bridgeOver(host.handlers);
    const refused = await openSession(bridge, opened, { coder: () => 'Ada', place: profile() });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'disk-full' } });
    disk.mend();
    expect(await notes(await openWindow(host.handlers, opened, profile()))).toEqual(['one']);
  });
});

/** A request that fails as Chromium's does when it finds the files of a database damaged. */
function failingRequest(): IDBOpenDBRequest {
  const request = { error: new DOMException('Internal error opening backing store.', 'UnknownError') };
  const event = { target: request, preventDefault: () => undefined, stopPropagation: () => undefined };
  queueMicrotask(() => (request as unknown as IDBOpenDBRequest).onerror?.(event as unknown as Event));
  return request as unknown as IDBOpenDBRequest;
}

describe('the browser’s storage', () => {
  it('closed underneath: the action says that it was not done, and all that was saved is there afterwards', async () => {
    const session = await openWindow(host.handlers, info, profile());
    must(await note(session, 'one'));
    must(await session.flush());
    session.database.close({ disableAutoOpen: true });
    const refused = await note(session, 'two');
    expect(refused).toMatchObject({ ok: false, error: { kind: 'storage' } });
    expect(refused.ok ? '' : refused.error.message).toContain('not done');
    expect(await notes(await openWindow(host.handlers, info, profile()))).toEqual(['one']);
  });

  it('deleted: the copy is made anew and nothing that was saved is missing', async () => {
    const session = await openWindow(host.handlers, info, profile());
    must(await note(session, 'one'));
    must(await session.close());
    must(await forgetCopy(info.id, profile()));
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseName(info.id));
    const opened = must(await host.handlers.openLibrary({ library: info.id }));
    expect(await notes(await openWindow(host.handlers, opened, profile()))).toEqual(['one']);
  });

  it('corrupted, so that it cannot be opened: it is thrown away, made anew, and the analyst is told', async () => {
    const session = await openWindow(host.handlers, info, profile());
    must(await note(session, 'one'));
    must(await session.close());
    const open = indexedDB.open.bind(indexedDB);
    const remove = indexedDB.deleteDatabase.bind(indexedDB);
    let broken = true;
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) =>
      broken ? failingRequest() : open(name, version),
    );
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      broken = false;
      return remove(name);
    });
    const opened = must(await host.handlers.openLibrary({ library: info.id }));
    const again = await openWindow(host.handlers, opened, profile());
    expect(await notes(again)).toEqual(['one']);
    expect(again.notices.join()).toMatch(/damaged and was made anew.*Everything that was saved is there/);
  });

  it('written by a newer version: nothing is changed and one sentence says so', async () => {
    const request = indexedDB.open(databaseName(info.id), 9990);
    await new Promise((done) => (request.onsuccess = done));
    request.result.close();
    const { bridge } = bridgeOver(host.handlers);
    const refused = await openSession(bridge, info, { coder: () => 'Ada', place: profile() });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'newer-version' } });
    expect((await indexedDB.databases()).find(({ name }) => name === databaseName(info.id))?.version).toBe(9990);
  });
});

describe('changes that were put aside', () => {
  it('are listed, can be looked at, and come back where they fit; what does not fit is named and left', async () => {
    const session = await openWindow(host.handlers, info, profile());
    must(await note(session, 'shared'));
    must(await session.close());
    let opened = must(await host.handlers.openLibrary({ library: info.id }));
    const here = await openWindow(host.handlers, opened, profile(), {
      ...noFaults,
      dropsCall: (name) => name === 'appendChanges',
    });
    must(await note(here, 'only here'));
    must(await writeMemo(here, { kind: 'event', id: 'shared' }, 'shared, changed here'));
    await here.flush();
    here.database.close();
    // Meanwhile another window changes the same memo.
    const elsewhere = await openWindow(host.handlers, opened, { indexedDB: new IDBFactory(), IDBKeyRange });
    must(await writeMemo(elsewhere, { kind: 'event', id: 'shared' }, 'shared, changed elsewhere'));
    must(await elsewhere.close());
    opened = must(await host.handlers.openLibrary({ library: info.id }));
    const again = await openWindow(host.handlers, opened, profile());
    expect(await notes(again)).toEqual(['shared, changed elsewhere']);
    const [branch] = must(await host.handlers.listBranches({ library: info.id }));
    expect(branch).toMatchObject({ kind: 'changes', changes: 2, labels: ['Write a memo'] });
    const changes = must(await host.handlers.readBranch({ library: info.id, branch: branch?.id ?? '' }));
    const brought = must(await bringBack(again, changes));
    expect(brought.done).toBe(1);
    expect(brought.left.length).toBe(1);
    expect(await notes(again)).toEqual(['only here', 'shared, changed elsewhere']);
    must(await host.handlers.settleBranch({ library: info.id, branch: branch?.id ?? '' }));
    expect(must(await host.handlers.listBranches({ library: info.id }))).toEqual([]);
  });

  it('a whole copy opens as a library of its own, and both are there', async () => {
    const session = await openWindow(host.handlers, info, profile());
    must(await note(session, 'only in the window'));
    must(await session.close());
    const opened = must(await host.handlers.openLibrary({ library: info.id }));
    const handlers = {
      ...host.handlers,
      journalHashAt: async () => ({ ok: true as const, value: 'f'.repeat(64) }),
    };
    const other = await openWindow(handlers, opened, profile());
    expect(other.notices.join()).toContain('does not continue what this window had');
    const [branch] = must(await host.handlers.listBranches({ library: info.id }));
    expect(branch?.kind).toBe('copy');
    const made = must(await host.handlers.openBranch({ library: info.id, branch: branch?.id ?? '' }));
    expect(made.id).not.toBe(info.id);
    const shown = await openWindow(host.handlers, made, { indexedDB: new IDBFactory(), IDBKeyRange });
    expect(await notes(shown)).toEqual(['only in the window']);
  });
});
