/**
 * Word diff for the proof sheet: longest common subsequence of words and marks (Myers' greedy O(ND) search), then a
 * semantic clean-up, so that no lone "the" or comma stands as an island between two changes (idea: diff-match-patch).
 * Style of quote marks and dashes counts as equal; everything else must agree letter by letter.
 */
import type { Span } from '../model/span';

/** One stretch of the diff: spans in `a` and in `b`; the missing side is empty, at the place where the words would be. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly a: Span;
  readonly b: Span;
}

interface Piece {
  readonly key: string;
  readonly span: Span;
  /** Does it carry meaning of its own? Stop words and punctuation do not hold two changes apart. */
  readonly firm: boolean;
}

/** Words with inner apostrophes, hyphens and separators; an ellipsis; any other single visible character. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:['’‑-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+|[.,](?=\p{N})\p{N}+)*|\.{3}|[^\s]/gu;

/** Words that join two changes rather than part them: "makes any more moves" / "takes more action" is one change. */
const LOOSE = new Set(
  'a an the and or but of to in on at by for with from as is are was were be been it its this that he she they we i you his her their our my more any some not no so if'.split(
    ' ',
  ),
);

const keyOf = (word: string): string =>
  word
    .replace(/[’‘]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑–—−]/gu, '-');

function piecesOf(text: string): Piece[] {
  return [...text.matchAll(PIECE)].map((match) => {
    const key = keyOf(match[0]);
    const firm = /[\p{L}\p{N}]/u.test(key) && !LOOSE.has(key.toLowerCase());
    return { key, span: [match.index, match.index + match[0].length], firm };
  });
}

type Step = readonly [kind: WordChange['kind'], i: number, j: number];

/** Myers' search: the furthest reaching path for each number of edits; `trace` keeps the fronts for walking back. */
function fronts(a: readonly Piece[], b: readonly Piece[]): Map<number, number>[] {
  const trace: Map<number, number>[] = [];
  const front = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= a.length + b.length; edits += 1) {
    trace.push(new Map(front));
    for (let k = -edits; k <= edits; k += 2) {
      const left = front.get(k - 1) ?? -1;
      const right = front.get(k + 1) ?? -1;
      let x = k === -edits || (k !== edits && left < right) ? right : left + 1;
      while (x < a.length && x - k < b.length && a[x]?.key === b[x - k]?.key) x += 1;
      front.set(k, x);
      if (x >= a.length && x - k >= b.length) return trace;
    }
  }
  return trace;
}

function steps(a: readonly Piece[], b: readonly Piece[]): Step[] {
  const trace = fronts(a, b);
  const walked: Step[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const front = trace[edits] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -edits || (k !== edits && (front.get(k - 1) ?? -1) < (front.get(k + 1) ?? -1));
    const previousX = front.get(down ? k + 1 : k - 1) ?? 0;
    const previousY = previousX - (down ? k + 1 : k - 1);
    while (x > previousX && y > previousY && x > 0 && y > 0) walked.push(['same', (x -= 1), (y -= 1)]);
    if (edits > 0) walked.push(down ? ['added', x, (y -= 1)] : ['removed', (x -= 1), y]);
  }
  return walked.reverse();
}

interface Run {
  same: boolean;
  a: [number, number];
  b: [number, number];
}

function runsOf(path: readonly Step[]): Run[] {
  const runs: Run[] = [];
  for (const [kind, i, j] of path) {
    const same = kind === 'same';
    let run = runs[runs.length - 1];
    if (run?.same !== same) runs.push((run = { same, a: [i, i], b: [j, j] }));
    if (kind !== 'added') run.a[1] = i + 1;
    if (kind !== 'removed') run.b[1] = j + 1;
  }
  return runs;
}

/** An island is an equal run between two changes that holds no firm word and is no longer than the changes around it. */
function isIsland(runs: readonly Run[], at: number, pieces: readonly Piece[]): boolean {
  const run = runs[at];
  const before = runs[at - 1];
  const after = runs[at + 1];
  if (run?.same !== true || before === undefined || after === undefined) return false;
  const size = (r: Run) => Math.max(r.a[1] - r.a[0], r.b[1] - r.b[0]);
  const loose = !pieces.slice(...run.a).some((p) => p.firm);
  return loose && size(run) <= Math.min(2, size(before), size(after));
}

function withoutIslands(runs: readonly Run[], pieces: readonly Piece[]): Run[] {
  const merged: Run[] = [];
  runs.forEach((run, at) => {
    const last = merged[merged.length - 1];
    const changed = !run.same || isIsland(runs, at, pieces);
    if (last !== undefined && !last.same && changed) {
      last.a[1] = run.a[1];
      last.b[1] = run.b[1];
    } else merged.push({ same: !changed, a: [...run.a], b: [...run.b] });
  });
  return merged;
}

function spanOf(pieces: readonly Piece[], [from, to]: readonly [number, number], length: number): Span {
  const first = pieces[from];
  const last = pieces[to - 1];
  if (from < to && first !== undefined && last !== undefined) return [first.span[0], last.span[1]];
  const place = last?.span[1] ?? Math.min(first?.span[0] ?? 0, length);
  return [place, place];
}

/** Stretches of `a` and `b` in order of reading; spans index the two strings in UTF-16 units, white space between is left out. */
export function diffWords(a: string, b: string): readonly WordChange[] {
  const left = piecesOf(a);
  const right = piecesOf(b);
  const changes: WordChange[] = [];
  for (const run of withoutIslands(runsOf(steps(left, right)), left)) {
    const spanA = spanOf(left, run.a, a.length);
    const spanB = spanOf(right, run.b, b.length);
    if (run.same) changes.push({ kind: 'same', a: spanA, b: spanB });
    if (!run.same && run.a[0] < run.a[1]) changes.push({ kind: 'removed', a: spanA, b: [spanB[0], spanB[0]] });
    if (!run.same && run.b[0] < run.b[1]) changes.push({ kind: 'added', a: [spanA[1], spanA[1]], b: spanB });
  }
  return changes;
}
