/** Errors of the file system in the analyst's words: what happened, what is kept, what to do next. */
import type { Failure } from '../../core/model/result';

const sentences: Record<string, string> = {
  ENOSPC: 'The disk is full: free some space.',
  EDQUOT: 'Your disk quota is used up: free some space.',
  EACCES: 'The program may not write there. Check the permissions of the folder.',
  EPERM: 'The program may not write there. Check the permissions of the folder.',
  EROFS: 'The folder lies on a drive that can only be read.',
  ENOENT: 'The folder or file is not there any more. Is the drive still connected?',
  ENOTDIR: 'There is a file where the folder was.',
  EIO: 'The drive did not answer properly. Check that it is connected; make a copy of the library before anything else.',
  EMFILE: 'Too many files are open. Close other programs and try again.',
};

/** True for errors that the operating system reports; everything else is a fault of the program and must be thrown. */
export const isDiskError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error;

/** `doing`: "The change could not be saved." */
export function diskFailure(error: unknown, doing: string): Failure {
  if (!isDiskError(error)) throw error;
  const code = error.code ?? 'unknown';
  return { kind: code === 'ENOSPC' ? 'disk-full' : 'disk', message: `${doing} ${sentences[code] ?? `(${code})`}` };
}

/** Cannot be written (no permission, a drive for reading only, a full disk), but perhaps read. */
export const isRefusedWrite = (error: unknown): boolean =>
  isDiskError(error) && ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'].includes(error.code ?? '');

export const isMissing = (error: unknown): boolean => isDiskError(error) && error.code === 'ENOENT';

export const isThere = (error: unknown): boolean => isDiskError(error) && error.code === 'EEXIST';
