/** Opens a library in this window. */
import type { Result } from '../../core/model/result';
import type { Bridge } from '../../shared/bridge';
import type { LibraryInfo } from '../../shared/contract';
import type { LibrarySession } from './session';

export interface SessionOptions {
  /** Name of the analyst as the settings have it now. */
  readonly coder: () => string;
  /** Records or journal lines read while the window's copy is brought up to the journal. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
}

export function openSession(
  _bridge: Bridge,
  _info: LibraryInfo,
  _options: SessionOptions,
): Promise<Result<LibrarySession>> {
  throw new Error('not there yet');
}
