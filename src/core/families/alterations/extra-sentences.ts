/** Whole sentences at the edges that the other wording left out; they are trims, and the rest is compared without them. */
import { isFunctionWord } from '../lexicon/function-words';
import type { SpeechToken } from '../speech-tokens';
import { printed, type Found, type Range } from './found';

/** Sentences at the edges of which the other wording has nothing: what is left in the middle corresponds. */
export interface Extra {
  readonly a: Range;
  readonly b: Range;
}

/** Below this share of its content found on the other side a sentence at the edge counts as one the other left out. */
const EXTRA_SHARE = 0.34;

function coreOf(tokens: readonly SpeechToken[], others: readonly SpeechToken[]): Range {
  const roots = new Set(others.map((t) => t.root));
  const isForeign = (sentence: number) => {
    const content = tokens.filter((t) => t.sentence === sentence && t.kind === 'word' && !isFunctionWord(t.word));
    return content.length > 0 && content.filter((t) => roots.has(t.root)).length <= EXTRA_SHARE * content.length;
  };
  let first = tokens[0]?.sentence ?? 0;
  let last = tokens[tokens.length - 1]?.sentence ?? 0;
  while (last > first && isForeign(last)) last -= 1;
  while (first < last && isForeign(first)) first += 1;
  const from = tokens.findIndex((t) => t.sentence === first);
  const to = tokens.filter((t) => t.sentence <= last).length;
  return isForeign(first) ? [0, tokens.length] : [from, to];
}

export function findExtraSentences(tokensA: readonly SpeechToken[], tokensB: readonly SpeechToken[]): Extra | null {
  const a = coreOf(tokensA, tokensB);
  const b = coreOf(tokensB, tokensA);
  const whole = a[1] - a[0] === tokensA.length && b[1] - b[0] === tokensB.length;
  return whole ? null : { a, b };
}

/** The trims of whole sentences. */
export function trimsOf(tokensA: readonly SpeechToken[], tokensB: readonly SpeechToken[], core: Extra): Found[] {
  const edges = (tokens: readonly SpeechToken[], [from, to]: Range): Range[] =>
    [[0, from] as const, [to, tokens.length] as const].filter((range) => range[0] < range[1]);
  const place = ([from]: Range, other: Range): Range => (from === 0 ? [other[0], other[0]] : [other[1], other[1]]);
  const inA = edges(tokensA, core.a).map((range): Found => {
    const why = `${printed(tokensA.slice(...range))} stands only in the first wording.`;
    return { kind: 'trimmed', a: range, b: place(range, core.b), why };
  });
  const inB = edges(tokensB, core.b).map((range): Found => {
    const why = `${printed(tokensB.slice(...range))} stands only in the second wording.`;
    return { kind: 'trimmed', a: place(range, core.a), b: range, why };
  });
  return [...inA, ...inB];
}
