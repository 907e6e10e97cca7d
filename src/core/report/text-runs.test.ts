import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textRuns, type MarkPart, type TextMark } from './text-runs';

const mark = (part: MarkPart, start: number, end: number, entry = 'q1'): TextMark => ({
  part,
  span: [start, end],
  entry,
  footnote: entry,
  suggested: false,
  colour: 0,
  title: '',
});

const anyMark = fc
  .tuple(fc.constantFrom<MarkPart>('content', 'source', 'cue', 'code', 'figure'), fc.nat(30), fc.nat(30), fc.nat(9))
  .map(([part, a, b, id]) => mark(part, Math.min(a, b), Math.max(a, b), `q${id}`));

describe('runs of a paragraph', () => {
  it('splits overlapping marks where either begins or ends', () => {
    const runs = textRuns('abcdef', [0, 6], [mark('content', 0, 4), mark('code', 2, 6, 'c1')]);
    expect(runs.map((r) => [r.text, r.marks.map((m) => m.part).join('+')])).toEqual([
      ['ab', 'content'],
      ['cd', 'code+content'],
      ['ef', 'code'],
    ]);
    expect(runs.map((r) => r.ending.map((m) => m.entry))).toEqual([[], ['q1'], ['c1']]);
  });

  it('joined are the text, and each character has the marks that cover it', () => {
    const text = 'the mill at Orrin is gone today';
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 8 }), fc.nat(10), (marks, from) => {
        const runs = textRuns(text, [from, 28], marks);
        expect(runs.map((r) => r.text).join('')).toBe(text.slice(from, 28));
        let at = from;
        for (const run of runs) {
          const covering = marks.filter((m) => m.span[0] <= at && at < m.span[1]).length;
          expect(run.marks.length).toBe(covering);
          at += run.text.length;
        }
      }),
    );
  });

  it('gives marks that are drawn over each other different tracks', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 8 }), (marks) => {
        for (const run of textRuns('x'.repeat(31), [0, 31], marks)) {
          const tracks = run.marks.filter((m) => m.part !== 'figure' && m.track > 0).map((m) => m.track);
          expect(new Set(tracks).size).toBe(tracks.length);
        }
      }),
    );
  });
});
