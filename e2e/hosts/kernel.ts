/** What Linux knows of the processes of one test's home folder: are they sandboxed, do they listen? */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Renderer processes with their seccomp mode and the number of process namespaces they are nested in. */
export function sandboxOf(
  home: string,
): { readonly pid: number; readonly seccomp: number; readonly namespaces: number }[] {
  return processesOf(home)
    .filter(({ words }) => words.includes('--type=renderer'))
    .map(({ pid }) => {
      const status = read(`/proc/${pid}/status`);
      const seccomp = Number(/^Seccomp:\s+(\d)/m.exec(status)?.[1] ?? -1);
      const namespaces = (/^NSpid:\s+(.*)$/m.exec(status)?.[1] ?? '').split('\t').length;
      return { pid, seccomp, namespaces };
    });
}

/** Local addresses (in the kernel's hexadecimal) on which a process of this home, or this very process, listens. */
export function listeningSockets(home: string): string[] {
  const mine = new Set([process.pid, ...processesOf(home).map(({ pid }) => pid)].flatMap(socketsOf));
  const rows = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((name) => read(`/proc/net/${name}`).split('\n').slice(1));
  const listening = '0A';
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter((columns) => columns[3] === listening && mine.has(columns[9] ?? ''))
    .map((columns) => columns[1] ?? '');
}

/** Remote addresses of connections, had or tried, of the processes of this home; this machine itself left out. */
export function remoteSockets(home: string): string[] {
  const rows = ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((name) => read(`/proc/net/${name}`).split('\n').slice(1, -1));
  const remote = rows.map((row) => row.trim().split(/\s+/)).filter((columns) => !isHere(columns[2] ?? ''));
  // Whose they are is asked only where there are any: that reads the whole table of processes.
  if (remote.length === 0) return [];
  const theirs = new Set(processesOf(home).flatMap(({ pid }) => socketsOf(pid)));
  return remote.filter((columns) => theirs.has(columns[9] ?? '')).map((columns) => columns[2] ?? '');
}

/** No address at all, or a loopback one: 127.x.x.x, ::1, ::ffff:127.x.x.x, each in words of reversed bytes. */
const isHere = (address: string): boolean =>
  /^(0+|[0-9A-F]{6}7F|0{24}01000000|0{16}FFFF0000[0-9A-F]{6}7F):/.test(address);

/** The process that was given the home folder and all it started. */
function processesOf(home: string): { readonly pid: number; readonly words: readonly string[] }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      parent: Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0),
      // Renderers write their arguments with blanks where others write zeros.
      words: read(`/proc/${name}/cmdline`).split(/[\0 ]/),
    }));
  const family = new Set(all.filter(({ pid, words }) => hasHome(pid, words, home)).map(({ pid }) => pid));
  for (let before = -1; before < family.size;) {
    before = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

function hasHome(pid: number, words: readonly string[], home: string): boolean {
  if (words.some((word) => word.startsWith(`--user-data-dir=${home}`))) return true;
  return read(`/proc/${pid}/environ`).split('\0').includes(`VARIORUM_HOME=${home}`);
}

function socketsOf(pid: number): string[] {
  try {
    const folder = `/proc/${pid}/fd`;
    const links = readdirSync(folder).map((name) => readlinkSync(`${folder}/${name}`));
    return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
