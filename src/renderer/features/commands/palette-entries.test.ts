import { describe, expect, it } from 'vitest';
import { commandEntry, entryKey, matchingGroups, type PaletteEntry } from './palette-entries';

const command = (id: string, title: string, menu: 'Mark' | 'Library' | 'View'): PaletteEntry =>
  commandEntry({ id, title, menu, key: '', where: 'everywhere' }, title, []);

const source = (id: string, title: string): PaletteEntry =>
  ({ target: { kind: 'entity', id }, group: 'Sources', title }) as unknown as PaletteEntry;

const entries = [
  command('library.new', 'New library…', 'Library'),
  command('review.accept', 'Accept suggestion', 'Mark'),
  command('review.accept-all', 'Accept all suggestions in this article', 'Mark'),
  source('e1', 'Accident board'),
];

const outline = (query: string) =>
  matchingGroups(query, entries).map(({ title, items }) => [title, ...items.map((item) => item.title)]);

describe('the palette', () => {
  it('lists commands, and only commands, before anything is typed', () => {
    expect(outline('')).toEqual([
      ['On what is selected', 'Accept suggestion', 'Accept all suggestions in this article'],
      ['Library', 'New library…'],
    ]);
  });
  it('finds commands and targets by the same letters, the best group first', () => {
    expect(outline('accid')).toEqual([['Sources', 'Accident board']]);
    expect(outline('acc').map(([group]) => group)).toContain('Sources');
    expect(outline('lib')[0]).toEqual(['Library', 'New library…']);
  });
  it('puts the better match of a group first', () => {
    expect(outline('accept all')[0]).toEqual(['On what is selected', 'Accept all suggestions in this article']);
  });
  it('shows no more than six targets of a kind', () => {
    const many = Array.from({ length: 30 }, (_, i) => source(`e${i}`, `Speaker ${i}`));
    expect(matchingGroups('speaker', many)[0]?.items).toHaveLength(6);
  });
  it('gives each entry a key of its own', () => {
    expect(new Set(entries.map(entryKey)).size).toBe(entries.length);
  });
});
