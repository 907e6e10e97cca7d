/** Undo and redo: the reversed diff as a new change, if it still fits. */
import type { Result } from '../../core/model/result';
import type { LibrarySession } from './session';

/** The label of the step taken back, or null when there was nothing to undo. */
export function undo(_session: LibrarySession): Promise<Result<string | null>> {
  throw new Error('not there yet');
}

/** The label of the step done again, or null when there was nothing to redo. */
export function redo(_session: LibrarySession): Promise<Result<string | null>> {
  throw new Error('not there yet');
}
