/**
 * The library's lock: who has it open for writing. A lock is stale when its process is gone (or its number was given to
 * another process), or when the folder was copied with the lock inside: the folder's inode is written into it.
 */
import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from '../../core/model/zod';
import { isDiskError, isMissing, isRefusedWrite, isThere } from './disk-failure';

const lockSchema = z.object({
  token: z.string(),
  pid: z.int(),
  /** Start of the process where the system tells it (Linux); null elsewhere. */
  started: z.string().nullable(),
  host: z.string(),
  folder: z.string(),
});
type LockFile = z.infer<typeof lockSchema>;

export type LockOutcome =
  | { readonly kind: 'held'; readonly release: () => Promise<void> }
  | { readonly kind: 'taken'; readonly by: string }
  | { readonly kind: 'not-writable' };

/** Tokens of the locks this process holds: in a container a new process often has the number of the dead one. */
const ours = new Set<string>();

/** A lock of another machine is believed for so long after its last sign of life; its holder touches it twice a minute. */
const foreignLockLastsMs = 5 * 60_000;
const touchEveryMs = 30_000;

export async function takeLock(folder: string): Promise<LockOutcome> {
  const path = join(folder, 'lock');
  const mine = await newLock(folder);
  // Three tries: a stale lock is put aside, and another instance may be quicker.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const put = await putLock(path, mine);
    if (put === 'not-writable') return { kind: 'not-writable' };
    if (put === 'done') return { kind: 'held', release: hold(path, mine) };
    const there = await readLock(path);
    if (there !== null && !(await isStale(path, there, mine))) return { kind: 'taken', by: holderOf(there, mine) };
    await putAside(path, mine.token);
  }
  return { kind: 'taken', by: 'another window' };
}

async function newLock(folder: string): Promise<LockFile> {
  const { ino, dev } = await stat(folder, { bigint: true });
  const token = randomBytes(12).toString('hex');
  return { token, pid: process.pid, started: await startOf(process.pid), host: hostname(), folder: `${dev}:${ino}` };
}

/** Writes the lock whole or not at all: as a temporary file that is then linked to its name, which fails if it is there. */
async function putLock(path: string, lock: LockFile): Promise<'done' | 'there' | 'not-writable'> {
  const temporary = `${path}.${lock.token}.tmp`;
  const text = JSON.stringify(lock);
  try {
    await writeFile(temporary, text);
    await link(temporary, path).catch(async (error: unknown) => {
      // exFAT and some network drives have no hard links: there the file is made in two steps.
      if (!isDiskError(error) || isThere(error)) throw error;
      await writeFile(path, text, { flag: 'wx' });
    });
    return 'done';
  } catch (error) {
    if (isThere(error)) return 'there';
    if (isRefusedWrite(error)) return 'not-writable';
    throw error;
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function readLock(path: string): Promise<LockFile | null> {
  try {
    return lockSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isDiskError(error) && !isMissing(error)) throw error;
    return null;
  }
}

async function isStale(path: string, lock: LockFile, mine: LockFile): Promise<boolean> {
  if (lock.folder !== mine.folder) return true;
  if (lock.host !== mine.host) return Date.now() - (await stat(path)).mtimeMs > foreignLockLastsMs;
  if (lock.pid === process.pid) return !ours.has(lock.token);
  return !isAlive(lock.pid) || (await startOf(lock.pid)) !== lock.started;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isDiskError(error) && error.code === 'EPERM';
  }
}

/** Boot and clock ticks of a process's start, on Linux: field 22 of /proc/PID/stat, counted after the name's `)`. */
async function startOf(pid: number): Promise<string | null> {
  try {
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').pop()?.split(' ');
    return `${boot}:${fields?.[19] ?? ''}`;
  } catch {
    return null;
  }
}

const holderOf = (lock: LockFile, mine: LockFile): string =>
  lock.host === mine.host ? `another window of Variorum (process ${lock.pid})` : `Variorum on ${lock.host}`;

async function putAside(path: string, token: string): Promise<void> {
  const aside = `${path}.${token}.stale`;
  await rename(path, aside).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  await rm(aside, { force: true });
}

function hold(path: string, mine: LockFile): () => Promise<void> {
  ours.add(mine.token);
  const timer = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), touchEveryMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    ours.delete(mine.token);
    if ((await readLock(path))?.token === mine.token) await rm(path, { force: true });
  };
}
