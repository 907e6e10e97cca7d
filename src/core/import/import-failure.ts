/** Why a file gave no article, in one sentence for the import report: what happened, what was kept, what to do. */
import type { ImportFailureKind } from '../model/imported-article';

export interface ImportFailure {
  readonly kind: ImportFailureKind;
  readonly message: string;
}
