import { describe, expect, it } from 'vitest';
import type { Span } from '../../core/model/span';
import { snapToWords, stepFrom, wordEdgeFrom } from './text-steps';

const text = 'One two. Three four.\n\nLast one 👩‍👧 here.';
const paragraphs: Span[] = [
  [0, 20],
  [22, text.length],
];

describe('steps of the text cursor', () => {
  it('go over a family emoji as one character', () => {
    const before = text.indexOf('👩');
    expect(stepFrom(text, paragraphs, before, 'character', true)).toBe(text.indexOf(' here'));
  });

  it('stop at both ends of words', () => {
    expect(stepFrom(text, paragraphs, 0, 'word', true)).toBe(3);
    expect(stepFrom(text, paragraphs, 3, 'word', true)).toBe(4);
    expect(stepFrom(text, paragraphs, 4, 'word', false)).toBe(3);
  });

  it('go from sentence to sentence and into the next paragraph', () => {
    expect(stepFrom(text, paragraphs, 0, 'sentence', true)).toBe(8);
    expect(stepFrom(text, paragraphs, 20, 'sentence', true)).toBe(22);
    expect(stepFrom(text, paragraphs, 15, 'paragraph', true)).toBe(22);
    expect(stepFrom(text, paragraphs, 15, 'paragraph', false)).toBe(0);
  });

  it('stay inside the text at its ends', () => {
    expect(stepFrom(text, paragraphs, 0, 'character', false)).toBe(0);
    expect(stepFrom(text, paragraphs, text.length, 'word', true)).toBe(text.length);
  });
});

describe('the edge of a mark', () => {
  it('goes from word end to word end, and from word start to word start', () => {
    expect(wordEdgeFrom(text, paragraphs, 3, 'end', true)).toBe(7);
    expect(wordEdgeFrom(text, paragraphs, 7, 'end', false)).toBe(3);
    expect(wordEdgeFrom(text, paragraphs, 4, 'start', false)).toBe(0);
    expect(wordEdgeFrom(text, paragraphs, 0, 'start', true)).toBe(4);
  });

  it('stays in its paragraph', () => {
    expect(wordEdgeFrom(text, paragraphs, 19, 'end', true)).toBe(19);
    expect(wordEdgeFrom(text, paragraphs, 0, 'start', false)).toBe(0);
  });
});

describe('a rough selection', () => {
  it('becomes whole words without the spaces around them', () => {
    expect(text.slice(...snapToWords(text, [1, 6]))).toBe('One two');
    expect(text.slice(...snapToWords(text, [3, 9]))).toBe('two.');
  });
  it('stays as it is where no spaces part the words', () => {
    const chinese = '桥梁在黎明前关闭，渡轮停运。';
    expect(snapToWords(chinese, [3, 6])).toEqual([3, 6]);
    expect('الجسر مغلق'.slice(...snapToWords('الجسر مغلق', [7, 9]))).toBe('مغلق');
  });
});
