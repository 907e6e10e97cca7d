/** Changes a source and says so if that failed. */
import type { Entity } from '../../../core/model/entity';
import { notify } from '../../session/notices';
import { useSession } from '../../session/services';
import { editEntity } from '../../storage/commands/edit-entity';

export type EntityParts = Partial<Omit<Entity, 'id'>>;

export function useEdit(entity: Entity): (parts: EntityParts) => void {
  const session = useSession();
  return (parts) => {
    const label = parts.name === undefined ? undefined : 'Rename a source';
    void editEntity(session, entity.id, parts, label).then((done) => {
      if (!done.ok) notify(done.error.message, 'error');
    });
  };
}
