import { describe, expect, it } from 'vitest';
import { formOf, referentRows } from './referent-rows';

const word = (file: string, referent: string, words: string, count = 1) => ({
  ...{ kind: 'referent' as const, file, referent, word: words, count },
  ...{ logLikelihood: null, logRatio: null, evidence: [] },
});

describe('words for the same thing', () => {
  it('marks the words that one outlet alone has', () => {
    const [row] = referentRows([
      word('a', 'damage', 'crack'),
      word('b', 'damage', 'cracks'),
      word('b', 'damage', 'ruin'),
    ]);
    expect(row?.words.get('a')?.map(({ own }) => own)).toEqual([false]);
    expect(row?.words.get('b')?.map(({ word: name, own }) => [name, own])).toEqual([
      ['cracks', false],
      ['ruin', true],
    ]);
  });

  it('has no row where all outlets use forms of the same words', () => {
    expect(referentRows([word('a', 'barge', 'barge'), word('b', 'barge', 'barges')])).toEqual([]);
  });

  it('puts the thing first that is told most differently', () => {
    const rows = referentRows([
      word('a', 'crew', 'crew', 3),
      word('b', 'crew', 'crew', 3),
      word('b', 'crew', 'gang'),
      word('a', 'crash', 'accident'),
      word('b', 'crash', 'assault'),
    ]);
    expect(rows.map(({ referent }) => referent)).toEqual(['crash', 'crew']);
  });

  it('knows forms of one word', () => {
    expect(new Set(['demand', 'demands', 'demanded', 'demanding'].map(formOf))).toEqual(new Set(['demand']));
    expect(formOf('news')).toBe('news');
    expect(formOf('bed')).toBe('bed');
  });
});
