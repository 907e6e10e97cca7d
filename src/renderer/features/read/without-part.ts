/** What a quotation looks like without its selected part; null if the part is all there is to it. */
import type { Selected } from '../../session/view';
import type { QuotationParts } from '../../storage/commands/edit-quotation';
import { readQuotations } from '../../storage/queries/annotations';
import type { LibrarySession } from '../../storage/session';
import { useView } from '../../session/view';

export async function withoutPart(
  session: LibrarySession,
  selected: Extract<Selected, { kind: 'quotation' }>,
): Promise<QuotationParts | null> {
  const { active } = useView.getState();
  const quotation = active ? (await readQuotations(session, active)).find((one) => one.id === selected.id) : undefined;
  const { part } = selected;
  if (!quotation || !part) return null;
  const without = <T>(list: readonly T[]): T[] => list.filter((_, at) => at !== part.index);
  switch (part.role) {
    case 'content':
      return quotation.content.length > 1 ? { content: without(quotation.content) } : null;
    case 'source':
      return { sources: without(quotation.sources) };
    case 'hop':
      return { chain: without(quotation.chain) };
    case 'cue':
      return { cue: null };
    case 'onBehalfOf':
      return { onBehalfOf: null };
  }
}
