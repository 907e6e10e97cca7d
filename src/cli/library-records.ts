/** All records of a library on disk as they stand now: its newest snapshot, completed by the journal. */
import { resolve } from 'node:path';
import { parseRecordLines } from '../core/model/record-lines';
import { ok, type Result } from '../core/model/result';
import { openLibraryFolder, type OpenLibrary } from '../main/library/open-library';
import { applyToState, emptyState, type LibraryState } from '../main/library/replay';

export interface LibraryRecords {
  readonly name: string;
  readonly records: LibraryState;
}

/** Journal lines read at once. */
const PAGE = 1000;

const quiet = { write: () => undefined };

/** Reads the library in `folder`; one that is open in a window is read all the same. */
export async function readLibraryRecords(folder: string): Promise<Result<LibraryRecords>> {
  const opened = await openLibraryFolder(resolve(folder), { log: quiet });
  if (!opened.ok) return opened;
  try {
    const records = await recordsOf(opened.value);
    return records.ok ? ok({ name: opened.value.info.name, records: records.value }) : records;
  } finally {
    await opened.value.close();
  }
}

async function recordsOf(library: OpenLibrary): Promise<Result<LibraryState>> {
  const state = emptyState();
  const start = await addSnapshot(library, state);
  if (!start.ok) return start;
  for (let after = start.value; ;) {
    const lines = await library.readJournal(after, PAGE);
    if (!lines.ok) return lines;
    for (const { change } of lines.value) applyToState(state, change.diff);
    // A page may be shorter than asked for, where its lines are long: only an empty one is the last.
    if (lines.value.length === 0) return ok(state);
    after += lines.value.length;
  }
}

/** Puts the snapshot into `state`; gives the number of the journal line it stands at. */
async function addSnapshot(library: OpenLibrary, state: LibraryState): Promise<Result<number>> {
  for (let from = 0; ;) {
    const page = await library.readSnapshot(from);
    if (!page.ok) return page;
    if (page.value === null) return ok(0);
    const { lines, next, head } = page.value;
    for (const { kind, record } of parseRecordLines(lines))
      (state[kind] as Map<string, unknown>).set(record.id, record);
    if (next === null) return ok(head.seq);
    from = next;
  }
}
