import { describe, expect, it } from 'vitest';
import type { Entity } from '../../core/model/entity';
import type { EntityId } from '../../core/model/ids';
import { entityFor, newEntity } from './find-entity';

const entity = (id: string, name: string, aliases: string[] = []): Entity => ({
  id: id as EntityId,
  name,
  aliases,
  kind: 'person',
  naming: 'named',
  role: null,
});
const library = [
  entity('e1', 'Odile Karsten', ['the deputy minister']),
  entity('e2', 'Tomas Vekk'),
  entity('e3', 'Ana Vekk'),
];

describe('whom a marked name means', () => {
  it('finds names, titles, aliases and a surname that only one person has', () => {
    expect(entityFor('Ms. Odile Karsten', library)).toEqual({ kind: 'known', entity: 'e1' });
    expect(entityFor('the deputy minister', library)).toEqual({ kind: 'known', entity: 'e1' });
    expect(entityFor('Karsten', library)).toEqual({ kind: 'known', entity: 'e1' });
  });

  it('never guesses between two people of one surname', () => {
    expect(entityFor('Vekk', library).kind).toBe('new');
  });

  it('tells unnamed sources from named ones', () => {
    expect(newEntity('Kremlin officials').naming).toBe('unnamed-group');
    expect(newEntity('a senior official').naming).toBe('unnamed-individual');
    expect(newEntity('Bo Lind’s')).toMatchObject({ name: 'Bo Lind', naming: 'named' });
  });
});
