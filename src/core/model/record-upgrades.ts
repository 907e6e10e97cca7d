/**
 * Ways from older forms of the records to the present one, one step a version of the records. Journal lines are never
 * rewritten: they go through these steps when they are read. A step without a test on a stored library fails
 * `library-versions.test.ts`. A new step also asks for a version of the window's database (database-versions.ts), which a test
 * there holds.
 */
import type { Diff } from './change';
import { recordsVersion, type RecordKind } from './records';

export interface RecordUpgrade {
  /** The version that the step leads to. */
  readonly to: number;
  /** For each kind whose form changed: a record as version `to - 1` had it -> as version `to` has it. */
  readonly records: { readonly [K in RecordKind]?: (old: Readonly<Record<string, unknown>>) => unknown };
}

/** Oldest first. */
export const recordUpgrades: readonly RecordUpgrade[] = [
  // Saved searches are new, all other kinds are as they were.
  { to: 2, records: {} },
];

/** A record as version `from` had it -> as the present version has it. */
export function upgradeRecord(
  kind: RecordKind,
  record: unknown,
  from: number,
  upgrades: readonly RecordUpgrade[] = recordUpgrades,
): unknown {
  return upgrades
    .filter(({ to }) => to > from)
    .reduce((old, { records }) => records[kind]?.(old as Readonly<Record<string, unknown>>) ?? old, record);
}

/** Every record in a diff, likewise. The same diff comes back when there is nothing to do. */
export function upgradeDiff(diff: Diff, from: number, upgrades: readonly RecordUpgrade[] = recordUpgrades): Diff {
  if (from >= recordsVersion && upgrades === recordUpgrades) return diff;
  const one = (kind: string) => (record: unknown) => upgradeRecord(kind as RecordKind, record, from, upgrades);
  const parts = Object.entries(diff).map(([kind, part]) => [
    kind,
    {
      ...(part?.added === undefined ? {} : { added: part.added.map(one(kind)) }),
      ...(part?.updated === undefined ? {} : { updated: part.updated.map((pair) => pair.map(one(kind))) }),
      ...(part?.removed === undefined ? {} : { removed: part.removed.map(one(kind)) }),
    },
  ]);
  return Object.fromEntries(parts) as Diff;
}
