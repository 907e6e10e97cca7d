import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches';

describe('find in article', () => {
  it('ignores case and the style of quote marks and dashes, and keeps offsets', () => {
    const text = 'İstanbul: “We’ll see,” she said – WE’LL SEE.';
    const found = findMatches(text, "we'll see").map((span) => text.slice(...span));
    expect(found).toEqual(['We’ll see', 'WE’LL SEE']);
  });

  it('finds nothing for nothing', () => {
    expect(findMatches('some text', '  ')).toEqual([]);
  });
});
