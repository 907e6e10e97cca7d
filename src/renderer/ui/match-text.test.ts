import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText } from './match-text';

/** The text with its matched letters in brackets, or null. */
function shown(query: string, text: string): string | null {
  const match = matchText(query, text);
  if (!match) return null;
  return [...match.ranges].reverse().reduce((t, [a, b]) => `${t.slice(0, a)}[${t.slice(a, b)}]${t.slice(b)}`, text);
}

const best = (query: string, texts: readonly string[]): string | undefined =>
  [...texts].sort((a, b) => (matchText(query, b)?.score ?? -1e9) - (matchText(query, a)?.score ?? -1e9))[0];

describe('matching a query with a text', () => {
  it('shows where a word begins with the query', () => {
    expect(shown('acc', 'Accept suggestion')).toBe('[Acc]ept suggestion');
    expect(shown('sug', 'Accept suggestion')).toBe('Accept [sug]gestion');
  });
  it('finds words of the query in any order', () => {
    expect(shown('sug acc', 'Accept suggestion')).toBe('[Acc]ept [sug]gestion');
  });
  it('finds letters inside a word', () => {
    expect(shown('gest', 'Accept suggestion')).toBe('Accept sug[gest]ion');
  });
  it('finds initials', () => {
    expect(shown('mlc', 'Mark with the last code again')).toBe('[M]ark with the [l]ast [c]ode again');
  });
  it('finds beginnings of words run together', () => {
    expect(shown('accsug', 'Accept suggestion')).toBe('[Acc]ept [sug]gestion');
    expect(shown('mac', 'Mark accepted')).toBe('[M]ark [ac]cepted');
    expect(shown('acci', 'Accept suggestion')).toBeNull();
  });
  it('does not mind accents and case', () => {
    expect(shown('RENE', 'René Müller')).toBe('[René] Müller');
    expect(shown('müller', 'Rene Muller')).toBe('Rene [Muller]');
  });
  it('says null when a word is missing', () => {
    expect(shown('accept all', 'Accept suggestion')).toBeNull();
    expect(shown('zz', 'Accept suggestion')).toBeNull();
  });
  it('does not match letters strewn over a long text', () => {
    expect(matchText('acn', `Alpha ${'x '.repeat(60)}c n`)).toBeNull();
  });
  it('prefers the start of the text, then starts of words, then the middle, then scattered letters', () => {
    expect(best('rea', ['Bread', 'Go and read', 'Read'])).toBe('Read');
    expect(best('rea', ['Bread', 'Go and read'])).toBe('Go and read');
    expect(best('rea', ['Remove each annotation', 'Bread'])).toBe('Bread');
  });
  it('prefers the shorter of two equal ones', () => {
    expect(best('open', ['Open the sample library', 'Open library…'])).toBe('Open library…');
  });
});

describe('laws', () => {
  it('ranges lie in the text, in order, apart, and every text matches its own beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
        const query = text.slice(0, 6);
        const match = matchText(query, text);
        expect(match).not.toBeNull();
        let last = -1;
        for (const [start, end] of match?.ranges ?? []) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
