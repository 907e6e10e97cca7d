/** The files that this run of the program wrote for the analyst: only these may be shown in the file manager. */
import { isAbsolute, normalize } from 'node:path';
import { fail, ok, type Result } from '../core/model/result';

export interface SavedReports {
  readonly note: (path: string) => void;
  /** The path to show, or why not. A path from the window is never trusted: it must be one that was noted. */
  readonly find: (path: string) => Result<string>;
}

export function rememberSavedReports(): SavedReports {
  const saved = new Set<string>();
  return {
    note: (path) => void saved.add(normalize(path)),
    find: (path) =>
      isAbsolute(path) && saved.has(normalize(path))
        ? ok(normalize(path))
        : fail({ kind: 'unknown-report', message: 'Only a report saved since Variorum was started can be shown.' }),
  };
}
