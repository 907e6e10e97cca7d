import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './word-diff';

/** `same [-removed-] {+added+}`: a diff in one line. */
function shown(a: string, b: string): string {
  return diffWords(a, b)
    .map((c) =>
      c.kind === 'same' ? a.slice(...c.a) : c.kind === 'removed' ? `[-${a.slice(...c.a)}-]` : `{+${b.slice(...c.b)}+}`,
    )
    .join(' ');
}

describe('word diff', () => {
  it('shows what was taken out and put in', () => {
    expect(shown('We will rebuild the old pier.', 'We may rebuild the pier.')).toBe(
      'We [-will-] {+may+} rebuild the [-old-] pier.',
    );
  });

  it('takes quote and dash style for equal and everything else for different', () => {
    expect(shown('“Well – no,” he said', '"Well — no," he said')).toBe('“Well – no,” he said');
    expect(shown('the Board', 'the board')).toBe('the [-Board-] {+board+}');
  });

  it('leaves no lone stop word between two changes', () => {
    expect(shown('if he makes any more moves and goes there', 'if he takes some more action and stays there')).toBe(
      'if he [-makes any more moves and goes-] {+takes some more action and stays+} there',
    );
  });

  it('gives back both texts, word for word, in order of reading', () => {
    const words = fc
      .array(fc.constantFrom('the', 'pier', 'we', 'sail', ',', 'and', '“no”', '1,200', '😀'), { maxLength: 25 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const changes = diffWords(a, b);
        const left = changes.filter((c) => c.kind !== 'added').map((c) => a.slice(...c.a));
        const right = changes.filter((c) => c.kind !== 'removed').map((c) => b.slice(...c.b));
        expect(left.join('').replace(/\s/gu, '')).toBe(a.replace(/\s/gu, ''));
        expect(right.join('').replace(/\s/gu, '')).toBe(b.replace(/\s/gu, ''));
        for (const c of changes) if (c.kind === 'same') expect(a.slice(...c.a)).toBe(b.slice(...c.b));
        for (const c of changes)
          expect(c.kind === 'added' ? c.a[1] - c.a[0] : c.kind === 'removed' ? c.b[1] - c.b[0] : 0).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('finds nothing to tell where there are no words', () => {
    expect(diffWords('', '')).toEqual([]);
    expect(shown('', 'new words')).toBe('{+new words+}');
    expect(shown('old words', '  ')).toBe('[-old words-]');
  });
});
