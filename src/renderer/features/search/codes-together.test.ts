import { describe, expect, it } from 'vitest';
import type { Coding } from '../../../core/model/coding';
import type { Paragraph } from '../../../core/model/paragraph';
import type { Span } from '../../../core/model/span';
import { codesTogether } from './codes-together';

const coding = (id: string, spans: readonly Span[], article = 'a1'): Coding =>
  ({ id, article, spans }) as unknown as Coding;
const paragraph = (start: number, end: number): Paragraph => ({ span: [start, end], kind: 'body' });
/** Three paragraphs of ten characters. */
const paragraphs = [paragraph(0, 10), paragraph(10, 20), paragraph(20, 30)];
const meeting = (a: readonly Coding[], b: readonly Coding[], relation: 'overlaps' | 'follows', most = 0): string[] =>
  codesTogether(a, b, { relation, paragraphs: most }, () => paragraphs).map(
    ({ first, second }) => `${first.id} ${second.id}`,
  );

describe('codes that overlap', () => {
  it('share at least one character, in one article', () => {
    const a = [coding('a', [[2, 6]])];
    expect(meeting(a, [coding('b', [[5, 9]])], 'overlaps')).toEqual(['a b']);
    expect(meeting(a, [coding('b', [[6, 9]])], 'overlaps')).toEqual([]);
    expect(meeting(a, [coding('b', [[5, 9]], 'a2')], 'overlaps')).toEqual([]);
  });
  it('may share any of their parts, and their words are joined', () => {
    const pairs = codesTogether(
      [
        coding('a', [
          [0, 2],
          [8, 12],
        ]),
      ],
      [coding('b', [[11, 15]])],
      { relation: 'overlaps', paragraphs: 0 },
      () => paragraphs,
    );
    expect(pairs.map((pair) => pair.spans)).toEqual([
      [
        [0, 2],
        [8, 15],
      ],
    ]);
  });
  it('are two codings, when a code is asked with itself', () => {
    const a = [coding('a', [[2, 6]]), coding('b', [[3, 4]])];
    expect(meeting(a, a, 'overlaps')).toEqual(['a b', 'b a']);
  });
});

describe('codes that follow each other', () => {
  const a = [coding('a', [[2, 6]])];
  it('begin after the first ends, within the paragraphs asked for', () => {
    expect(meeting(a, [coding('b', [[7, 9]])], 'follows')).toEqual(['a b']);
    expect(meeting(a, [coding('b', [[12, 15]])], 'follows')).toEqual([]);
    expect(meeting(a, [coding('b', [[12, 15]])], 'follows', 1)).toEqual(['a b']);
    expect(meeting(a, [coding('b', [[22, 25]])], 'follows', 1)).toEqual([]);
  });
  it('do not if they overlap or come before', () => {
    expect(meeting(a, [coding('b', [[5, 9]])], 'follows', 5)).toEqual([]);
    expect(meeting(a, [coding('b', [[0, 1]])], 'follows', 5)).toEqual([]);
  });
});
