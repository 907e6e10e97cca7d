import { describe, expect, it } from 'vitest';
import { loudest, voiceParts } from './voice-shares';

const voice = (file: string, speaker: string, directWords: number, indirectWords = 0) => ({
  ...{ file, speaker, directWords, indirectWords, quotations: 1, rank: 1 },
  evidence: [],
});

const voices = [
  voice('a', 'Mara Voss', 30, 10),
  voice('a', 'Ivo Lang', 40),
  voice('a', 'a pilot', 20),
  voice('b', 'Ivo Lang', 5, 5),
];

describe('share of voice', () => {
  it('names those with the most words over all articles, direct and indirect', () => {
    expect(loudest(voices)).toEqual(['Ivo Lang', 'Mara Voss', 'a pilot']);
  });

  it('fills the bar of an outlet from end to end, the unnamed last', () => {
    const parts = voiceParts(voices, 'a', ['Ivo Lang', 'Mara Voss']);
    expect(parts).toEqual([
      { speaker: 'Ivo Lang', from: 0, to: 0.4 },
      { speaker: 'Mara Voss', from: 0.4, to: 0.8 },
      { speaker: null, from: 0.8, to: 1 },
    ]);
  });

  it('leaves out who says nothing there, and is empty where nobody speaks', () => {
    expect(voiceParts(voices, 'b', ['Ivo Lang', 'Mara Voss']).map(({ speaker }) => speaker)).toEqual(['Ivo Lang']);
    expect(voiceParts(voices, 'c', ['Ivo Lang'])).toEqual([]);
  });
});
