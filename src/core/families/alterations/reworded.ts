/** When is a wording too different for a word diff, and what must be told of it all the same? */
import { isFunctionWord } from '../lexicon/function-words';
import type { SpeechToken } from '../speech-tokens';
import type { TokenPair } from './align-tokens';
import { classifyPair } from './classify-pair';
import type { Found } from './found';
import { isBalanced, isGap, sharedShare, type Gap, type TokenDiff } from './segments';

/** Below this share of common weight a word diff would show noise: the wording counts as reworded as a whole. */
export const REWORDED_SHARE = 0.34;

/** The same words in quite another order share little in sequence, and are not reworded. */
function isSameBag(diff: TokenDiff): boolean {
  const roots = new Set(diff.a.map((t) => t.root));
  const content = diff.b.filter((t) => t.kind === 'word' && !isFunctionWord(t.word));
  return content.filter((t) => roots.has(t.root)).length >= 0.75 * content.length && content.length > 2;
}

/** A word or two of grammar on one side: the frame of the sentence stands. */
const isSlight = (diff: TokenDiff, gap: Gap): boolean =>
  [...diff.a.slice(...gap.a), ...diff.b.slice(...gap.b)].every((t) => isFunctionWord(t.word));

/** Half of the content words of both wordings changed, numbers aside: "has a hole of eleven minutes" / "contains an eleven-minute gap". */
function isMostlyChanged(diff: TokenDiff): boolean {
  const part = (tokens: readonly SpeechToken[], others: readonly SpeechToken[]) => {
    const kept = new Set(others.map((t) => t.root));
    const content = tokens.filter((t) => t.kind === 'word' && !t.number && !isFunctionWord(t.word));
    const changed = content.filter((t) => !kept.has(t.root)).length;
    return { words: content.length, changed: content.length === 0 ? 0 : changed / content.length };
  };
  if (diff.segments.filter(isGap).every((gap) => isBalanced(gap) || isSlight(diff, gap))) return false;
  const a = part(diff.a, diff.b);
  const b = part(diff.b, diff.a);
  return Math.max(a.words, b.words) >= 3 && Math.min(a.words, b.words) >= 2 && a.changed >= 0.5 && b.changed >= 0.5;
}

/** Does a content word that pairs stand right beside it on both sides ("the government will" / "the government may")? */
function isAnchored(diff: TokenDiff, pairs: readonly TokenPair[], found: Found): boolean {
  const beside = (step: number) => pairs.find((p) => p.a === found.a[0] + step && p.b === found.b[0] + step);
  return [beside(-1), beside(1)].some(
    (p) =>
      p !== undefined && (p.quality === 'exact' || p.quality === 'root') && !isFunctionWord(diff.a[p.a]?.word ?? ''),
  );
}

/** In a reworded quotation a modal or number that changed beside a kept word is told as well: it is no matter of style. */
export function senseInside(diff: TokenDiff): Found[] {
  const pairs = diff.segments.flatMap((s) => (s.kind === 'matched' ? s.pairs : []));
  const found = pairs.flatMap((pair) => classifyPair(diff, pair) ?? []);
  const told = found.filter(
    (f) => f.kind === 'name' || ((f.kind === 'modality' || f.kind === 'number') && isAnchored(diff, pairs, f)),
  );
  return told;
}

/** Is the wording reworded as a whole: little in common, or half of the content of both sides changed? */
export const isReworded = (diff: TokenDiff): boolean =>
  (sharedShare(diff) < REWORDED_SHARE && !isSameBag(diff)) || isMostlyChanged(diff);
