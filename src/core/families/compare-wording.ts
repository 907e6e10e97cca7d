/**
 * Two wordings of one utterance compared word by word: which named alterations lead from one to the other, and can one
 * of them change the sense? Symmetric in what it finds; "inserted" and "elided" are told from `a` to `b`.
 */
import type { Alteration, AlterationKind, FamilyPair } from '../model/comparison';
import type { Span } from '../model/span';
import { hull } from '../text/span';
import { normaliseWording } from '../text/normalise';
import { classifyGap, REWORDED_WEIGHT } from './alterations/classify-gap';
import type { TokenPair } from './alterations/align-tokens';
import { classifyPair } from './alterations/classify-pair';
import { findMoves } from './alterations/find-moves';
import { findRoles } from './alterations/find-roles';
import { crossesSentence, isTakenFromElsewhere, splicedRange } from './alterations/find-splice';
import { printed, spanOfRange, type Found, type Range } from './alterations/found';
import { diffTokens, isGap, sharedShare, type Gap, type TokenDiff } from './alterations/segments';
import { isFunctionWord } from './lexicon/function-words';
import { isInsideQuotes } from './quote-state';
import { asReported } from './reported-speech';
import { speechTokens, type SpeechToken } from './speech-tokens';

/** A wording where it stands: an article's text and the spans of the member, quote marks included. */
export interface Wording {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Does it stand in quote marks? Read from the text where it is not said. */
  readonly quoted?: boolean;
}

export type WordingComparison = Pick<FamilyPair, 'wording' | 'alterations' | 'senseAtRisk' | 'why'>;

/** Below this share of common weight a word diff would show noise: the wording counts as reworded as a whole. */
const REWORDED_SHARE = 0.34;

/** Alterations that can change the sense (docs/domain, finding 1). */
const RISKS: ReadonlySet<AlterationKind> = new Set([
  'negation',
  'modality',
  'hedge',
  'number',
  'roles-reversed',
  'reworded',
]);

const QUOTE = /["“”„«»‹›‘’'‚]/u;

/** Does the wording stand in quote marks (they belong to its spans, touch them, or stand around them)? */
export function isQuoted({ text, spans, quoted }: Wording): boolean {
  const start = spans[0]?.[0];
  if (quoted !== undefined || start === undefined) return quoted ?? false;
  return (
    QUOTE.test(text.charAt(start)) || (start > 0 && QUOTE.test(text.charAt(start - 1))) || isInsideQuotes(text, start)
  );
}

const rawText = ({ text, spans }: Wording): string => spans.map(([from, to]) => text.slice(from, to)).join(' ');

/** Pieces of an interrupted quotation joined: the marks and the comma before the attribution go. */
export function plainText(wording: Wording): string {
  if (wording.spans.length === 1) return rawText(wording);
  return wording.spans
    .map(([from, to]) => wording.text.slice(from, to).replace(/^["“”«‘'\s]+|["“”»’'\s]+$/gu, ''))
    .map((piece, n, all) => (n < all.length - 1 ? piece.replace(/,$/u, '') : piece))
    .join(' ');
}

const wholeSpan = (wording: Wording): Span => hull(wording.spans) ?? [0, 0];
const wholeRange = (tokens: readonly SpeechToken[]): Range => [0, tokens.length];

/** A gap at the edge whose words on one side are sentences of their own: both sides were trimmed there. */
function isExtraSentence(diff: TokenDiff, gap: Gap, first: boolean): boolean {
  const apart = (tokens: readonly SpeechToken[], [from, to]: Range): boolean => {
    const neighbour = first ? tokens[to] : tokens[from - 1];
    return (
      from < to && tokens.slice(from, to).every((t) => neighbour !== undefined && t.sentence !== neighbour.sentence)
    );
  };
  return apart(diff.a, gap.a) || apart(diff.b, gap.b);
}

function trimmedBothSides(diff: TokenDiff, gap: Gap): Found[] {
  const one: Found = {
    kind: 'trimmed',
    a: gap.a,
    b: [gap.b[0], gap.b[0]],
    why: `${printed(diff.a.slice(...gap.a))} stands only in the first wording.`,
  };
  const two: Found = {
    kind: 'trimmed',
    a: [gap.a[1], gap.a[1]],
    b: gap.b,
    why: `${printed(diff.b.slice(...gap.b))} stands only in the second wording.`,
  };
  return [one, two];
}

function markFinding(diff: TokenDiff, gap: Gap): Found[] {
  const marks = [...diff.a.slice(...gap.a), ...diff.b.slice(...gap.b)];
  if (marks.some((t) => t.kind === 'ellipsis')) {
    return [{ kind: 'elided-marked', a: gap.a, b: gap.b, why: 'One wording has an ellipsis where the other goes on.' }];
  }
  const why = marks.some((t) => t.text === '?')
    ? 'One wording is a question, the other is not.'
    : 'The mark at the end differs.';
  return [{ kind: 'substituted', a: gap.a, b: gap.b, why }];
}

function isBesideForm(diff: TokenDiff, at: number): boolean {
  const [before, after] = [diff.segments[at - 1], diff.segments[at + 1]];
  const last = before?.kind === 'matched' ? before.pairs[before.pairs.length - 1] : undefined;
  const first = after?.kind === 'matched' ? after.pairs[0] : undefined;
  return last?.quality === 'root' || first?.quality === 'root';
}

function gapFindings(diff: TokenDiff, gap: Gap, at: number): Found[] {
  const first = at === 0;
  const edge = first || at === diff.segments.length - 1;
  const bothSides = gap.a[0] < gap.a[1] && gap.b[0] < gap.b[1];
  if (edge && bothSides && isExtraSentence(diff, gap, first)) return trimmedBothSides(diff, gap);
  const found = classifyGap(diff, gap, { edge, besideForm: isBesideForm(diff, at) });
  return found === null ? markFinding(diff, gap) : [found];
}

/** Two changed stretches with at most two grammar words between are one: "makes any more moves" / "takes more action". */
function joinIslands(diff: TokenDiff): TokenDiff {
  const segments = [...diff.segments];
  for (let at = 1; at < segments.length - 1; at += 1) {
    const [before, island, after] = [segments[at - 1], segments[at], segments[at + 1]];
    if (before?.kind !== 'gap' || after?.kind !== 'gap' || island?.kind !== 'matched') continue;
    const small = island.pairs.length <= 2 && island.pairs.every((p) => isFunctionWord(diff.a[p.a]?.word ?? ''));
    const merged: Gap = { kind: 'gap', a: [before.a[0], after.a[1]], b: [before.b[0], after.b[1]] };
    if (isBalanced(before) && isBalanced(after)) continue;
    if (!small || !isSubstitution(diff, before) || !isSubstitution(diff, after) || !isHeavy(diff, merged)) continue;
    segments.splice(at - 1, 3, merged);
    at -= 1;
  }
  return { ...diff, segments };
}

/** Word for word ("door" / "gate", "back door" / "rear gate"): such changes are told one by one. */
const isBalanced = (gap: Gap): boolean => gap.a[1] - gap.a[0] === gap.b[1] - gap.b[0];

function isSubstitution(diff: TokenDiff, gap: Gap): boolean {
  const kind = classifyGap(diff, gap, { edge: false, besideForm: false })?.kind;
  return gap.a[0] < gap.a[1] && gap.b[0] < gap.b[1] && (kind === 'substituted' || kind === 'reworded');
}

function isHeavy(diff: TokenDiff, gap: Gap): boolean {
  const weigh = (tokens: readonly SpeechToken[]) => tokens.reduce((sum, t) => sum + t.weight, 0);
  return weigh(diff.a.slice(...gap.a)) >= REWORDED_WEIGHT && weigh(diff.b.slice(...gap.b)) >= REWORDED_WEIGHT;
}

const inside = (inner: Range, outer: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** Findings that a reversal explains (the changed pronoun, the moved noun) are not told twice. */
function withoutExplained(found: readonly Found[], roles: Found): Found[] {
  const small: ReadonlySet<AlterationKind> = new Set([
    'reordered',
    'inflected',
    'substituted',
    'name',
    'elided-hidden',
    'inserted',
    'trimmed',
    'reworded',
  ]);
  const touches = (f: Found) =>
    (f.a[0] < f.a[1] && inside(f.a, roles.a)) || (f.b[0] < f.b[1] && inside(f.b, roles.b)) || f.kind === 'reordered';
  const near = (f: Found) =>
    f.a[0] <= roles.a[1] && f.a[1] >= roles.a[0] && f.b[0] <= roles.b[1] && f.b[1] >= roles.b[0];
  return found.filter((f) => !small.has(f.kind) || !(touches(f) || near(f)));
}

function withSplices(found: readonly Found[], diff: TokenDiff, a: Wording, b: Wording): Found[] {
  return found.map((f) => {
    const onA = f.a[0] < f.a[1];
    const run = onA ? diff.a.slice(...f.a) : diff.b.slice(...f.b);
    const other = onA ? b : a;
    const joined = f.kind === 'trimmed' && isTakenFromElsewhere(run, other.text, other.spans);
    const cut =
      f.kind === 'elided-hidden' || f.kind === 'inserted'
        ? onA
          ? crossesSentence(diff.a, f.a, diff.b, f.b[0])
          : crossesSentence(diff.b, f.b, diff.a, f.a[0])
        : false;
    return joined || cut
      ? { ...f, kind: 'spliced', why: `Two separate passages stand joined as one: ${printed(run)}.` }
      : f;
  });
}

function findAll(diff: TokenDiff, a: Wording, b: Wording): Found[] {
  const moves = findMoves(diff);
  const moved = new Set<Gap>(moves.flatMap((move) => [move.from, move.to]));
  const joined = moves.length > 0 ? diff : joinIslands(diff);
  const found: Found[] = moves.map((move) => move.found);
  joined.segments.forEach((segment, at) => {
    if (isGap(segment) && !moved.has(segment)) found.push(...gapFindings(joined, segment, at));
    if (segment.kind !== 'matched') return;
    for (const pair of segment.pairs) {
      const one = classifyPair(diff, pair);
      if (one !== null) found.push(one);
    }
  });
  const roles = findRoles(diff.a, diff.b);
  const kept = roles === null ? found : [roles, ...withoutExplained(found, roles)];
  return withSplices(kept, joined, a, b).sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
}

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
      ...at(pairs, differing),
      why: 'One wording has the full form, the other the short form of a word.',
    };
  const capital = texts.findIndex(([x, y], n) => x !== y && n > 0);
  if (capital >= 0)
    return { kind: 'name', ...at(pairs, capital), why: 'The words are the same; a capital letter differs.' };
  return { kind: 'substituted', ...range, why: 'The words are the same; only the punctuation inside differs.' };
}

function at(pairs: readonly { a: number; b: number }[], n: number): { a: Range; b: Range } {
  const pair = pairs[n] ?? { a: 0, b: 0 };
  return { a: [pair.a, pair.a + 1], b: [pair.b, pair.b + 1] };
}

/** Between direct and indirect speech only what touches the sense is told besides the change of form. */
function reportedFindings(
  a: Wording,
  b: Wording,
  tokensA: readonly SpeechToken[],
  tokensB: readonly SpeechToken[],
): Found[] {
  const form: Found = {
    kind: 'direct-to-indirect',
    a: wholeRange(tokensA),
    b: wholeRange(tokensB),
    why: 'Words that one article quotes the other reports without quote marks.',
  };
  const diff = diffTokens(asReported(tokensA), asReported(tokensB));
  if (sharedShare(diff) < 2 * REWORDED_SHARE) return [form];
  const bothSides = (f: Found) => f.a[0] < f.a[1] && f.b[0] < f.b[1];
  const told = findAll(diff, a, b).filter(
    (f) =>
      f.kind === 'negation' || f.kind === 'number' || f.kind === 'hedge' || (f.kind === 'modality' && bothSides(f)),
  );
  return [form, ...told];
}

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
function senseInside(diff: TokenDiff): Found[] {
  const pairs = diff.segments.flatMap((s) => (s.kind === 'matched' ? s.pairs : []));
  const found = pairs.flatMap((pair) => classifyPair(diff, pair) ?? []);
  const told = found.filter(
    (f) => f.kind === 'name' || ((f.kind === 'modality' || f.kind === 'number') && isAnchored(diff, pairs, f)),
  );
  return told;
}

const spliced = (a: Range, b: Range, run: readonly SpeechToken[]): Found => ({
  ...{ kind: 'spliced', a, b },
  why: `Two separate passages stand joined as one: ${printed(run)}.`,
});

/** What one wording joins on from elsewhere in the other's article, and what remains to be told of the rest. */
function findEdgeSplice(
  a: Wording,
  tokensA: readonly SpeechToken[],
  b: Wording,
  tokensB: readonly SpeechToken[],
): Found[] | null {
  const inB = splicedRange(tokensB, tokensA, a.text, a.spans);
  const inA = inB === null ? splicedRange(tokensA, tokensB, b.text, b.spans) : null;
  if (inB === null && inA === null) return null;
  const cut = (tokens: readonly SpeechToken[], range: Range | null) =>
    tokens.filter((_, n) => range === null || n < range[0] || n >= range[1]);
  const diff = diffTokens(cut(tokensA, inA), cut(tokensB, inB));
  if (sharedShare(diff) < REWORDED_SHARE) return null;
  const shiftBy = (range: Range | null) => (range !== null && range[0] === 0 ? range[1] : 0);
  const move = ([from, to]: Range, by: number): Range => [from + by, to + by];
  const rest = findAll(diff, a, b).map((f) => ({ ...f, a: move(f.a, shiftBy(inA)), b: move(f.b, shiftBy(inB)) }));
  const lost = new Set(['trimmed', 'elided-hidden']);
  const joint: Found =
    inB !== null
      ? spliced([tokensA.length, tokensA.length], inB, tokensB.slice(...inB))
      : spliced(inA ?? [0, 0], [tokensB.length, tokensB.length], tokensA.slice(...(inA ?? [0, 0])));
  return [joint, ...rest.filter((f) => !lost.has(f.kind))];
}

function quotedFindings(
  a: Wording,
  b: Wording,
  tokensA: readonly SpeechToken[],
  tokensB: readonly SpeechToken[],
): Found[] {
  const splice = findEdgeSplice(a, tokensA, b, tokensB);
  if (splice !== null) return splice;
  const diff = diffTokens(tokensA, tokensB);
  if ((sharedShare(diff) < REWORDED_SHARE && !isSameBag(diff)) || isMostlyChanged(diff)) {
    const why = 'Inside quote marks the two share too few words for a comparison word by word.';
    return [{ kind: 'reworded', a: wholeRange(tokensA), b: wholeRange(tokensB), why }, ...senseInside(diff)];
  }
  const found = findAll(diff, a, b);
  return found.length > 0 ? found : [smallDifference(diff)];
}

/** Most telling first, for the sentence: sense changes, then the rest. */
function whyOf(found: readonly Found[], quoted: boolean): string {
  const risky = found.filter((f) => isRisk(f, quoted));
  const told = (risky.length > 0 ? risky : found).map((f) => f.why);
  return [...new Set(told)].slice(0, 3).join(' ');
}

const isRisk = (f: Found, quoted: boolean): boolean =>
  (RISKS.has(f.kind) && (f.kind !== 'reworded' || quoted)) || f.why.startsWith('One wording is a question');

function sameWords(a: Wording, b: Wording): WordingComparison {
  const identical: Alteration = { kind: 'identical', a: wholeSpan(a), b: wholeSpan(b) };
  return { wording: 'identical', alterations: [identical], senseAtRisk: false, why: 'The same words.' };
}

/** How the wording `b` differs from `a`; spans of the alterations index the two articles' texts. */
export function compareWording(a: Wording, b: Wording): WordingComparison {
  const [quotedA, quotedB] = [isQuoted(a), isQuoted(b)];
  const plain = normaliseWording(plainText(a));
  if (quotedA === quotedB && plain !== '' && plain === normaliseWording(plainText(b))) return sameWords(a, b);
  const tokensA = speechTokens(a.text, a.spans);
  const tokensB = speechTokens(b.text, b.spans);
  const found = quotedA === quotedB ? quotedFindings(a, b, tokensA, tokensB) : reportedFindings(a, b, tokensA, tokensB);
  const alterations = found.map((f) => ({
    kind: f.kind,
    a: spanOfRange(tokensA, f.a, wholeSpan(a)),
    b: spanOfRange(tokensB, f.b, wholeSpan(b)),
  }));
  const bothQuoted = quotedA && quotedB;
  return {
    wording: found.every((f) => f.kind === 'trimmed') ? 'trimmed' : 'altered',
    alterations,
    senseAtRisk: found.some((f) => isRisk(f, bothQuoted)),
    why: whyOf(found, bothQuoted),
  };
}
