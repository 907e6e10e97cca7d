import { describe, expect, it } from 'vitest';
import type { ReaderMark } from '../../editor/reader-mark';
import { neighbourOf, nextOverlap, nextSuggestion, ownersInOrder } from './reading-order';

const mark = (
  owner: string,
  start: number,
  end: number,
  state: ReaderMark['state'] = 'suggested',
  track: ReaderMark['track'] = 'attribution',
): ReaderMark => ({
  id: `${owner}/${start}`,
  owner,
  track,
  role: null,
  index: 0,
  span: [start, end],
  state,
  colour: 0,
  label: owner,
});

const marks = [
  mark('b', 10, 20),
  mark('a', 0, 5),
  mark('b', 2, 3),
  mark('c', 15, 30, 'accepted'),
  mark('d', 40, 50),
  mark('n', 41, 42, 'suggested', 'figure'),
];

describe('going from mark to mark', () => {
  it('follows the text and passes over figures', () => {
    expect(ownersInOrder(marks)).toEqual(['a', 'b', 'c', 'd']);
    expect(neighbourOf(marks, 'b', 0, true)).toBe('c');
    expect(neighbourOf(marks, 'a', 0, false)).toBe('a');
    expect(neighbourOf(marks, null, 12, true)).toBe('c');
  });

  it('goes round those that overlap', () => {
    expect(nextOverlap(marks, 'b')).toBe('c');
    expect(nextOverlap(marks, 'd')).toBe('d');
  });

  it('finds the next suggestion, again from the start after the last, and none when all are reviewed', () => {
    expect(nextSuggestion(marks, 'b')).toBe('d');
    expect(nextSuggestion(marks, 'd')).toBe('a');
    expect(nextSuggestion([mark('c', 15, 30, 'accepted')], null)).toBeNull();
  });
});
