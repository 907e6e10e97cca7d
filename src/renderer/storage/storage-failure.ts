/** An IndexedDB error in the analyst's words. Programming errors are not failures of the storage: they throw on. */
import { Dexie } from 'dexie';
import type { Failure } from '../../core/model/result';

export function storageFailure(error: unknown): Failure {
  if (!(error instanceof Dexie.DexieError) && !(error instanceof DOMException)) throw error;
  if (isQuota(error))
    return {
      kind: 'disk-full',
      message:
        'The disk is full, so this last action was not done. Everything before it is kept. Free some space and try again.',
    };
  if (error.name === 'VersionError')
    return {
      kind: 'newer-version',
      message:
        'A newer version of Variorum has opened this library in this window before. Nothing was changed; open it with the newer version.',
    };
  return {
    kind: 'storage',
    message: `The window's copy of the library could not be written (${error.name}), so this last action was not done. Close the library and open it again: it is then rebuilt from the folder.`,
  };
}

/** Dexie wraps a quota error that aborts a transaction as the abort's `inner`. */
function isQuota(error: Error): boolean {
  const inner = (error as { inner?: unknown }).inner;
  return error.name === 'QuotaExceededError' || (inner instanceof Error && inner.name === 'QuotaExceededError');
}
