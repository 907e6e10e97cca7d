import { describe, expect, it } from 'vitest';
import type { QuotedSource } from '../../storage/queries/sources';
import { shownSources, type SourceFilter } from './source-order';

const source = (name: string, quotations: number, more: object = {}): QuotedSource =>
  ({
    entity: { id: name, name, aliases: [], kind: 'person', naming: 'named', role: null, ...more },
    quotations,
    articles: 1,
  }) as unknown as QuotedSource;
const sources = [
  source('Tomas Vekk', 2, { aliases: ['the secretary'] }),
  source('Ana Vekk', 5, { role: 'harbour pilot' }),
  source('port officials', 9, { kind: 'group', naming: 'unnamed-group' }),
];
const shown = (filter: Partial<SourceFilter>) =>
  shownSources(sources, { words: '', kind: 'all', order: 'most', ...filter }).map(({ entity }) => entity.name);

describe('the list of sources', () => {
  it('begins with whoever is quoted most, or goes by name', () => {
    expect(shown({})).toEqual(['port officials', 'Ana Vekk', 'Tomas Vekk']);
    expect(shown({ order: 'name' })).toEqual(['Ana Vekk', 'port officials', 'Tomas Vekk']);
  });
  it('is found by name, other names and role', () => {
    expect(shown({ words: 'vekk' })).toEqual(['Ana Vekk', 'Tomas Vekk']);
    expect(shown({ words: 'secretary' })).toEqual(['Tomas Vekk']);
    expect(shown({ words: 'pilot' })).toEqual(['Ana Vekk']);
  });
  it('can be of one kind, or of those without a name', () => {
    expect(shown({ kind: 'group' })).toEqual(['port officials']);
    expect(shown({ kind: 'unnamed' })).toEqual(['port officials']);
  });
});
