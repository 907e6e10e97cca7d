import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../core/model/span';
import type { ReaderMark } from './reader-mark';
import { marksByParagraph, paragraphRuns } from './runs';

const mark = (id: string, start: number, end: number): ReaderMark => ({
  id,
  owner: id,
  track: 'code',
  role: null,
  index: 0,
  span: [start, end],
  state: 'accepted',
  colour: 1,
  label: id,
});

const lists = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 20 });

describe('runs of a paragraph', () => {
  it('cover the paragraph exactly, whatever marks lie over it', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const marks = list.map(([start, size], at) => mark(`m${at}`, start, start + size));
        const paragraph: Span = [10, 50];
        const runs = paragraphRuns(paragraph, marksByParagraph([paragraph], marks)[0] ?? []);
        expect(runs[0]?.span[0]).toBe(10);
        expect(runs.at(-1)?.span[1]).toBe(50);
        runs.slice(1).forEach((run, at) => expect(run.span[0]).toBe(runs[at]?.span[1]));
      }),
    );
  });

  it('carry exactly the marks that lie over them', () => {
    fc.assert(
      fc.property(lists, (list) => {
        const marks = list.map(([start, size], at) => mark(`m${at}`, start, start + size));
        const paragraph: Span = [10, 50];
        for (const run of paragraphRuns(paragraph, marksByParagraph([paragraph], marks)[0] ?? [])) {
          const over = marks.filter((m) => m.span[0] <= run.span[0] && run.span[1] <= m.span[1]).map((m) => m.id);
          expect(run.marks.map(({ id }) => id).sort()).toEqual(over.sort());
        }
      }),
    );
  });

  it('put a mark over two paragraphs into both', () => {
    const found = marksByParagraph(
      [
        [0, 10],
        [12, 20],
        [22, 30],
      ],
      [mark('m', 5, 15)],
    );
    expect(found.map((list) => list.length)).toEqual([1, 1, 0]);
  });
});
