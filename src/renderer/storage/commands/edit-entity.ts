/** Changes an entity; a former name stays as an alias, so that later articles are still recognised. */
import type { Entity } from '../../../core/model/entity';
import type { EntityId } from '../../../core/model/ids';
import { ok, type Result } from '../../../core/model/result';
import { noSuchRecord } from '../no-such-record';
import { runCommand, type Done } from '../run-command';
import type { LibrarySession } from '../session';

export const renameEntity = (session: LibrarySession, id: EntityId, name: string): Promise<Result<Done<null>>> =>
  editEntity(session, id, { name }, 'Rename a source');

export function editEntity(
  session: LibrarySession,
  id: EntityId,
  parts: Partial<Omit<Entity, 'id'>>,
  label = 'Edit a source',
): Promise<Result<Done<null>>> {
  return runCommand(session, label, async (tx) => {
    const before = await tx.get('entities', id);
    if (before === undefined) return noSuchRecord('source');
    const aliases = parts.aliases ?? withAlias(before, parts.name ?? before.name);
    return ok({ diff: { entities: { updated: [[before, { ...before, ...parts, aliases }]] } }, value: null });
  });
}

function withAlias(entity: Entity, name: string): readonly string[] {
  if (name === entity.name) return entity.aliases;
  return [...new Set([...entity.aliases, entity.name])].filter((alias) => alias !== name);
}
