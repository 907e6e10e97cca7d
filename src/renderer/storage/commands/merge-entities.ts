/** Several entities are one speaker: every quotation, alias and memo of the others goes to the first. */
import type { Entity } from '../../../core/model/entity';
import type { EntityId } from '../../../core/model/ids';
import type { Mention, Quotation } from '../../../core/model/quotation';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';
import { movedMemos } from './moved-memos';

export function mergeEntities(
  session: LibrarySession,
  into: EntityId,
  from: readonly EntityId[],
): Promise<Result<Done<null>>> {
  return runCommand(session, 'Merge sources', async (tx) => {
    const target = await tx.get('entities', into);
    if (target === undefined) return noSuchRecord('source');
    const gone = await tx.getMany(
      'entities',
      [...new Set(from)].filter((id) => id !== into),
    );
    const ids = new Set<string>(gone.map((entity) => entity.id));
    const quotations = await tx.whereAny('quotations', 'links', [...ids]);
    return ok({
      diff: {
        entities: { removed: gone, updated: gone.length === 0 ? [] : [[target, merged(target, gone)]] },
        quotations: { updated: quotations.map((q) => [q, repointed(q, ids, into)] as const) },
        memos: await movedMemos(tx, 'entity', [...ids], into),
      },
      value: null,
    });
  });
}

function merged(target: Entity, gone: readonly Entity[]): Entity {
  const names = gone.flatMap((entity) => [entity.name, ...entity.aliases]);
  const aliases = [...new Set([...target.aliases, ...names])].filter((alias) => alias !== target.name);
  const role = target.role ?? gone.find((entity) => entity.role !== null)?.role ?? null;
  return { ...target, aliases, role };
}

function repointed(quotation: Quotation, gone: ReadonlySet<string>, into: EntityId): Quotation {
  const point = (mention: Mention): Mention =>
    mention.entity !== null && gone.has(mention.entity) ? { ...mention, entity: into } : mention;
  const onBehalfOf = quotation.onBehalfOf === null ? null : point(quotation.onBehalfOf);
  return { ...quotation, sources: quotation.sources.map(point), onBehalfOf };
}
