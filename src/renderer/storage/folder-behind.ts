/**
 * The folder has fewer lines than this window saw acknowledged: its drive lost the newest, or an older copy of it was put
 * back a moment ago. The batches sent lately are still here; if they follow the folder's last line, they are sent again.
 */
import type { Change } from '../../core/model/change';
import { ok, type Result } from '../../core/model/result';
import type { JournalHead } from '../../shared/contract';
import type { SentRow } from './library-database';
import { readOn, type Rebuilding } from './rebuild';
import { callHost } from './sender';

/** Number of changes that wait again, or null if what this window has does not follow the folder's last line. */
export async function sendAgain(at: Rebuilding): Promise<Result<number | null>> {
  const from = await commonHead(at);
  if (!from.ok || from.value === null) return from.ok ? ok(null) : from;
  const { seq, hash } = from.value;
  const later = (await at.database.sent.where('seq').above(seq).sortBy('seq')).flatMap((row) => row.changes);
  const ids = new Set<string>(later.map((change) => change.id));
  let foreign = false;
  const read = await readOn(at, seq, async (changes) => {
    foreign ||= changes.some((change) => !ids.has(change.id));
  });
  if (!read.ok) return read;
  if (foreign) return ok(null);
  await putBack(at, later, { seq, hash });
  return ok(later.length);
}

/** The newest head of a sent batch that the folder has as well. */
async function commonHead(at: Rebuilding): Promise<Result<SentRow | null>> {
  const rows = await at.database.sent.where('seq').belowOrEqual(at.info.head.seq).reverse().sortBy('seq');
  for (const row of rows) {
    const hash = await callHost(() => at.bridge.journalHashAt({ library: at.info.id, seq: row.seq }));
    if (!hash.ok) return hash;
    if (hash.value === row.hash) return ok(row);
  }
  return ok(null);
}

/** Into the outbox before what waits there; bases that the folder does not have any more are lowered to its head. */
async function putBack({ database }: Rebuilding, later: readonly Change[], head: JournalHead): Promise<void> {
  await database.transaction('rw', database.outbox, database.sent, database.meta, async () => {
    const waiting = (await database.outbox.orderBy('n').toArray()).map((row) => row.change);
    await database.outbox.clear();
    const changes = [...later, ...waiting].map((change) => ({ ...change, base: Math.min(change.base, head.seq) }));
    await database.outbox.bulkAdd(changes.map((change) => ({ id: change.id, change })));
    await database.sent.where('seq').above(head.seq).delete();
    await database.meta.put({ key: 'head', head });
  });
}
