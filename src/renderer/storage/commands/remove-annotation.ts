/** Removes annotations: the analyst's own go; what a rule suggested is kept as rejected, or analysis would bring it back. */
import type { Diff } from '../../../core/model/change';
import type { Origin } from '../../../core/model/quotation';
import { ok, type Result } from '../../../core/model/result';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { targetsOf, type AnnotationRef } from './annotation-ref';

export function removeAnnotations(
  session: LibrarySession,
  refs: readonly AnnotationRef[],
): Promise<Result<Done<null>>> {
  const label = refs.length === 1 ? `Remove a ${refs[0]?.kind ?? 'annotation'}` : `Remove ${refs.length} annotations`;
  return runCommand(session, label, async (tx) => {
    const targets = targetsOf(refs);
    const rejected = { status: 'rejected', updatedAt: tx.now } as const;
    const quotations = await tx.getMany('quotations', targets.quotations ?? []);
    const codings = await tx.getMany('codings', targets.codings ?? []);
    const figures = await tx.getMany('figures', targets.figures ?? []);
    const diff: Diff = {
      quotations: {
        removed: quotations.filter(byHand),
        updated: quotations.filter(byRule).map((q) => [q, { ...q, ...rejected, reviewedBy: tx.coder }] as const),
      },
      codings: {
        removed: codings.filter(byHand),
        updated: codings.filter(byRule).map((c) => [c, { ...c, ...rejected }] as const),
      },
      figures: {
        removed: figures.filter(byHand),
        updated: figures.filter(byRule).map((f) => [f, { ...f, ...rejected }] as const),
      },
    };
    return ok({ diff, value: null });
  });
}

const byHand = (annotation: { readonly origin: Origin }) => annotation.origin.kind === 'coder';
const byRule = (annotation: { readonly origin: Origin }) => annotation.origin.kind === 'rule';
