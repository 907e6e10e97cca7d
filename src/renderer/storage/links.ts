/** What records are found by besides their ids: entities by their names, quotations by the entities they name. */
import { entityKeys } from '../../core/entities/same-entity';
import type { RecordOf } from '../../core/model/records';

/** Names an entity is found by, in lower case, and the keys under which other spellings of its name meet. */
export const nameLinks = (entity: Pick<RecordOf<'entities'>, 'name' | 'aliases'>): string[] => [
  ...new Set([...[entity.name, ...entity.aliases].map((name) => name.toLowerCase()), ...entityKeys(entity.name)]),
];

/** Entities a quotation names: its sources and the one it speaks for. */
export function entityLinks(quotation: RecordOf<'quotations'>): string[] {
  const mentions = quotation.onBehalfOf === null ? quotation.sources : [...quotation.sources, quotation.onBehalfOf];
  return [...new Set(mentions.flatMap((mention) => (mention.entity === null ? [] : [mention.entity as string])))];
}
