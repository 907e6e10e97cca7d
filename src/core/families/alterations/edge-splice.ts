/** A splice at the edge of a wording, and what remains to be told of the rest. */
import type { SpeechToken } from '../speech-tokens';
import { findAll } from './find-all';
import { splicedRange, type Elsewhere } from './find-splice';
import { moveRange, printed, type Found, type Range } from './found';
import { REWORDED_SHARE } from './reworded';
import { diffTokens, sharedShare } from './segments';

const spliced = (a: Range, b: Range, run: readonly SpeechToken[]): Found => ({
  ...{ kind: 'spliced', a, b },
  why: `Two separate passages stand joined as one: ${printed(run)}.`,
});

/** What one wording joins on from elsewhere in the other's article, and what remains to be told of the rest. */
export function findEdgeSplice(
  tokensA: readonly SpeechToken[],
  elsewhereA: Elsewhere,
  tokensB: readonly SpeechToken[],
  elsewhereB: Elsewhere,
): Found[] | null {
  const inB = splicedRange(tokensB, tokensA, elsewhereA);
  const inA = inB === null ? splicedRange(tokensA, tokensB, elsewhereB) : null;
  if (inB === null && inA === null) return null;
  const cut = (tokens: readonly SpeechToken[], range: Range | null) =>
    tokens.filter((_, n) => range === null || n < range[0] || n >= range[1]);
  const diff = diffTokens(cut(tokensA, inA), cut(tokensB, inB));
  if (sharedShare(diff) < REWORDED_SHARE) return null;
  const shiftBy = (range: Range | null) => (range !== null && range[0] === 0 ? range[1] : 0);
  const rest = findAll(diff, elsewhereA, elsewhereB).map((f) => ({
    ...f,
    a: moveRange(f.a, shiftBy(inA)),
    b: moveRange(f.b, shiftBy(inB)),
  }));
  const lost = new Set(['trimmed', 'elided-hidden']);
  const joint: Found =
    inB !== null
      ? spliced([tokensA.length, tokensA.length], inB, tokensB.slice(...inB))
      : spliced(inA ?? [0, 0], [tokensB.length, tokensB.length], tokensA.slice(...(inA ?? [0, 0])));
  return [joint, ...rest.filter((f) => !lost.has(f.kind))];
}
