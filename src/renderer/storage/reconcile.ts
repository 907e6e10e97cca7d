/**
 * Brings the window's copy and the journal together when a library is opened. The journal is the truth; what only this
 * window has is sent again where it fits, and kept in a file where it does not. Nothing is mixed, nothing is dropped.
 */
import type { Change } from '../../core/model/change';
import { ok, type Result } from '../../core/model/result';
import type { JournalHead } from '../../shared/contract';
import { sendAgain } from './folder-behind';
import { acknowledge, startFrom } from './outbox';
import { keepChanges, keepWholeCopy } from './put-aside';
import { readOn, rebuild, writeNet, type Rebuilding } from './rebuild';
import { callHost } from './sender';

/** Answers what the analyst should know. */
export async function reconcile(at: Rebuilding): Promise<Result<readonly string[]>> {
  const known = (await at.database.meta.get('head'))?.head;
  if (known === undefined) return startAnew(at);
  const hash = await callHost(() => at.bridge.journalHashAt({ library: at.info.id, seq: known.seq }));
  if (!hash.ok) return hash;
  if (hash.value === known.hash) return catchUp(at, known);
  if (known.seq > at.info.head.seq) return folderBehind(at, known);
  return otherHistory(at);
}

/** There is no copy, or one that was cut off while it was made; what waits in its outbox is kept all the same. */
async function startAnew(at: Rebuilding): Promise<Result<readonly string[]>> {
  return keepWaitingAndRebuild(at, await waitingChanges(at));
}

/** The journal has the copy's last line. Lines after it are this window's own (the answer was lost) or another's. */
async function catchUp(at: Rebuilding, known: JournalHead): Promise<Result<readonly string[]>> {
  let mixed = false;
  const read = await readOn(at, known.seq, async (changes, head) => {
    if (!mixed) mixed = !(await takeLines(at, changes, head));
  });
  if (!read.ok) return read.error.kind === 'journal-start' ? compactedMeanwhile(at) : read;
  if (!mixed) return ok([]);
  const journaled = new Set<string>();
  const again = await readOn(at, known.seq, async (changes) => {
    for (const change of changes) journaled.add(change.id);
  });
  if (!again.ok) return again;
  return keepWaitingAndRebuild(
    at,
    (await waitingChanges(at)).filter((change) => !journaled.has(change.id)),
  );
}

/** The copy stopped at a line that a compaction has dropped since: it is of this history, only too old to catch up. */
const compactedMeanwhile = async (at: Rebuilding): Promise<Result<readonly string[]>> =>
  keepWaitingAndRebuild(at, await waitingChanges(at));

/** True if the lines could be taken: this window's own first, then others' while nothing waits in the outbox. */
async function takeLines(at: Rebuilding, changes: readonly Change[], head: JournalHead): Promise<boolean> {
  const { database } = at;
  return database.transaction('rw', database.tables, async () => {
    const waiting = new Map((await database.outbox.toArray()).map((row) => [row.id, row]));
    const own = countWhile(changes, (change) => waiting.has(change.id));
    const others = changes.slice(own);
    if (others.length > 0 && waiting.size > own) return false;
    const rows = changes.slice(0, own).flatMap((change) => waiting.get(change.id) ?? []);
    if (rows.length > 0 && others.length === 0) await acknowledge(database, rows, head);
    else {
      await database.outbox.bulkDelete(rows.map((row) => row.n));
      await writeNet(database, others);
      await startFrom(database, head);
    }
    return true;
  });
}

function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  const end = items.findIndex((item) => !holds(item));
  return end === -1 ? items.length : end;
}

async function folderBehind(at: Rebuilding, known: JournalHead): Promise<Result<readonly string[]>> {
  if (at.info.readOnly)
    return ok([
      `The window has ${known.seq - at.info.head.seq} changes more than the library folder can show. They are shown here and nothing is written.`,
    ]);
  const again = await sendAgain(at);
  if (!again.ok) return again;
  if (again.value === null) return otherHistory(at);
  return ok([
    `The library folder had lost its newest changes. This window still had them (${again.value}) and saves them again.`,
  ]);
}

/** The folder tells another story than this copy: it was replaced by a copy that was changed elsewhere, or put back. */
async function otherHistory(at: Rebuilding): Promise<Result<readonly string[]>> {
  const copy = await keepWholeCopy(at);
  if (!copy.ok) return copy;
  const kept = await keepWaitingAndRebuild(at, await waitingChanges(at));
  if (!kept.ok || !copy.value) return kept;
  return ok([
    'The library folder does not continue what this window had: it was changed elsewhere or put back from a copy. The folder’s state is shown; what this window had is kept in the library’s “branches” folder.',
    ...kept.value,
  ]);
}

async function keepWaitingAndRebuild(at: Rebuilding, waiting: readonly Change[]): Promise<Result<readonly string[]>> {
  const kept = await keepChanges(at, waiting);
  if (!kept.ok) return kept;
  const rebuilt = await rebuild(at);
  if (!rebuilt.ok) return rebuilt;
  if (waiting.length === 0) return ok([]);
  const labels = [...new Set(waiting.map((change) => change.label))].slice(0, 3).join(', ');
  return ok([
    `The library was changed elsewhere before this window could save ${waiting.length} of its changes (${labels}). They are not in the library; they are kept in ${kept.value.join(', ')}.`,
  ]);
}

const waitingChanges = async ({ database }: Rebuilding): Promise<Change[]> =>
  (await database.outbox.orderBy('n').toArray()).map((row) => row.change);
