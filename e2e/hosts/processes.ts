/** Waiting for processes to be gone: a browser says that it is closed before it has written its last files. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds. */
const patience = 20_000;

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

/** A dead child whose parent has not asked for its end still has a number. */
function isZombie(pid: number): boolean {
  try {
    return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

export async function untilGone(pids: readonly number[]): Promise<void> {
  const end = Date.now() + patience;
  while (pids.some(isAlive)) {
    if (Date.now() > end) throw new Error(`processes still alive after ${patience} ms: ${pids.filter(isAlive)}`);
    await wait(20);
  }
}

/** The browser process that has this profile open (Linux): Playwright does not hand it out for a persistent context. */
export function browserOf(profile: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => ownsProfile(pid, profile));
}

function ownsProfile(pid: number, profile: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const own = words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
    return own && !words[0]?.includes('crashpad') && isAlive(pid);
  } catch {
    return false;
  }
}
