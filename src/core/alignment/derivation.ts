/**
 * Who took from whom over the articles of an event. A pair whose shared words both owe to an agency is `common-source`;
 * two articles that both took the same passages from a third one are not each other's source.
 */
import type { Derivation } from '../model/comparison';
import { creditsOf } from './article-marks';
import type { ArticleAlignment } from './align-articles';
import { compareDates, directionOf } from './direction';
import { pairEvidence, type PairEvidence } from './pair-evidence';

/** Name given to the third text where the articles say "wire services" and no more. */
const UNNAMED_WIRE = 'wire services';
/** Part of the shared passages that must also stand in the third article before it explains the pair. */
const EXPLAINED = 0.7;

interface Link {
  readonly evidence: PairEvidence;
  readonly from: string;
  readonly to: string;
  /** What the sentence in plain words calls them. */
  readonly labels: { readonly from: string; readonly to: string };
  readonly share: number;
  readonly via: string | null;
  readonly reason: string;
}

/** Derivations between all pairs of articles, given their alignments (each pair once). */
export function findDerivations(alignments: readonly ArticleAlignment[]): Derivation[] {
  const links = alignments.flatMap((alignment) => {
    const evidence = pairEvidence(alignment);
    return evidence ? [linkOf(evidence)] : [];
  });
  return links.flatMap((link) => {
    const settled = settle(link, links);
    return settled ? [derivationOf(settled)] : [];
  });
}

function linkOf(evidence: PairEvidence): Link {
  const { a, b } = evidence.alignment;
  const via = commonAgency(evidence);
  const direction = directionOf(evidence);
  const order = via === null ? 0 : compareDates(a.article.published, b.article.published);
  const forward = order === 0 ? direction.forward : order < 0;
  const [from, to] = forward ? [a, b] : [b, a];
  const shares = via === null ? evidence.share : evidence.ownShare;
  const share = forward ? shares.b : shares.a;
  return {
    evidence,
    from: from.article.file,
    to: to.article.file,
    labels: { from: from.label, to: to.label },
    share,
    via,
    reason: direction.reason,
  };
}

/**
 * The agency that explains what two articles share: both credit it; or one credits it and the other says "wire services";
 * or both say only that. Nearly the whole of one article in the other is a copy, whatever the credits copied along.
 */
function commonAgency(evidence: PairEvidence): string | null {
  const [a, b] = [evidence.alignment.a.article, evidence.alignment.b.article];
  if (evidence.proof === 'structure' && evidence.kind === 'reworded') return null;
  const [{ agencies: left, wires: leftWires }, { agencies: right, wires: rightWires }] = [creditsOf(a), creditsOf(b)];
  const both = [...left].filter((name) => right.has(name)).sort();
  if (both[0] !== undefined) return both[0];
  if (leftWires && right.size > 0) return [...right].sort()[0] ?? null;
  if (rightWires && left.size > 0) return [...left].sort()[0] ?? null;
  return leftWires && rightWires ? UNNAMED_WIRE : null;
}

/**
 * Siblings: where other articles gave one of the two the same passages, and share them with the other one as well, the pair
 * is explained. If an agency is behind that sharing, it is behind the pair's; otherwise the pair is no finding of its own.
 */
function settle(link: Link, links: readonly Link[]): Link | null {
  if (link.via !== null) return link;
  for (const [file, other] of [
    [link.to, link.from],
    [link.from, link.to],
  ] as const) {
    const sources = links.filter((l) => isSource(l, link, file, other));
    if (!explain(sources, link, file)) continue;
    const bridges = sources.flatMap((source) => {
      const bridge = links.find((l) => l !== link && isBetween(l, partner(source, file), other));
      return bridge ? [source, bridge] : [];
    });
    const via = bridges.find((l) => l.via !== null)?.via ?? null;
    if (via !== null) return { ...link, via, share: shareInto(link, 'ownShare') };
    if (bridges.length > 0) return null;
  }
  return link;
}

/** A link by which `file` may have got its passages; of rivals for one article the earlier, then the fuller one counts. */
function isSource(candidate: Link, link: Link, file: string, other: string): boolean {
  if (candidate === link || partner(candidate, file) === other) return false;
  if (link.from === file) return candidate.to === file && candidate.via === null;
  const reaches = candidate.to === file || candidate.via !== null;
  return reaches && [candidate.from, candidate.to].includes(file) && precedes(candidate, link, file);
}

function precedes(candidate: Link, link: Link, file: string): boolean {
  const published = (l: Link) => readingOf(l.evidence, partner(l, file)).article.published;
  const order = compareDates(published(candidate), published(link));
  if (order !== 0) return order < 0;
  return candidate.share > link.share || (candidate.share === link.share && partner(candidate, file) < link.from);
}

const partner = (link: Link, file: string): string => (link.from === file ? link.to : link.from);

const isBetween = (link: Link, x: string, y: string): boolean =>
  (link.from === x && link.to === y) || (link.from === y && link.to === x);

/** Do the passages of `file` in `link` come from the sources, in about as close a wording? */
function explain(sources: readonly Link[], link: Link, file: string): boolean {
  const closeness = sources.map((source) => bestRatios(source.evidence, file));
  const shared = [...bestRatios(link.evidence, file)];
  const explained = shared.filter(([sentence, ratio]) =>
    closeness.some((ratios) => (ratios.get(sentence) ?? -1) >= ratio - SAME_CLOSENESS),
  );
  return shared.length > 0 && explained.length >= EXPLAINED * shared.length;
}

/** Ratios nearer than this are the same wording: a dateline more or less in front of a sentence. */
const SAME_CLOSENESS = 0.06;

function shareInto({ evidence, to }: Link, kind: 'share' | 'ownShare'): number {
  return to === evidence.alignment.b.article.file ? evidence[kind].b : evidence[kind].a;
}

const readingOf = ({ alignment }: PairEvidence, file: string) =>
  alignment.a.article.file === file ? alignment.a : alignment.b;

const ratiosOf = new WeakMap<PairEvidence, Map<string, ReadonlyMap<number, number>>>();

/** Closest wording by sentence of `file`; remembered, for a link explains many others. */
function bestRatios(evidence: PairEvidence, file: string): ReadonlyMap<number, number> {
  const known = ratiosOf.get(evidence) ?? new Map<string, ReadonlyMap<number, number>>();
  ratiosOf.set(evidence, known);
  const ratios = known.get(file) ?? readRatios(evidence, file);
  known.set(file, ratios);
  return ratios;
}

function readRatios(evidence: PairEvidence, file: string): ReadonlyMap<number, number> {
  const side = readingOf(evidence, file) === evidence.alignment.a ? 'a' : 'b';
  const ratios = new Map<number, number>();
  for (const p of evidence.taken)
    for (let i = p[side][0]; i < p[side][1]; i += 1) ratios.set(i, Math.max(p.wording.ratio, ratios.get(i) ?? 0));
  return ratios;
}

const round = (n: number) => Math.round(Math.min(1, n) * 100) / 100;

function derivationOf(link: Link): Derivation {
  const kind = link.via === null ? link.evidence.kind : 'common-source';
  return {
    key: `derivation:${kind === 'common-source' ? [link.from, link.to].sort().join('~') : `${link.from}>${link.to}`}`,
    from: link.from,
    to: link.to,
    share: round(link.share),
    kind,
    via: link.via,
    why: whyOf(link),
  };
}

function whyOf({ evidence, labels: { from, to }, share, via, reason }: Link): string {
  const percent = Math.round(share * 100);
  const proof =
    evidence.proof === 'structure'
      ? `${evidence.taken.length} passages correspond, nearly all in the same order`
      : `${evidence.taken.length} passages correspond, with up to ${evidence.ownRun} of the outlet’s own words in a row`;
  if (via !== null)
    return `${proof}; both rest on ${via}, so neither need have copied the other (${percent} % of ${to}).`;
  return `${percent} % of ${to} comes from ${from}: ${proof}. Direction: ${reason}.`;
}
