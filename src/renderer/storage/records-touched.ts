/** How many records a diff touches. */
import type { Diff } from '../../core/model/change';
import { recordKinds } from '../../core/model/records';

export const recordsTouched = (diff: Diff): number =>
  recordKinds.reduce((n, kind) => {
    const part = diff[kind];
    return n + (part?.added?.length ?? 0) + (part?.updated?.length ?? 0) + (part?.removed?.length ?? 0);
  }, 0);
