/**
 * Sets a source of a quotation to a span of the text and says who it is: an entity that exists, or a new one made in the
 * same step, so that one undo takes back both.
 */
import { entityIdSchema, type EntityId, type QuotationId } from '../../../core/model/ids';
import type { Entity } from '../../../core/model/entity';
import type { Mention, Quotation } from '../../../core/model/quotation';
import { ok, type Result } from '../../../core/model/result';
import type { Span } from '../../../core/model/span';
import { newId } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export type ChosenEntity =
  | { readonly kind: 'known'; readonly entity: EntityId }
  | { readonly kind: 'new'; readonly entity: Omit<Entity, 'id'> }
  | { readonly kind: 'none' };

/** `index` is the place among the sources (beyond the last: one more), or `onBehalfOf`. */
export function nameSource(
  session: LibrarySession,
  id: QuotationId,
  place: { readonly index: number | 'onBehalfOf'; readonly span: Span },
  chosen: ChosenEntity,
): Promise<Result<Done<EntityId | null>>> {
  return runCommand(session, 'Set the source', async (tx) => {
    const before = await tx.get('quotations', id);
    if (before === undefined) return noSuchRecord('quotation');
    const made: Entity | null = chosen.kind === 'new' ? { id: newId(entityIdSchema), ...chosen.entity } : null;
    const entity = made?.id ?? (chosen.kind === 'known' ? chosen.entity : null);
    const after: Quotation = {
      ...withMention(before, place.index, { span: place.span, entity }),
      status: 'accepted',
      reviewedBy: tx.coder,
      updatedAt: tx.now,
    };
    return ok({
      diff: { quotations: { updated: [[before, after]] }, ...(made ? { entities: { added: [made] } } : {}) },
      value: entity,
    });
  });
}

function withMention(quotation: Quotation, index: number | 'onBehalfOf', mention: Mention): Quotation {
  if (index === 'onBehalfOf') return { ...quotation, onBehalfOf: mention };
  const sources = [...quotation.sources];
  sources[Math.min(index, sources.length)] = mention;
  return { ...quotation, sources };
}
