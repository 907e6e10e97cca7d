/**
 * Splits a paragraph into runs at every start and end of a mark, so that overlapping marks can be drawn in a tree.
 * Marks that overlap get different tracks (stacked underlines), attribution before codes.
 */
import type { Span } from '../model/span';
import { sortedBy } from './stable-order';

export type MarkPart = 'content' | 'source' | 'cue' | 'hop' | 'scare' | 'figure' | 'code';

export interface TextMark {
  readonly part: MarkPart;
  readonly span: Span;
  /** Id of its entry in the list of annotations, and its footnote number there. */
  readonly entry: string;
  readonly footnote: string;
  readonly suggested: boolean;
  /** 1 to 12 for a code, else 0. */
  readonly colour: number;
  /** For readers who cannot see the colour: "Content of quotation 12, suggested". */
  readonly title: string;
}

export interface PlacedMark extends TextMark {
  /** 1 to 3 underlines below each other; 0 = no room, the footnote alone tells of it. */
  readonly track: number;
}

export interface TextRun {
  readonly text: string;
  /** Outermost first. */
  readonly marks: readonly PlacedMark[];
  /** Marks that end with this run: here their footnote numbers stand. */
  readonly ending: readonly PlacedMark[];
}

const TRACKS = 3;

/** Runs of `text` inside `within`; their texts joined are the text. Marks of no length, or outside, are not drawn. */
export function textRuns(text: string, within: Span, marks: readonly TextMark[]): TextRun[] {
  const clipped = marks
    .map((m) => ({ ...m, span: [Math.max(m.span[0], within[0]), Math.min(m.span[1], within[1])] as const }))
    .filter((m) => m.span[0] < m.span[1]);
  const placed = placeMarks(clipped);
  const cuts = [...new Set([within[0], within[1], ...placed.flatMap((m) => [m.span[0], m.span[1]])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? start;
    const here = placed.filter((m) => m.span[0] <= start && end <= m.span[1]);
    return { text: text.slice(start, end), marks: here, ending: here.filter((m) => m.span[1] === end) };
  });
}

const ORDER: readonly MarkPart[] = ['code', 'content', 'scare', 'source', 'cue', 'hop', 'figure'];

function placeMarks(marks: readonly TextMark[]): PlacedMark[] {
  const placed: PlacedMark[] = [];
  const attribution = sortedBy(
    marks,
    (m) => (m.part === 'code' ? 1 : 0),
    (m) => m.span[0],
    (m) => -m.span[1],
  );
  for (const mark of attribution) {
    const taken = placed.filter((p) => p.part !== 'figure' && overlap(p.span, mark.span)).map((p) => p.track);
    placed.push({ ...mark, track: mark.part === 'figure' ? 1 : freeTrack(taken, mark.part === 'code' ? 2 : 1) });
  }
  return sortedBy(
    placed,
    (m) => ORDER.indexOf(m.part),
    (m) => m.span[0],
    (m) => -m.span[1],
    (m) => m.entry,
  );
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function freeTrack(taken: readonly number[], first: number): number {
  for (let track = first; track <= TRACKS; track += 1) if (!taken.includes(track)) return track;
  return 0;
}
