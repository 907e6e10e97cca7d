/** Removes one coding. */
import type { CodingId } from '../../../core/model/ids';
import type { Result } from '../../../core/model/result';
import type { Done } from '../run-command';
import type { LibrarySession } from '../session';
import { removeAnnotations } from './remove-annotation';

export const removeCoding = (session: LibrarySession, id: CodingId): Promise<Result<Done<null>>> =>
  removeAnnotations(session, [{ kind: 'coding', id }]);
