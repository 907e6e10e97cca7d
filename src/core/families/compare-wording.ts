/**
 * Two wordings of one utterance compared word by word: which named alterations lead from one to the other, and can one
 * of them change the sense? Symmetric in what it finds; "inserted" and "elided" are told from `a` to `b`.
 */
import type { Alteration, AlterationKind, FamilyPair } from '../model/comparison';
import type { Span } from '../model/span';
import { findEdgeSplice } from './alterations/edge-splice';
import { findExtraSentences, trimsOf } from './alterations/extra-sentences';
import { findAll } from './alterations/find-all';
import { isTakenFromElsewhere, type Elsewhere } from './alterations/find-splice';
import { moveRange, spanOfRange, wholeRange, type Found, type Range } from './alterations/found';
import { isReworded, REWORDED_SHARE, senseInside } from './alterations/reworded';
import { diffTokens, sharedShare, type TokenDiff } from './alterations/segments';
import { asReported } from './reported-speech';
import { contentOf, isQuoted, startOf, wholeSpan, type Wording, type WordingContent } from './wording';

export type WordingComparison = Pick<FamilyPair, 'wording' | 'alterations' | 'senseAtRisk' | 'why'>;

/** Alterations that can change the sense (docs/domain, finding 1). */
const RISKS: ReadonlySet<AlterationKind> = new Set([
  'negation',
  'modality',
  'hedge',
  'number',
  'roles-reversed',
  'reworded',
]);

/** Same words, but not the same under the declared normalisation: contractions, capitals, or punctuation only. */
function smallDifference(diff: TokenDiff): Found {
  const pairs = diff.segments.flatMap((s) => (s.kind === 'matched' ? s.pairs : []));
  const texts = pairs.map(
    (p) => [diff.a[p.a]?.text.replace(/’/gu, "'") ?? '', diff.b[p.b]?.text.replace(/’/gu, "'") ?? ''] as const,
  );
  const range = { a: wholeRange(diff.a), b: wholeRange(diff.b) };
  const differing = texts.findIndex(([x, y]) => x.toLowerCase() !== y.toLowerCase());
  if (differing >= 0)
    return {
      kind: 'inflected',
      ...rangesOf(pairs, differing),
      why: 'One wording has the full form, the other the short form of a word.',
    };
  const capital = texts.findIndex(([x, y], n) => x !== y && n > 0);
  if (capital >= 0)
    return {
      kind: 'substituted',
      ...rangesOf(pairs, capital),
      why: 'The words are the same; a capital letter differs.',
    };
  return { kind: 'substituted', ...range, why: 'The words are the same; only the punctuation inside differs.' };
}

function rangesOf(pairs: readonly { a: number; b: number }[], n: number): { a: Range; b: Range } {
  const pair = pairs[n] ?? { a: 0, b: 0 };
  return { a: [pair.a, pair.a + 1], b: [pair.b, pair.b + 1] };
}

/** Between direct and indirect speech only what touches the sense is told besides the change of form. */
function reportedFindings({ tokens: tokensA, ...a }: Side, { tokens: tokensB, ...b }: Side): Found[] {
  const form: Found = {
    kind: 'direct-to-indirect',
    a: wholeRange(tokensA),
    b: wholeRange(tokensB),
    why: 'Words that one article quotes the other reports without quote marks.',
  };
  const diff = diffTokens(asReported(tokensA), asReported(tokensB));
  if (sharedShare(diff) < 2 * REWORDED_SHARE) return [form];
  const bothSides = (f: Found) => f.a[0] < f.a[1] && f.b[0] < f.b[1];
  const told = findAll(diff, a.elsewhere, b.elsewhere).filter(
    (f) =>
      f.kind === 'negation' || f.kind === 'number' || f.kind === 'hedge' || (f.kind === 'modality' && bothSides(f)),
  );
  return [form, ...told];
}

function quotedFindings(a: Side, b: Side): Found[] {
  const [tokensA, tokensB] = [a.tokens, b.tokens];
  const splice = findEdgeSplice(tokensA, a.elsewhere, tokensB, b.elsewhere);
  if (splice !== null) return splice;
  const extra = findExtraSentences(tokensA, tokensB);
  if (extra !== null) {
    const [left, right] = [tokensA.slice(...extra.a), tokensB.slice(...extra.b)];
    const same = left.map((t) => t.word).join(' ') === right.map((t) => t.word).join(' ');
    const rest = same ? [] : quotedFindings({ ...a, tokens: left }, { ...b, tokens: right });
    const moved = rest.map((f) => ({ ...f, a: moveRange(f.a, extra.a[0]), b: moveRange(f.b, extra.b[0]) }));
    return [...moved, ...trimsOf(tokensA, tokensB, extra)].sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
  }
  const diff = diffTokens(tokensA, tokensB);
  if (isReworded(diff)) {
    const why = 'Inside quote marks the two share too few words for a comparison word by word.';
    return [{ kind: 'reworded', a: wholeRange(tokensA), b: wholeRange(tokensB), why }, ...senseInside(diff)];
  }
  const found = findAll(diff, a.elsewhere, b.elsewhere);
  return found.length > 0 ? found : [smallDifference(diff)];
}

/** What stands in no quote marks is the outlet's own wording: other words are no rewording inside quote marks. */
const asOwnWords = (found: Found): Found =>
  found.kind === 'reworded'
    ? { ...found, kind: 'substituted', why: found.why.replace(/^Inside quote marks the/u, 'In the reports the') }
    : found;

/** Most telling first, for the sentence: sense changes, then the rest. */
function whyOf(found: readonly Found[], quoted: boolean): string {
  const risky = found.filter((f) => isRisk(f, quoted));
  const told = (risky.length > 0 ? risky : found).map((f) => f.why);
  return [...new Set(told)].slice(0, 3).join(' ');
}

const isRisk = (f: Found, quoted: boolean): boolean =>
  (RISKS.has(f.kind) && (f.kind !== 'reworded' || quoted)) || f.risky === true;

export const elsewhereOf =
  (wording: Wording): Elsewhere =>
  (run) =>
    isTakenFromElsewhere(run, wording.text, wording.spans);

/** One of two wordings as the comparison needs it. */
export interface Side extends WordingContent {
  readonly quoted: boolean;
  readonly elsewhere: Elsewhere;
}

/** What `compareSides` finds, before it is given places in the two articles. */
export interface SideComparison extends Omit<WordingComparison, 'alterations'> {
  readonly found: readonly Found[];
}

const SAME: SideComparison = { wording: 'identical', found: [], senseAtRisk: false, why: 'The same words.' };

/** How the side `b` differs from `a`. */
export function compareSides(a: Side, b: Side): SideComparison {
  if (a.quoted === b.quoted && a.normalised !== '' && a.normalised === b.normalised) return SAME;
  const bothQuoted = a.quoted && b.quoted;
  const found = bothQuoted
    ? quotedFindings(a, b)
    : a.quoted === b.quoted
      ? quotedFindings(a, b).map(asOwnWords)
      : reportedFindings(a, b);
  return {
    wording: found.every((f) => f.kind === 'trimmed') ? 'trimmed' : 'altered',
    found,
    senseAtRisk: found.some((f) => isRisk(f, bothQuoted)),
    why: whyOf(found, bothQuoted),
  };
}

/** Span in the article of a range of a wording's tokens. */
function placed(wording: Wording, { tokens }: WordingContent, range: Range): Span {
  const start = startOf(wording);
  const whole = wholeSpan(wording);
  const [from, to] = spanOfRange(tokens, range, [whole[0] - start, whole[1] - start]);
  return [from + start, to + start];
}

/** The comparison of two sides with the places of the two wordings. */
export function placeComparison(
  { found, ...compared }: SideComparison,
  a: Wording,
  contentA: WordingContent,
  b: Wording,
  contentB: WordingContent,
): WordingComparison {
  const identical: Alteration = { kind: 'identical', a: wholeSpan(a), b: wholeSpan(b) };
  const alterations = found.map((f) => ({ kind: f.kind, a: placed(a, contentA, f.a), b: placed(b, contentB, f.b) }));
  const { wording, senseAtRisk, why } = compared;
  return { wording, alterations: wording === 'identical' ? [identical] : alterations, senseAtRisk, why };
}

/** How the wording `b` differs from `a`; spans of the alterations index the two articles' texts. */
export function compareWording(a: Wording, b: Wording): WordingComparison {
  const [contentA, contentB] = [contentOf(a), contentOf(b)];
  const side = (wording: Wording, content: WordingContent): Side => ({
    ...content,
    quoted: isQuoted(wording),
    elsewhere: elsewhereOf(wording),
  });
  return placeComparison(compareSides(side(a, contentA), side(b, contentB)), a, contentA, b, contentB);
}
