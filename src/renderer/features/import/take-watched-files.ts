/**
 * Brings in what the host found in the watched folder, like files that were dropped. A file counts as dealt with when its
 * article is stored: one that a crash cut off comes again, and is known by its hash.
 */
import { useServices } from '../../session/services';
import { noteWatch, refreshWatch } from '../../session/watched-folder';
import type { LibrarySession } from '../../storage/session';
import type { NamedFile } from './dropped-files';
import { importFiles } from './import-files';

const runs = new WeakMap<LibrarySession, { again: boolean }>();

/** Until nothing is ready any more. Called while it runs, it looks once more at the end of that run. */
export async function takeWatchedFiles(session: LibrarySession): Promise<void> {
  const before = runs.get(session);
  if (before) {
    before.again = true;
    return;
  }
  const run = { again: true };
  runs.set(session, run);
  while (run.again) {
    run.again = false;
    await takeAll(session);
  }
  runs.delete(session);
}

async function takeAll(session: LibrarySession): Promise<void> {
  for (;;) {
    const watch = await refreshWatch(session);
    if (!watch || watch.ready.length === 0 || !isOpen(session)) return;
    if (!(await takeSome(session, watch.ready))) return;
  }
}

/** False where none could be dealt with: the host says when it is worth trying again. */
async function takeSome(
  session: LibrarySession,
  ready: readonly { readonly file: string; readonly name: string }[],
): Promise<boolean> {
  const { bridge, library } = session;
  const left = new Map<NamedFile, string>(ready.map(({ file, name }) => [named(session, file, name), file]));
  const files = [...left.keys()];
  const control = new AbortController();
  const handled = async (done: readonly NamedFile[]): Promise<void> => {
    const taken = done.flatMap((file) => left.get(file) ?? []);
    for (const file of done) left.delete(file);
    if (taken.length > 0) note(await bridge.settleWatchedFiles({ library: library.id, taken, later: [] }));
  };
  await importFiles(session, files, { handled, keepFailures: true, control });
  if (!isOpen(session)) return false;
  // Cancelled by the analyst: what was not read waits for their word, like files that were there before.
  if (control.signal.aborted && left.size > 0) {
    note(await bridge.settleWatchedFiles({ library: library.id, taken: [], later: [...left.values()] }));
    return true;
  }
  return left.size < files.length;
}

const note = (answer: Awaited<ReturnType<LibrarySession['bridge']['settleWatchedFiles']>>): void =>
  answer.ok ? noteWatch(answer.value) : undefined;

const isOpen = (session: LibrarySession): boolean => useServices.getState().session === session;

const named = ({ bridge, library }: LibrarySession, file: string, name: string): NamedFile => ({
  name,
  bytes: async () => {
    const answer = await bridge.readWatchedFile({ library: library.id, file });
    return answer.ok ? { ok: true, value: answer.value.bytes as Uint8Array<ArrayBuffer> } : answer;
  },
});
