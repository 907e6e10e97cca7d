/** Accepts one suggested quotation, coding or figure. */
import type { Result } from '../../../core/model/result';
import type { Done } from '../run-command';
import type { LibrarySession } from '../session';
import { bulkReview } from './bulk-review';
import { targetsOf, type AnnotationRef } from './annotation-ref';

export const acceptSuggestion = (session: LibrarySession, annotation: AnnotationRef): Promise<Result<Done<null>>> =>
  bulkReview(session, targetsOf([annotation]), 'accepted');
