/** Words that moved: a gap of the first wording whose content words fill a gap of the second one elsewhere. */
import { isFunctionWord } from '../lexicon/function-words';
import type { SpeechToken } from '../speech-tokens';
import { printed, type Found } from './found';
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
