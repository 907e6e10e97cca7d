/** Words that moved: a gap of the first wording whose content words fill a gap of the second one elsewhere. */
import { isFunctionWord } from '../lexicon/function-words';
import type { SpeechToken } from '../speech-tokens';
import { printed, type Found, type Range } from './found';
import { gapTokensA, gapTokensB, isGap, type Gap, type TokenDiff } from './segments';

/** Share of the content of both gaps that must agree for a move; the rest may be glue ("on", "and"). */
const MOVED_SHARE = 0.75;

/** Content roots of a run; where it has none (a moved "there", "then"), all its roots. */
function keysOf(tokens: readonly SpeechToken[]): string[] {
  const words = tokens.filter((t) => t.kind === 'word');
  const content = words.filter((t) => !isFunctionWord(t.word));
  return (content.length > 0 ? content : words).map((t) => t.root);
}

function sharedKeys(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  let shared = 0;
  for (const key of a) {
    const at = left.indexOf(key);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return shared;
}

export interface Move {
  readonly found: Found;
  readonly from: Gap;
  readonly to: Gap;
}

function moveBetween(diff: TokenDiff, from: Gap, to: Gap): Move | null {
  const left = gapTokensA(diff, from);
  const right = gapTokensB(diff, to);
  const a = keysOf(left);
  const b = keysOf(right);
  if (a.length === 0 || b.length === 0) return null;
  const single = a.length === 1 && left.every((t) => isFunctionWord(t.word));
  if (single || sharedKeys(a, b) < MOVED_SHARE * Math.max(a.length, b.length)) return null;
  const why = `${printed(left)} stands at another place.`;
  return { found: { kind: 'reordered', a: from.a, b: to.b, why }, from, to };
}

/** Moves between different gaps, each gap taking part once a side. */
export function findMoves(diff: TokenDiff): readonly Move[] {
  const gaps = diff.segments.filter(isGap);
  const moves: Move[] = [];
  const filled = new Set<Gap>();
  for (const from of gaps) {
    const to = gaps.find((gap) => gap !== from && !filled.has(gap) && moveBetween(diff, from, gap) !== null);
    const move = to === undefined ? null : moveBetween(diff, from, to);
    if (move === null) continue;
    filled.add(move.to);
    moves.push(move);
  }
  return moves;
}

/** A run that moved out of a longer gap: at least so many content words, in the same order. */
const LEAST_MOVED = 2;

/** Longest run of equal words of a gap's `a` and another gap's `b`; null below `LEAST_MOVED`. */
function commonRun(diff: TokenDiff, from: Gap, to: Gap): { readonly a: Range; readonly b: Range } | null {
  let best: { a: Range; b: Range } | null = null;
  let most = LEAST_MOVED - 1;
  for (let i = from.a[0]; i < from.a[1]; i += 1)
    for (let j = to.b[0]; j < to.b[1]; j += 1) {
      let length = 0;
      let content = 0;
      while (i + length < from.a[1] && j + length < to.b[1]) {
        const [left, right] = [diff.a[i + length], diff.b[j + length]];
        if (left?.kind !== 'word' || right?.kind !== 'word' || left.root !== right.root) break;
        if (!isFunctionWord(left.word)) content += 1;
        length += 1;
      }
      if (content <= most) continue;
      most = content;
      best = { a: [i, i + length], b: [j, j + length] };
    }
  return best;
}

/** The gap cut round a range of one side; words of the other side stay with the first part. */
function cut(gap: Gap, side: 'a' | 'b', [from, to]: Range): Gap[] {
  const own = gap[side];
  const other = gap[side === 'a' ? 'b' : 'a'];
  const part = (range: Range, across: Range): Gap =>
    side === 'a' ? { kind: 'gap', a: range, b: across } : { kind: 'gap', a: across, b: range };
  const end: Range = [other[1], other[1]];
  const before = from > own[0] || other[0] < other[1] ? [part([own[0], from], other)] : [];
  const after = to < own[1] ? [part([to, own[1]], end)] : [];
  return [...before, part([from, to], end), ...after];
}

/** The diff with runs that moved out of longer gaps as gaps of their own, so that `findMoves` sees them. */
export function splitMoved(diff: TokenDiff): TokenDiff {
  const gaps = diff.segments.filter(isGap);
  for (const from of gaps)
    for (const to of gaps) {
      if (from === to || moveBetween(diff, from, to) !== null) continue;
      const run = commonRun(diff, from, to);
      if (run === null) continue;
      const segments = diff.segments.flatMap((segment) =>
        segment === from ? cut(from, 'a', run.a) : segment === to ? cut(to, 'b', run.b) : [segment],
      );
      return { ...diff, segments };
    }
  return diff;
}
