/** Changes parts of a quotation. Changing a suggestion's parts accepts it: the analyst has read it. A note alone does not. */
import type { QuotationId } from '../../../core/model/ids';
import type { Quotation } from '../../../core/model/quotation';
import { ok, type Result } from '../../../core/model/result';
import type { CommandTx } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { directnessOf, quotedParts } from './quoted-parts';

export type QuotationParts = Partial<
  Pick<
    Quotation,
    'kind' | 'content' | 'quoted' | 'cue' | 'sources' | 'onBehalfOf' | 'chain' | 'directness' | 'polarity' | 'note'
  >
>;

/** `label` in the analyst's words, for undo: "Set the source". */
export function editQuotation(
  session: LibrarySession,
  id: QuotationId,
  parts: QuotationParts,
  label = 'Edit a quotation',
): Promise<Result<Done<null>>> {
  return runCommand(session, label, async (tx) => {
    const before = await tx.get('quotations', id);
    if (before === undefined) return noSuchRecord('quotation');
    const noteOnly = Object.keys(parts).every((part) => part === 'note');
    const reviewed = noteOnly ? {} : ({ status: 'accepted', reviewedBy: tx.coder } as const);
    const after = { ...before, ...(await withQuoted(tx, before, parts)), ...reviewed, updatedAt: tx.now };
    return ok({ diff: { quotations: { updated: [[before, after]] } }, value: null });
  });
}

/** New content has new quote marks: what stands in them is read again unless given. */
async function withQuoted(tx: CommandTx, before: Quotation, parts: QuotationParts): Promise<QuotationParts> {
  if (parts.content === undefined || parts.quoted !== undefined) return parts;
  const text = (await tx.get('articleTexts', before.article))?.text ?? '';
  const quoted = quotedParts(text, parts.content);
  return { directness: directnessOf(text, parts.content, quoted), ...parts, quoted };
}
