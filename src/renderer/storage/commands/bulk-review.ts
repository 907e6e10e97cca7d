/** Accepts or rejects many annotations as one step. */
import type { Diff } from '../../../core/model/change';
import type { CodingId, FigureId, QuotationId } from '../../../core/model/ids';
import type { ReviewStatus } from '../../../core/model/quotation';
import { ok, type Result } from '../../../core/model/result';
import type { CommandTx } from '../command-tx';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export interface ReviewTargets {
  readonly quotations?: readonly QuotationId[];
  readonly codings?: readonly CodingId[];
  readonly figures?: readonly FigureId[];
}

/** `suggested` takes a review back. Annotations that have the status already are left alone. */
export function bulkReview(
  session: LibrarySession,
  targets: ReviewTargets,
  status: ReviewStatus,
): Promise<Result<Done<null>>> {
  return runCommand(session, labelOf(targets, status), async (tx) =>
    ok({ diff: await reviewDiff(tx, targets, status), value: null }),
  );
}

async function reviewDiff(tx: CommandTx, targets: ReviewTargets, status: ReviewStatus): Promise<Diff> {
  const reviewed = { status, updatedAt: tx.now } as const;
  const reviewedBy = status === 'suggested' ? null : tx.coder;
  const open = <R extends { readonly status: ReviewStatus }>(records: readonly R[]) =>
    records.filter((r) => r.status !== status);
  const quotations = open(await tx.getMany('quotations', targets.quotations ?? []));
  const codings = open(await tx.getMany('codings', targets.codings ?? []));
  const figures = open(await tx.getMany('figures', targets.figures ?? []));
  return {
    quotations: { updated: quotations.map((q) => [q, { ...q, ...reviewed, reviewedBy }] as const) },
    codings: { updated: codings.map((c) => [c, { ...c, ...reviewed }] as const) },
    figures: { updated: figures.map((f) => [f, { ...f, ...reviewed }] as const) },
  };
}

const verbs: Record<ReviewStatus, string> = { accepted: 'Accept', rejected: 'Reject', suggested: 'Reopen' };

function labelOf(targets: ReviewTargets, status: ReviewStatus): string {
  const n = (targets.quotations?.length ?? 0) + (targets.codings?.length ?? 0) + (targets.figures?.length ?? 0);
  return n === 1 ? `${verbs[status]} a suggestion` : `${verbs[status]} ${n} suggestions`;
}
