/** The library's entities by name, and the quotations of one. */
import type { Entity } from '../../../core/model/entity';
import type { EntityId } from '../../../core/model/ids';
import { listView, recordView } from '../live/list-view';
import { useLiveView } from '../live/use-live-view';
import type { LibrarySession } from '../session';

export async function readEntities({ database }: LibrarySession): Promise<Entity[]> {
  const entities = await database.records('entities').all();
  return entities.sort(byName);
}

const { compare } = new Intl.Collator('en');

const byName = (a: Entity, b: Entity): number => compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

export const entitiesView = listView({
  name: 'entities',
  kind: 'entities',
  read: readEntities,
  belongs: () => true,
  compare: byName,
});

export const useEntities = (session: LibrarySession): readonly Entity[] | undefined =>
  useLiveView(session, entitiesView);

/** Null if it was removed or merged into another. */
export const useEntity = (session: LibrarySession, id: EntityId): Entity | null | undefined =>
  useLiveView(session, recordView('entities', id));
