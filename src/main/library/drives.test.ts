/** Drives that cannot be written, that vanish and come back, that are slow, and clocks that go backwards. */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { chmod, cp, open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalFile } from './journal';
import { addMemo } from './testing/made-up-changes';
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
afterEach(async () => {
  vi.useRealTimers();
  await place.remove();
});

describe('a folder for reading only', () => {
  it('opens for reading, says why, refuses to change anything and leaves everything as it was', async () => {
    const folder = join(place.root, 'Ferries');
    await cp(fileURLToPath(new URL('./fixtures/format-1', import.meta.url)), folder, { recursive: true });
    await chmod(place.root, 0o755);
    for (const name of ['', 'journal', 'snapshots', 'originals']) await chmod(join(folder, name), 0o555);
    const before = await readdir(folder, { recursive: true });
    const script = fileURLToPath(new URL('./testing/open-and-print.ts', import.meta.url));
    // The superuser may write everywhere: then another user has to try.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const env = { ...process.env, HOME: place.root, TSX_DISABLE_CACHE: '1' };
    const ran = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, folder], { ...user, env });
    const { opened, appended } = JSON.parse(ran.stdout);
    expect(opened).toMatchObject({ readOnly: true, head: { seq: 13 } });
    expect(opened.notices.join()).toContain('cannot be written');
    expect(appended).toMatchObject({ ok: false, error: { kind: 'read-only' } });
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    for (const name of ['', 'journal', 'snapshots', 'originals']) await chmod(join(folder, name), 0o755);
  });
});

describe('a drive that vanishes while the library is open', () => {
  it('acknowledges nothing, says so, and goes on by itself when the drive is back', async () => {
    const host = place.start();
    const info = await newLibrary(host);
    must(await append(host, info.id, [addMemo('a')]));
    await rename(info.folder, `${info.folder}-away`);
    for (const id of ['b', 'c']) {
      const refused = await append(host, info.id, [addMemo(id)]);
      expect(refused).toMatchObject({ ok: false, error: { kind: 'disk' } });
      expect(refused.ok ? '' : refused.error.message).toMatch(/not saved yet.*kept in the window.*still connected/);
    }
    await rename(`${info.folder}-away`, info.folder);
    must(await append(host, info.id, [addMemo('b'), addMemo('c')]));
    expect((await allChanges(host, info.id)).map((change) => change.id)).toEqual(['a', 'b', 'c']);
    await host.closeAll();
    expect(must(await verifyLibrary(info.folder)).problems).toEqual([]);
  });

  it('is closed without a crash when it does not come back, and can be opened when it does', async () => {
    const host = place.start();
    const info = await newLibrary(host);
    must(await append(host, info.id, [addMemo('a')]));
    await rename(info.folder, `${info.folder}-away`);
    await host.closeAll();
    const missing = await place.start().handlers.openLibrary({ library: info.id });
    expect(missing).toMatchObject({ ok: false, error: { kind: 'no-library' } });
    await rename(`${info.folder}-away`, info.folder);
    const again = place.start();
    const opened = must(await again.handlers.openLibrary({ library: info.id }));
    expect(opened).toMatchObject({ readOnly: false, head: { seq: 1 } });
  });
});

describe('a drive that is slow', () => {
  /** Files that write at once and fsync only when the test lets them, as a network drive or a sleeping disk does. */
  function slowDrive() {
    const waiting: (() => void)[] = [];
    const drive = { isSlow: false, answer: () => waiting.splice(0).forEach((go) => go()), waits: () => waiting.length };
    const openFile = async (path: string): Promise<JournalFile> => {
      const file = await open(path, constants.O_RDWR | constants.O_CREAT);
      const datasync = async () => {
        if (drive.isSlow) await new Promise<void>((go) => waiting.push(go));
        return file.datasync();
      };
      const names = ['write', 'truncate', 'stat', 'read', 'close'] as const;
      return { ...Object.fromEntries(names.map((name) => [name, file[name].bind(file)])), datasync } as never;
    };
    return { drive, openFile };
  }

  it('acknowledges nothing before it has answered, answers reading meanwhile, and keeps the order', async () => {
    const { drive, openFile } = slowDrive();
    const host = place.start({ openFile });
    const info = await newLibrary(host);
    must(await append(host, info.id, [addMemo('a')]));
    drive.isSlow = true;
    const acknowledged: string[] = [];
    const sent = ['b', 'c', 'd'].map((id) =>
      append(host, info.id, [addMemo(id)]).then((answer) => acknowledged.push(...must(answer).acknowledged)),
    );
    await expect.poll(drive.waits).toBe(1);
    // The window can read, and look for settings and other libraries, while its changes wait.
    expect((await allChanges(host, info.id)).map((change) => change.id)).toContain('a');
    must(await host.handlers.readSettings(null));
    must(await host.handlers.recentLibraries(null));
    expect(acknowledged).toEqual([]);
    const closed = host.closeAll();
    drive.isSlow = false;
    drive.answer();
    await Promise.all([...sent, closed]);
    expect(acknowledged).toEqual(['b', 'c', 'd']);
    const again = place.start();
    must(await again.handlers.openLibrary({ library: info.id }));
    expect((await allChanges(again, info.id)).map((change) => change.id)).toEqual(['a', 'b', 'c', 'd']);
    await again.closeAll();
    expect(must(await verifyLibrary(info.folder)).problems).toEqual([]);
  });

  it('is not taken for a free library by a second instance while it is being closed', async () => {
    const { drive, openFile } = slowDrive();
    const host = place.start({ openFile });
    const info = await newLibrary(host);
    must(await append(host, info.id, [addMemo('a')]));
    drive.isSlow = true;
    const sent = append(host, info.id, [addMemo('b')]);
    await expect.poll(drive.waits).toBe(1);
    const closed = host.closeAll();
    expect(must(await place.start().handlers.openLibrary({ library: info.id })).readOnly).toBe(true);
    drive.isSlow = false;
    drive.answer();
    must(await sent);
    await closed;
    expect(must(await place.start().handlers.openLibrary({ library: info.id }))).toMatchObject({
      readOnly: false,
      head: { seq: 2 },
    });
  });
});

describe('a clock that goes backwards', () => {
  it('changes nothing in the order of the journal, nor in what is kept', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2026-11-22T10:00:00Z'));
    const host = place.start();
    const info = await newLibrary(host);
    must(await append(host, info.id, [addMemo('a')]));
    await host.closeAll();
    vi.setSystemTime(new Date('2019-01-01T00:00:00Z'));
    must(await host.handlers.openLibrary({ library: info.id }));
    must(await append(host, info.id, [addMemo('b')]));
    await host.closeAll();
    vi.setSystemTime(new Date('2031-01-01T00:00:00Z'));
    const opened = must(await host.handlers.openLibrary({ library: info.id }));
    expect(opened).toMatchObject({ readOnly: false, notices: [], head: { seq: 2 } });
    expect((await allChanges(host, info.id)).map((change) => change.id)).toEqual(['a', 'b']);
    await host.closeAll();
    expect(must(await verifyLibrary(info.folder)).problems).toEqual([]);
    // The newest backup is the one of the later line, whatever the clocks said.
    const [newest] = must(await host.handlers.listBackups(null));
    expect(newest?.records).toBe(2);
  });
});
