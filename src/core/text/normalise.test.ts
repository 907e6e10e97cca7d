import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWording, sameWording } from './normalise';

const SENTENCES = [
  '“We shall see,” she told the harbour board, “but not before May.”',
  'The ferry – the old one – will sail at 5.30 a.m. with 1,200 passengers.',
  'Mr. Adda won’t go. Will the U.S. delegation? It can’t say...',
  'If he – he makes any more moves, we will have severe sanctions!',
  'A 3-to-1 vote; 40% were against it, and Lind’s party wasn’t there.',
];

/** The letters and digits of a text in words, case kept except for the first letter: what may never differ unnoticed. */
function wordsOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((w, n) => (n === 0 ? w.charAt(0).toLowerCase() + w.slice(1) : w)).join(' ');
}

const lowerStarts = (text: string): string =>
  text.replace(/([.?!…]["”’»']*\s+["“]*)(\p{Lu})/gu, (_, gap: string, letter: string) => gap + letter.toLowerCase());

describe('the declared normalisation', () => {
  it('takes away the style of quote marks and dashes, white space and edge punctuation', () => {
    const variants = [
      '“We will go - now,”',
      '"We will go – now."',
      '«we will go—now»',
      '  we will\u00A0go ‑ now',
      '‘We will  go − now.’',
    ];
    for (const variant of variants) expect(sameWording(variant, 'We will go — now')).toBe(true);
  });

  it('folds the case of a first letter at each sentence start and nowhere else', () => {
    expect(sameWording('We go. They stay.', 'we go. they stay')).toBe(true);
    expect(sameWording('I met Mr. Biden', 'I met Mr. biden')).toBe(false);
    expect(sameWording('NATO will go', 'Nato will go')).toBe(false);
    expect(sameWording('They may stay in May', 'They may stay in may')).toBe(false);
  });

  it.each([
    ['Will we go?', 'Will we go'],
    ['We will go!', 'We will go.'],
    ['We will go...', 'We will go.'],
    ['We will go', 'We will, go'],
    ['-5 degrees', '5 degrees'],
    ['.5 percent', '5 percent'],
    ['café', 'cafe'],
    ['organise', 'organize'],
    ['we’ll go', 'we will go'],
    ['well-known', 'well known'],
    ['', ''],
  ])('never takes %j for %j', (a, b) => {
    expect(sameWording(a, b)).toBe(false);
  });

  it('is idempotent on any string', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aA.,-–“” ’"…?! 1') })),
        (text) => {
          const once = normaliseWording(text);
          expect(normaliseWording(once)).toBe(once);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('never calls texts with differing words the same, in 120,000 random edits', () => {
    const edit = fc.record({
      text: fc.constantFrom(...SENTENCES),
      at: fc.nat(200),
      remove: fc.nat(6),
      insert: fc.string({ maxLength: 4, unit: fc.constantFrom(...'aBnot will5.,-–— “”’"?!…é') }),
    });
    let differing = 0;
    fc.assert(
      fc.property(edit, ({ text, at, remove, insert }) => {
        const place = at % text.length;
        const edited = text.slice(0, place) + insert + text.slice(place + remove);
        if (!sameWording(text, edited)) return;
        expect(wordsOf(lowerStarts(edited))).toBe(wordsOf(lowerStarts(text)));
        expect(edited.match(/[?!]/gu)?.join('')).toBe(text.match(/[?!]/gu)?.join(''));
        if (text !== edited) differing += 1;
      }),
      { numRuns: 120_000 },
    );
    expect(differing).toBeGreaterThan(100);
  });
});
