/**
 * Brings back changes that were put aside: each as a step of its own, as far as it fits the records as they are now. What
 * does not fit is left where it is; nothing is mixed half way.
 */
import type { Change } from '../../../core/model/change';
import { ok, type Result } from '../../../core/model/result';
import { fitDiff } from '../fit-diff';
import { runCommand } from '../run-command';
import type { LibrarySession } from '../session';

export interface BroughtBack {
  readonly done: number;
  /** Those that do not fit any more. */
  readonly left: readonly Change[];
}

/** Stops at the first failure that is not about fitting (a full disk, a library for reading only). */
export async function bringBack(session: LibrarySession, changes: readonly Change[]): Promise<Result<BroughtBack>> {
  const left: Change[] = [];
  for (const change of changes) {
    const run = await runCommand(session, `Bring back: ${change.label}`, async (tx) => {
      const fitted = await fitDiff(tx, change.diff);
      return fitted.ok ? ok({ diff: fitted.value, value: null }) : fitted;
    });
    if (run.ok) continue;
    if (run.error.kind !== 'does-not-fit') return run;
    left.push(change);
  }
  return ok({ done: changes.length - left.length, left });
}
