/**
 * A coder's verdict on a finding of the comparison; it hangs on the finding's stable key and survives re-analysis. Two coders
 * of one library have a decision each.
 */
import type { Decision } from '../../../core/model/decision';
import { decisionIdSchema } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { newId } from '../command-tx';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export type NewDecision = Pick<Decision, 'event' | 'finding' | 'verdict'> & { readonly comment?: string };

const labels: Record<Decision['verdict'], string> = {
  confirmed: 'Confirm a finding',
  dismissed: 'Dismiss a finding',
  open: 'Reopen a finding',
};

/** A comment that is not given stays as it was; another coder's decision stays as it is. */
export function decideFinding(session: LibrarySession, chosen: NewDecision): Promise<Result<Done<null>>> {
  // A comment alone leaves the verdict as it is, and is called what it is.
  const label = chosen.comment === undefined ? labels[chosen.verdict] : 'Comment on a finding';
  return runCommand(session, label, async (tx) => {
    const ofEvent = await tx.where('decisions', 'record.event', chosen.event);
    const before = ofEvent.find(({ finding, coder }) => finding === chosen.finding && coder === tx.coder);
    const signed = { coder: tx.coder, updatedAt: tx.now };
    if (before !== undefined)
      return ok({ diff: { decisions: { updated: [[before, { ...before, ...chosen, ...signed }]] } }, value: null });
    const made: Decision = { id: newId(decisionIdSchema), comment: '', ...chosen, ...signed };
    return ok({ diff: { decisions: { added: [made] } }, value: null });
  });
}
