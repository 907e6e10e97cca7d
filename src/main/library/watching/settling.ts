/**
 * Which files of a watched folder have come to rest: the same size and time at two looks or more, long enough apart. A file
 * that is being copied or saved grows from look to look. Times are milliseconds of a clock that only goes forward.
 */
import type { SeenFile } from './look-at-folder';

/** Unchanged for so long, a file is taken as whole. Programs that write in bursts pause for less. */
export const SETTLE_MS = 1000;

/** An empty file is waited for longer: a download or a copy may hold its name before its first byte comes. */
export const EMPTY_MS = 20_000;

export class Settling {
  private readonly since = new Map<string, { readonly stamp: string; readonly at: number }>();

  /** Takes in one look at what is not known yet; answers the files at rest, in the order given. */
  observe(files: readonly SeenFile[], now: number): SeenFile[] {
    const names = new Set(files.map((file) => file.name));
    for (const name of this.since.keys()) if (!names.has(name)) this.since.delete(name);
    return files.filter((file) => this.isAtRest(file, now));
  }

  /** After the folder was away: what is found then is looked at anew. */
  forget(): void {
    this.since.clear();
  }

  private isAtRest(file: SeenFile, now: number): boolean {
    const before = this.since.get(file.name);
    if (before?.stamp !== file.stamp) {
      this.since.set(file.name, { stamp: file.stamp, at: now });
      return false;
    }
    return now - before.at >= (file.size === 0 || file.arriving ? EMPTY_MS : SETTLE_MS);
  }
}
