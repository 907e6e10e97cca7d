/**
 * Who took from whom over the articles of an event. A pair whose shared words both owe to an agency is `common-source`;
 * two articles that both took the same passages from a third one are not each other's source.
 */
import type { Derivation } from '../model/comparison';
import { creditedAgencies, creditsWires } from './article-marks';
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
  const share = forward ? evidence.share.b : evidence.share.a;
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
  const [left, right] = [creditedAgencies(a), creditedAgencies(b)];
  const both = [...left].filter((name) => right.has(name)).sort();
  if (both[0] !== undefined) return both[0];
  const [leftWires, rightWires] = [creditsWires(a), creditsWires(b)];
  if (leftWires && right.size > 0) return [...right].sort()[0] ?? null;
  if (rightWires && left.size > 0) return [...left].sort()[0] ?? null;
  return leftWires && rightWires ? UNNAMED_WIRE : null;
}

/**
 * Siblings: where a third article gave `to` the same passages and shares them with `from` as well, the pair is explained.
 * If the third shares them with `from` through an agency, so does the pair; otherwise it is dropped.
 */
function settle(link: Link, links: readonly Link[]): Link | null {
  if (link.via !== null) return link;
  for (const file of [link.to, link.from]) {
    const other = file === link.to ? link.from : link.to;
    for (const parent of links) {
      if (parent.via !== null || parent.to !== file || parent.from === other) continue;
      const bridge = links.find((l) => l !== link && isBetween(l, parent.from, other));
      if (!bridge || !explains(parent, link, file, other)) continue;
      if (bridge.via !== null) return { ...link, via: bridge.via, reason: `both go back to ${bridge.via}` };
      if (bridge.to === other) return null;
    }
  }
  return link;
}

const isBetween = (link: Link, x: string, y: string) =>
  (link.from === x && link.to === y) || (link.from === y && link.to === x);

/**
 * Do the passages of `file` in `link` also come, in at least as close a wording, from the parent? Of two articles with the
 * same passages the one with the closer wording, the earlier date or the larger share is the parent.
 */
function explains(parent: Link, link: Link, file: string, other: string): boolean {
  const closeness = bestRatios(parent.evidence, file);
  const shared = [...bestRatios(link.evidence, file)];
  const explained = shared.filter(([sentence, ratio]) => (closeness.get(sentence) ?? -1) >= ratio - SAME_CLOSENESS);
  if (shared.length === 0 || explained.length < EXPLAINED * shared.length) return false;
  if (link.from !== other) return true;
  const total = (ratios: ReadonlyMap<number, number>) => shared.reduce((n, [s]) => n + (ratios.get(s) ?? 0), 0);
  const closer = total(closeness) - total(bestRatios(link.evidence, file));
  if (Math.abs(closer) > SAME_CLOSENESS * shared.length) return closer > 0;
  return earlier(parent, link);
}

/** Ratios nearer than this are the same wording. */
const SAME_CLOSENESS = 0.02;

function earlier(parent: Link, link: Link): boolean {
  const published = (l: Link) => readingOf(l.evidence, l.from).article.published;
  const order = compareDates(published(parent), published(link));
  if (order !== 0) return order < 0;
  return parent.share - link.share > 0 || (parent.share === link.share && parent.from < link.from);
}

const readingOf = ({ alignment }: PairEvidence, file: string) =>
  alignment.a.article.file === file ? alignment.a : alignment.b;

function bestRatios(evidence: PairEvidence, file: string): ReadonlyMap<number, number> {
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
