/** Some quotations of a source are another's: they get a source of their own, with the other names that are its. One step. */
import type { Entity } from '../../../core/model/entity';
import { entityIdSchema, type EntityId, type QuotationId } from '../../../core/model/ids';
import type { Mention, Quotation } from '../../../core/model/quotation';
import { ok, type Result } from '../../../core/model/result';
import { newId } from '../command-tx';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export interface NewSource {
  readonly name: string;
  /** Other names of the old source that go along. */
  readonly aliases: readonly string[];
}

/** Answers with the new source. Kind and naming start as the old one's; the role does not, it may be what differs. */
export function splitEntity(
  session: LibrarySession,
  id: EntityId,
  made: NewSource,
  quotations: readonly QuotationId[],
): Promise<Result<Done<EntityId>>> {
  return runCommand(session, 'Split a source', async (tx) => {
    const before = await tx.get('entities', id);
    if (before === undefined) return noSuchRecord('source');
    const going = new Set([...made.aliases, made.name]);
    const rest = { ...before, aliases: before.aliases.filter((alias) => !going.has(alias)) };
    const aliases = made.aliases.filter((alias) => alias !== made.name);
    const added: Entity = { ...before, id: newId(entityIdSchema), name: made.name, aliases, role: null };
    const moved = await tx.getMany('quotations', quotations);
    return ok({
      diff: {
        entities: { added: [added], updated: rest.aliases.length === before.aliases.length ? [] : [[before, rest]] },
        quotations: { updated: moved.map((quotation) => [quotation, repointed(quotation, id, added.id)] as const) },
      },
      value: added.id,
    });
  });
}

function repointed(quotation: Quotation, from: EntityId, to: EntityId): Quotation {
  const point = (mention: Mention): Mention => (mention.entity === from ? { ...mention, entity: to } : mention);
  const onBehalfOf = quotation.onBehalfOf === null ? null : point(quotation.onBehalfOf);
  return { ...quotation, sources: quotation.sources.map(point), onBehalfOf };
}
