/** Tells the window's views what a change did, once its transaction is committed, in the order of the commits. One without records: the history changed. */
import type { Diff } from '../../../core/model/change';

export interface ChangeFeed {
  readonly announce: (diff: Diff) => void;
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: (diff: Diff) => void) => () => void;
}

export function changeFeed(): ChangeFeed {
  const listeners = new Set<(diff: Diff) => void>();
  return {
    announce: (diff) => {
      for (const listener of [...listeners]) listener(diff);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
