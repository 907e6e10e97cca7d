import { describe, expect, it } from 'vitest';
import { wordTokens } from './tokens';

const words = (text: string) => wordTokens(text).map((t) => t.text);

describe('word tokens', () => {
  it('keeps apostrophes, hyphens and number separators inside a word', () => {
    expect(words('It doesn’t cost 1,200.50 at the harbour-side, they’d say.')).toEqual([
      'It',
      'doesn’t',
      'cost',
      '1,200.50',
      'at',
      'the',
      'harbour-side',
      'they’d',
      'say',
    ]);
  });

  it('reads other scripts and never loses an offset', () => {
    const text = 'Он сказал: «Да». 😀 où ça?';
    for (const token of wordTokens(text)) expect(text.slice(...token.span)).toBe(token.text);
    expect(words(text)).toEqual(['Он', 'сказал', 'Да', 'où', 'ça']);
  });

  it('reads only inside the span it is given', () => {
    expect(wordTokens('one two three', [4, 7])).toEqual([{ text: 'two', span: [4, 7] }]);
  });
});
