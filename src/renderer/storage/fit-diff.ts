/**
 * Fits the reversed diff of an old step to the records as they are now. A field that something else changed since, or a
 * record that something else now relies on, does not fit: then the whole step is refused, for half of it would be wrong.
 */
import type { Diff, RecordDiff } from '../../core/model/change';
import { recordKinds, type RecordKind, type RecordOf } from '../../core/model/records';
import { fail, ok, type Result } from '../../core/model/result';
import type { CommandTx } from './command-tx';
import { missingReference } from './references';
import { sameValue } from './same-value';

type Part<K extends RecordKind> = RecordDiff<RecordOf<K>>;

/** `wanted` is what should happen, written against the records as they were. Answers what can be written now. */
export async function fitDiff(tx: CommandTx, wanted: Diff): Promise<Result<Diff>> {
  const fitted: Record<string, Part<RecordKind>> = {};
  for (const kind of recordKinds) {
    const part = wanted[kind] as Part<RecordKind> | undefined;
    if (part === undefined) continue;
    const fits = await fitPart(tx, kind, part);
    if (fits === null) return fail(doesNotFit);
    fitted[kind] = fits;
  }
  const diff = fitted as Diff;
  return (await missingReference(tx, diff)) ? fail(doesNotFit) : ok(diff);
}

const doesNotFit = {
  kind: 'does-not-fit',
  message: 'What this step changed was changed again since, so it cannot be taken back or done again by itself.',
};

async function fitPart<K extends RecordKind>(tx: CommandTx, kind: K, part: Part<K>): Promise<Part<K> | null> {
  const updated: (readonly [RecordOf<K>, RecordOf<K>])[] = [];
  const removed: RecordOf<K>[] = [];
  const added: RecordOf<K>[] = [];
  for (const [from, to] of part.updated ?? []) {
    const now = await tx.get(kind, from.id);
    const after = now === undefined ? null : fieldsChanged(now, from, to);
    if (now === undefined || after === null) return null;
    updated.push([now, after]);
  }
  for (const record of part.removed ?? []) {
    const now = await tx.get(kind, record.id);
    if (now === undefined) return null;
    const hidden = withDeleted(kind, now, true);
    if (hidden !== null) updated.push([now, hidden]);
    else if (kind !== 'articleTexts' && !sameValue(now, record)) return null;
    else if (kind !== 'articleTexts') removed.push(now);
  }
  for (const record of part.added ?? []) {
    const now = await tx.get(kind, record.id);
    const shown = now === undefined ? null : withDeleted(kind, now, false);
    if (now === undefined) added.push(record);
    else if (shown !== null) updated.push([now, shown]);
    else if (kind !== 'articleTexts') return null;
  }
  return { added, updated, removed };
}

/**
 * Articles never leave by undo, they are only marked: the engine may have annotated them since. Their texts stay as well.
 * Null for other kinds.
 */
function withDeleted<K extends RecordKind>(kind: K, record: RecordOf<K>, deleted: boolean): RecordOf<K> | null {
  return kind === 'articles' ? { ...record, deleted } : null;
}

/**
 * `now` with the fields that differ between `from` and `to` set as in `to`; null if one of them is not as in `from`.
 * The time of the last change is no conflict by itself.
 */
function fieldsChanged<R extends object>(now: R, from: R, to: R): R | null {
  const names = (Object.keys(to) as (keyof R)[]).filter((name) => !sameValue(from[name], to[name]));
  const clash = names.some((name) => name !== 'updatedAt' && !sameValue(now[name], from[name]));
  return clash ? null : { ...now, ...Object.fromEntries(names.map((name) => [name, to[name]])) };
}
