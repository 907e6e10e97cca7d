import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphSpans } from './paragraphs';

const paragraphs = (text: string) => paragraphSpans(text).map((span) => text.slice(...span));

/** Greedy wrapping, as mail programs do it. */
function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const long =
  'The ferry left the quay at dawn with forty people on board, the harbour board said on Friday, and nobody knew when it would come back, if at all, since the captain had taken the charts with him and the mate was asleep, as he often was at that hour of the day in winter.';

describe('paragraphs of a plain text', () => {
  it('each line with words is one', () =>
    expect(paragraphs('One.\nTwo.\n\n  Three. \n')).toEqual(['One.', 'Two.', 'Three.']));

  it('a text wrapped at a column has its paragraphs between blank lines', () => {
    const text = [long, long, long].map((one) => wrap(one, 72)).join('\n\n');
    expect(paragraphs(text).map((one) => one.replace(/\n/gu, ' '))).toEqual([long, long, long]);
  });

  it('long lines and short lists are not wrapped text', () => {
    expect(paragraphs(`${long}\n${long}\n${long}`)).toHaveLength(3);
    expect(paragraphs('Oslo\nBergen\nVoss\nBodø\nNarvik\nRøros\nMoss')).toHaveLength(7);
  });

  it('every word lies in one paragraph, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '😀') }), (text) => {
        expect(paragraphs(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
