/**
 * Splits a paragraph into runs: stretches of text under the same set of marks. Overlapping marks are cut at each other's
 * edges, so that every run is one element. Sweeps over the sorted edges once: linear in marks and runs.
 */
import type { Span } from '../../core/model/span';
import type { ReaderMark } from './reader-mark';

export interface Run {
  readonly span: Span;
  /** The marks over this run, longest first. */
  readonly marks: readonly ReaderMark[];
}

/** Marks by paragraph, in order of start, longest first. A mark over several paragraphs stands in each of them. */
export function marksByParagraph(paragraphs: readonly Span[], marks: readonly ReaderMark[]): ReaderMark[][] {
  const lists: ReaderMark[][] = paragraphs.map(() => []);
  for (const mark of marks) {
    for (let at = firstEndingAfter(paragraphs, mark.span[0]); at < paragraphs.length; at += 1) {
      const paragraph = paragraphs[at];
      if (!paragraph || paragraph[0] >= mark.span[1]) break;
      lists[at]?.push(mark);
    }
  }
  for (const list of lists)
    list.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1] || (a.id < b.id ? -1 : 1));
  return lists;
}

/** Binary search: the first paragraph whose end lies after `offset`. */
function firstEndingAfter(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Runs of one paragraph; together they cover it exactly. `marks` as `marksByParagraph` gives them. */
export function paragraphRuns(paragraph: Span, marks: readonly ReaderMark[]): Run[] {
  const [start, end] = paragraph;
  const edges = new Set([start, end]);
  for (const { span } of marks) {
    edges.add(Math.max(start, span[0]));
    edges.add(Math.min(end, span[1]));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const runs: Run[] = [];
  let next = 0;
  let open: ReaderMark[] = [];
  for (let at = 0; at + 1 < sorted.length; at += 1) {
    const from = sorted[at] ?? 0;
    const to = sorted[at + 1] ?? 0;
    open = open.filter((mark) => mark.span[1] > from);
    for (let mark = marks[next]; mark && mark.span[0] <= from; mark = marks[++next])
      if (mark.span[1] > from) open.push(mark);
    runs.push({ span: [from, to], marks: open.length < 2 ? [...open] : [...open].sort(longestFirst) });
  }
  return runs;
}

const longestFirst = (a: ReaderMark, b: ReaderMark): number =>
  b.span[1] - b.span[0] - (a.span[1] - a.span[0]) || (a.id < b.id ? -1 : 1);
