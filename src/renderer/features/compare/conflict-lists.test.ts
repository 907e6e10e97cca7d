import { describe, expect, it } from 'vitest';
import type { AttributionConflict } from '../../../core/model/comparison';
import { conflictLists } from './conflict-lists';

const value = (file: string, speaker: string | null, given: string | null) => ({
  file,
  span: [0, 1] as const,
  speaker,
  value: given,
});
const conflict = (kind: AttributionConflict['kind'], ...values: ReturnType<typeof value>[]): AttributionConflict => ({
  key: kind,
  family: 'f',
  kind,
  values,
  why: '',
});
const lists = (...conflicts: AttributionConflict[]) => conflictLists(conflicts, (file) => file.toUpperCase());

describe('conflicts as lists', () => {
  it('say once for each outlet who is said to have said it, unnamed if the name is hidden', () => {
    const [list] = lists(
      conflict('speaker', value('a', 'Vekk', 'Vekk'), value('b', 'a port officer', 'a port officer')),
      conflict('naming', value('a', 'Vekk', 'named'), value('b', 'a port officer', 'unnamed')),
    );
    expect(list?.speakerDiffers).toBe(true);
    expect(list?.rows).toEqual([
      { label: 'A', value: 'Vekk' },
      { label: 'B', value: 'a port officer, unnamed' },
    ]);
  });

  it('put outlets that use one verb together', () => {
    const [list] = lists(
      conflict('cue', value('a', null, 'said'), value('b', null, 'said'), value('c', null, 'vowed')),
    );
    expect(list?.rows.map(({ label }) => label)).toEqual(['“said”', '“vowed”']);
    expect(list?.rows[0]?.value).toMatch(/^A, B: /u);
  });

  it('are none without conflicts', () => expect(lists()).toEqual([]));
});
