import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Libraries } from '../../main/library/handlers';
import { must, newLibrary, temporaryPlace, type TemporaryPlace } from '../../main/library/testing/temporary-libraries';
import type { LibraryInfo } from '../../shared/contract';
import { createEntity } from './commands/create-entity';
import { installCodebooks } from './commands/install-codebooks';
import { writeMemo } from './commands/write-memo';
import { readAllMemos } from './queries/memos';
import { readHistory } from './queries/history';
import type { LibrarySession } from './session';
import { openWindow } from './testing/open-world';
import { redo, undo } from './undo';

let place: TemporaryPlace;
let host: Libraries;
let info: LibraryInfo;

beforeEach(async () => {
  place = await temporaryPlace();
  host = place.start();
  info = await newLibrary(host);
});
afterEach(() => place.remove());

/** A window that has no copy of the library yet. */
const newWindow = () => openWindow(host.handlers, info, { indexedDB: new IDBFactory(), IDBKeyRange });
const note = async (session: LibrarySession, text: string) =>
  must(await writeMemo(session, { kind: 'library', id: text }, text));
const notes = async (session: LibrarySession) => (await readAllMemos(session)).map(({ text }) => text).sort();

/** The window's copy is lost; the folder has all that was saved. */
async function afterLoss(session: LibrarySession): Promise<LibrarySession> {
  must(await session.close());
  info = must(await host.handlers.openLibrary({ library: info.id }));
  return newWindow();
}

it('A copy made anew has the steps that can be undone and done again, each on its side', async () => {
  const session = await newWindow();
  must(await installCodebooks(session, [{ name: 'Frames' }]));
  for (const text of ['one', 'two', 'three', 'four']) await note(session, text);
  for (const step of [undo, undo, redo]) must(await step(session));
  const before = await session.database.history.orderBy('[state+turn]').toArray();

  const again = await afterLoss(session);
  const after = await again.database.history.orderBy('[state+turn]').toArray();
  const shape = (rows: typeof after) => rows.map(({ state, label, change, diff }) => ({ state, label, change, diff }));
  expect(shape(after)).toEqual(shape(before));
  expect(await notes(again)).toEqual(['one', 'three', 'two']);
  must(await redo(again));
  expect(await notes(again)).toEqual(['four', 'one', 'three', 'two']);
  for (const step of [undo, undo, undo]) must(await step(again));
  expect(await notes(again)).toEqual(['one']);
});

it('Another coder’s steps are not one’s own to undo, and a new step ends all redoing', async () => {
  const session = await newWindow();
  await note(session, 'mine');
  must(await createEntity({ ...session, coder: () => 'Bo' }, { name: 'Ilse Brandt' }));
  await note(session, 'taken back');
  must(await undo(session));
  await note(session, 'last');

  const again = await afterLoss(session);
  expect(await readHistory(again)).toEqual({ undo: 'Write a memo', redo: null });
  for (const step of [undo, undo, undo]) must(await step(again));
  expect(await notes(again)).toEqual([]);
  expect(await again.database.records('entities').all()).toHaveLength(1);
});
