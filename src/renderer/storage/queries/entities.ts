/** The library's entities by name, and the quotations of one. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { Entity } from '../../../core/model/entity';
import type { EntityId } from '../../../core/model/ids';
import type { LibrarySession } from '../session';

export async function readEntities({ database }: LibrarySession): Promise<Entity[]> {
  const entities = await database.records('entities').all();
  return entities.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1));
}

export const useEntities = (session: LibrarySession): readonly Entity[] | undefined =>
  useLiveQuery(() => readEntities(session), [session]);

/** Null if it was removed or merged into another. */
export const useEntity = (session: LibrarySession, id: EntityId): Entity | null | undefined =>
  useLiveQuery(async () => (await session.database.records('entities').get(id)) ?? null, [session, id]);
