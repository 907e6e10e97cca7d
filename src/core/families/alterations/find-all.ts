/** All alterations between two aligned wordings: gaps, pairs, moves, reversed roles and splices, in order of reading. */
import type { AlterationKind } from '../../model/comparison';
import { isFunctionWord } from '../lexicon/function-words';
import type { SpeechToken } from '../speech-tokens';
import { classifyGap, REWORDED_WEIGHT } from './classify-gap';
import { classifyPair, sameModality } from './classify-pair';
import { findActors } from './find-actor';
import { findMoves, splitMoved, type Move } from './find-moves';
import { findRoles } from './find-roles';
import { crossesSentence, type Elsewhere } from './find-splice';
import { moveRange, printed, wordsOf, type Found, type Range } from './found';
import { diffTokens, isBalanced, isGap, sharedShare, type Gap, type Segment, type TokenDiff } from './segments';

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
  const asked = marks.some((t) => t.text === '?');
  return [{ kind: 'substituted', a: gap.a, b: gap.b, why, ...(asked ? { risky: true } : {}) }];
}

function isBesideForm(diff: TokenDiff, at: number): boolean {
  const [before, after] = [diff.segments[at - 1], diff.segments[at + 1]];
  const last = before?.kind === 'matched' ? before.pairs[before.pairs.length - 1] : undefined;
  const first = after?.kind === 'matched' ? after.pairs[0] : undefined;
  return last?.quality === 'root' || first?.quality === 'root';
}

function gapFindings(diff: TokenDiff, gap: Gap, at: number, moved: ReadonlySet<Gap> = new Set()): Found[] {
  const isMoved = (segment: Segment) => isGap(segment) && moved.has(segment);
  const first = diff.segments.slice(0, at).every(isMoved);
  const edge = first || diff.segments.slice(at + 1).every(isMoved);
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

function withSplices(found: readonly Found[], diff: TokenDiff, elsewhereA: Elsewhere, elsewhereB: Elsewhere): Found[] {
  return found.map((f) => {
    const onA = f.a[0] < f.a[1];
    const run = onA ? diff.a.slice(...f.a) : diff.b.slice(...f.b);
    const elsewhere = onA ? elsewhereB : elsewhereA;
    const joined = f.kind === 'trimmed' && elsewhere(run);
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

/** Below this share of words in order a moved run was turned round inside as well: gaps would tell nothing. */
const IN_ORDER = 0.7;

/** What changed inside a run that moved: "if he agrees to de-escalate tensions" / "if he agrees to ease tensions". */
function insideMove(diff: TokenDiff, { from, to }: Move): Found[] {
  const inner = diffTokens(diff.a.slice(...from.a), diff.b.slice(...to.b));
  if (sharedShare(inner) < IN_ORDER) return [];
  const found = inner.segments.flatMap((segment, at) =>
    segment.kind === 'matched'
      ? segment.pairs.flatMap((pair) => classifyPair(inner, pair) ?? [])
      : at > 0 && at < inner.segments.length - 1
        ? gapFindings(inner, segment, at)
        : [],
  );
  return found.map((f) => ({ ...f, a: moveRange(f.a, from.a[0]), b: moveRange(f.b, to.b[0]) }));
}

/**
 * Roles can only be reversed where a word left its place (it then stands in gaps of both sides) or a form of "be" came or
 * went: a cheap question before a dear one.
 */
function mayTurnRoles(diff: TokenDiff): boolean {
  const gaps = diff.segments.filter(isGap);
  const left = new Set(gaps.flatMap((gap) => diff.a.slice(...gap.a).map((t) => t.root)));
  const right = gaps.flatMap((gap) => diff.b.slice(...gap.b).map((t) => t.root));
  return left.has('be') || right.some((root) => root === 'be' || left.has(root));
}

/** The rest of "will have to" beside "must" was told with the modal. */
function isModalRest(diff: TokenDiff, gap: Gap): boolean {
  const [run, before] = gap.a[0] < gap.a[1] ? [diff.a.slice(...gap.a), gap.a[0]] : [diff.b.slice(...gap.b), gap.b[0]];
  const oneSided = gap.a[0] === gap.a[1] || gap.b[0] === gap.b[1];
  const pair = diff.segments
    .flatMap((segment) => (segment.kind === 'matched' ? segment.pairs : []))
    .find((p) => (gap.a[0] < gap.a[1] ? p.a : p.b) === before - 1);
  return oneSided && /^(?:be )?(?:have|need|able) to$/u.test(wordsOf(run).join(' ')) && sameModality(diff, pair);
}

export function findAll(given: TokenDiff, elsewhereA: Elsewhere, elsewhereB: Elsewhere): Found[] {
  const diff = splitMoved(given);
  const moves = findMoves(diff);
  const moved = new Set<Gap>(moves.flatMap((move) => [move.from, move.to]));
  const joined = moves.length > 0 ? diff : joinIslands(diff);
  const actors = findActors(diff);
  const found: Found[] = [...moves.flatMap((move) => [move.found, ...insideMove(diff, move)]), ...actors];
  const isTold = (gap: Gap) => actors.some((f) => inside(gap.a, f.a) && inside(gap.b, f.b)) || isModalRest(joined, gap);
  joined.segments.forEach((segment, at) => {
    if (isGap(segment) && !moved.has(segment) && !isTold(segment))
      found.push(...gapFindings(joined, segment, at, moved));
    if (segment.kind !== 'matched') return;
    for (const pair of segment.pairs) {
      const one = classifyPair(diff, pair);
      if (one !== null) found.push(one);
    }
  });
  const roles = mayTurnRoles(diff) ? findRoles(diff.a, diff.b) : null;
  const kept = roles === null ? found : [roles, ...withoutExplained(found, roles)];
  return withSplices(kept, joined, elsewhereA, elsewhereB).sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]);
}
