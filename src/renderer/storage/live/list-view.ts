/** Live views of records: a list in its order, one record, or what is read again when records of some kinds change. */
import type { Diff, RecordDiff } from '../../../core/model/change';
import type { RecordKind, RecordOf } from '../../../core/model/records';
import type { LibrarySession } from '../session';
import { readAgain, type LiveView } from './live-view';

export interface ListOf<K extends RecordKind> extends Pick<LiveView<readonly RecordOf<K>[]>, 'name' | 'heavy'> {
  readonly kind: K;
  /** In the order of `compare`, those that `belongs` lets in. */
  readonly read: (session: LibrarySession) => Promise<readonly RecordOf<K>[]>;
  readonly belongs: (record: RecordOf<K>) => boolean;
  /** Never 0 for two records. */
  readonly compare: (a: RecordOf<K>, b: RecordOf<K>) => number;
}

/** Records that a change does not touch stay the same objects, and a list with none of them the same list. */
export const listView = <K extends RecordKind>(list: ListOf<K>): LiveView<readonly RecordOf<K>[]> => ({
  name: list.name,
  read: list.read,
  after: (records, diff) => listAfter(records, diff[list.kind] as RecordDiff<RecordOf<K>> | undefined, list),
  ...(list.heavy === undefined ? {} : { heavy: list.heavy }),
});

function listAfter<K extends RecordKind>(
  records: readonly RecordOf<K>[],
  part: RecordDiff<RecordOf<K>> | undefined,
  { belongs, compare }: ListOf<K>,
): readonly RecordOf<K>[] {
  const touched = touchedIn(part);
  const written = writtenIn(part).filter(belongs).sort(compare);
  const kept = touched.size === 0 ? records : records.filter(({ id }) => !touched.has(id));
  return written.length === 0 && kept.length === records.length ? records : merged(kept, written, compare);
}

/** Both in order already. */
function merged<R>(kept: readonly R[], written: readonly R[], compare: (a: R, b: R) => number): readonly R[] {
  const result: R[] = [];
  let at = 0;
  for (const record of kept) {
    for (let next = written[at]; next !== undefined && compare(next, record) < 0; next = written[at]) {
      result.push(next);
      at += 1;
    }
    result.push(record);
  }
  return [...result, ...written.slice(at)];
}

/** Null: it is not there. */
export const recordView = <K extends RecordKind>(kind: K, id: string): LiveView<RecordOf<K> | null> => ({
  name: `one of ${kind}: ${id}`,
  read: async ({ database }) => (await database.records(kind).get(id)) ?? null,
  after: (record, diff) => {
    const part = diff[kind] as RecordDiff<RecordOf<K>> | undefined;
    const written = writtenIn(part).find((one) => one.id === id);
    return written ?? (touchedIn(part).has(id) ? null : record);
  },
});

/** Read again after a change for which `touches` is true. */
export const rereadView = <T>(
  name: string,
  read: LiveView<T>['read'],
  touches: (diff: Diff, value: T) => boolean,
): LiveView<T> => ({
  name,
  read,
  after: (value, diff) => (touches(diff, value) ? readAgain : value),
});

/** What no change touches: for what is not asked for. */
export const constantView = <T>(name: string, value: T): LiveView<T> => ({
  name,
  read: async () => value,
  after: (same) => same,
});

/** Does the diff write or remove a record of these kinds that `concerns`? */
export const touches = <K extends RecordKind>(
  diff: Diff,
  kinds: readonly K[],
  concerns: (record: RecordOf<K>) => boolean = () => true,
): boolean =>
  kinds.some((kind) => {
    const part = diff[kind] as RecordDiff<RecordOf<K>> | undefined;
    return [...writtenIn(part), ...(part?.removed ?? []), ...(part?.updated ?? []).map(([from]) => from)].some(
      concerns,
    );
  });

const writtenIn = <R>(part: RecordDiff<R> | undefined): R[] => [
  ...(part?.added ?? []),
  ...(part?.updated ?? []).map(([, to]) => to),
];

const touchedIn = <R extends { readonly id: string }>(part: RecordDiff<R> | undefined): ReadonlySet<string> =>
  new Set([...writtenIn(part), ...(part?.removed ?? [])].map(({ id }) => id));
