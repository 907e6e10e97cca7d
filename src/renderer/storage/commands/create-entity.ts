/** A speaker, organisation, group or document named by the analyst. */
import type { Entity } from '../../../core/model/entity';
import { entityIdSchema, type EntityId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { newId } from '../command-tx';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export function createEntity(
  session: LibrarySession,
  chosen: Pick<Entity, 'name'> & Partial<Omit<Entity, 'id' | 'name'>>,
): Promise<Result<Done<EntityId>>> {
  return runCommand(session, 'Make a source', () => {
    const defaults = { aliases: [], kind: 'person', naming: 'named', role: null } as const;
    const entity: Entity = { id: newId(entityIdSchema), ...defaults, ...chosen };
    return ok({ diff: { entities: { added: [entity] } }, value: entity.id });
  });
}
