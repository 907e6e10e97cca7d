/** Rejects one suggested quotation, coding or figure. It is kept as rejected, so that analysis does not bring it back. */
import type { Result } from '../../../core/model/result';
import type { Done } from '../run-command';
import type { LibrarySession } from '../session';
import { bulkReview } from './bulk-review';
import { targetsOf, type AnnotationRef } from './annotation-ref';

export const rejectSuggestion = (session: LibrarySession, annotation: AnnotationRef): Promise<Result<Done<null>>> =>
  bulkReview(session, targetsOf([annotation]), 'rejected');
