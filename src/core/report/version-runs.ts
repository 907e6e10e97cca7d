/**
 * A version of a quotation against its reference as the proof sheet prints it. Where the two share too little, no word
 * diff: it would be a wall of struck words, and chance matches in it. A short part of a long reference is compared with the
 * stretch it comes from; the rest is a mark. Words that stand right beside the version in its article, outside its
 * quote marks or its span, are shown there and not struck.
 */
import type { FamilyPair } from '../model/comparison';
import type { DiffRun } from '../model/report-format';
import { diffRuns } from './diff-runs';

export interface ShownVersion {
  readonly reference: string;
  readonly version: string;
  /** The text of the version's article around it, for words that stand there; empty where nothing is known. */
  readonly before: string;
  readonly after: string;
  readonly pair: Pick<FamilyPair, 'alterations'> | null;
}

/** More words left out at an edge than these are not printed: a mark stands for them. */
const MOST_STRUCK = 5;
/** Below this share of its words in common with the reference a version is shown as it stands. */
const LEAST_COMMON = 0.3;
/** How much of the article around a version is looked at, in code units: some thirty words. */
const AROUND = 200;

/** Article text around a version, for `versionRuns`. */
export const textAround = (text: string, [from, to]: readonly [number, number]) => ({
  before: text.slice(Math.max(0, from - AROUND), from),
  after: text.slice(to, to + AROUND),
});

/** Runs of the version; null where the two wordings are better read one after the other. */
export function versionRuns({ reference, version, before, after, pair }: ShownVersion): DiffRun[] | null {
  if (isWhollyReworded(pair)) return null;
  const runs = diffRuns(reference, version);
  const words = wordsOf(version).length;
  const common = runs.reduce((sum, run) => sum + (run.kind === 'same' ? wordsOf(run.text).length : 0), 0);
  if (common < LEAST_COMMON * words) return null;
  const opened = withEdge(runs, { beside: wordsOf(before), side: 'start' });
  return mirrored(withEdge(mirrored(opened), { beside: wordsOf(after).reverse(), side: 'end' }));
}

/** Reworded as a whole: the one alteration that spans all the words of both. */
function isWhollyReworded(pair: ShownVersion['pair']): boolean {
  const kinds = pair?.alterations ?? [];
  const whole = kinds.find((one) => one.kind === 'reworded');
  return whole !== undefined && kinds.every((one) => contains(whole.a, one.a) && contains(whole.b, one.b));
}

const contains = (outer: readonly [number, number], inner: readonly [number, number]): boolean =>
  outer[0] <= inner[0] && inner[1] <= outer[1];

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().replace(/’/gu, "'").match(WORD) ?? [];

const mirrored = (runs: readonly DiffRun[]): DiffRun[] => [...runs].reverse();

interface Edge {
  /** Words of the article next to the version, the nearest last. */
  readonly beside: readonly string[];
  readonly side: 'start' | 'end';
}

/** The first run of words, if it is left out: parted into what is cut, what is struck and what stands beside. */
function withEdge(runs: readonly DiffRun[], edge: Edge): DiffRun[] {
  const at = runs.findIndex((run) => wordsOf(run.text).length > 0);
  const left = runs[at];
  if (left?.kind !== 'left-out') return [...runs];
  const pieces = piecesOf(left.text);
  const inward = edge.side === 'start' ? pieces : [...pieces].reverse();
  const outer = inward.slice(0, inward.length - besideCount(inward, edge.beside));
  const inner = inward.slice(outer.length);
  const textOf = (part: readonly string[]) => (edge.side === 'start' ? part : [...part].reverse()).join(' ');
  const isCut = outer.length > MOST_STRUCK;
  const told: DiffRun[] = outer.length === 0 ? [] : [{ kind: isCut ? 'cut' : 'left-out', text: textOf(outer) }];
  const marks = runs.slice(0, at);
  if (inner.length === 0 && !isCut) return [...marks, ...told, ...runs.slice(at + 1)];
  const beside: DiffRun[] = inner.length === 0 ? [] : [{ kind: 'beside', text: textOf(inner) }];
  const outside = [...told, ...beside].flatMap((run) => [run, { kind: 'same', text: ' ' } as const]);
  // Outside the quote marks: an ellipsis inside them would be the quotation's own.
  return [...outside, ...closedUp(marks, runs.slice(at + 1), edge.side)];
}

/** Marks and words with nothing between them. */
function closedUp(marks: readonly DiffRun[], words: readonly DiffRun[], side: Edge['side']): DiffRun[] {
  const [next, ...rest] = words;
  const inward = (text: string) => (side === 'start' ? text.trimStart() : text.trimEnd());
  const outward = (text: string) => (side === 'start' ? text.trimEnd() : text.trimStart());
  const kept = marks.map((run) => ({ ...run, text: outward(run.text) })).filter((run) => run.text !== '');
  return next?.kind === 'same' ? [...kept, { ...next, text: inward(next.text) }, ...rest] : [...kept, ...words];
}

const piecesOf = (text: string): string[] => text.trim().split(/\s+/u);

/** How many of the inner pieces stand beside the version, in the same order and without a gap. */
function besideCount(inward: readonly string[], beside: readonly string[]): number {
  let count = 0;
  while (count < inward.length && count < beside.length) {
    const word = wordsOf(inward[inward.length - 1 - count] ?? '');
    if (word.length !== 1 || word[0] !== beside[beside.length - 1 - count]) break;
    count += 1;
  }
  return count;
}
