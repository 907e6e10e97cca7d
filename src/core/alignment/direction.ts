/**
 * Which of two articles that share their words is the earlier one. Each sign has a weight and a reason in plain words;
 * the side with more weight is the source. Nothing but the two articles is looked at.
 */
import { isRepost } from './article-marks';
import { wordsOf } from './align-articles';
import type { PairEvidence } from './pair-evidence';
import type { ArticleReading } from './read-article';

export interface Direction {
  /** True: from the alignment's `a` to its `b`. */
  readonly forward: boolean;
  readonly reason: string;
}

interface Sign {
  /** Positive: speaks for a as the source. */
  readonly weight: number;
  readonly reason: string;
}

/** A date decides unless everything else speaks against it; marks of reposting come next, then fuller wording. */
const WEIGHT = { date: 4, credit: 4, repost: 2, provenance: 1, fuller: 1.5, dated: 0.5 } as const;
/** Words by which one side's passages must be longer to count as the fuller wording: one in fifty. */
const FULLER = 1.02;

export function directionOf(evidence: PairEvidence): Direction {
  const { a, b } = evidence.alignment;
  const signs = [dates(a, b), credits(a, b), repost(a, b), provenance(a, b), fuller(evidence), dated(a, b)].filter(
    (sign) => sign.weight !== 0,
  );
  const total = signs.reduce((n, sign) => n + sign.weight, 0) || lastResort(a, b);
  const forward = total > 0;
  const reasons = signs.filter((sign) => sign.weight > 0 === forward).map((sign) => sign.reason);
  return {
    forward,
    reason: reasons.join('; ') || 'no sign of which came first: the longer text is taken as the source',
  };
}

const none: Sign = { weight: 0, reason: '' };

const toward = (
  forA: boolean,
  weight: number,
  reason: (source: string, copy: string) => string,
  a: string,
  b: string,
) => ({
  weight: forA ? weight : -weight,
  reason: forA ? reason(a, b) : reason(b, a),
});

/** Dates are compared by day where one has no time of day. */
export function compareDates(x: string | null, y: string | null): number {
  if (x === null || y === null) return 0;
  const both = x.length > 10 && y.length > 10;
  const [left, right] = both
    ? [Date.parse(x), Date.parse(y)]
    : [Date.parse(x.slice(0, 10)), Date.parse(y.slice(0, 10))];
  return Number.isNaN(left) || Number.isNaN(right) ? 0 : Math.sign(left - right);
}

function dates(a: ArticleReading, b: ArticleReading): Sign {
  const order = compareDates(a.article.published, b.article.published);
  if (order === 0) return none;
  const [first, second] = order < 0 ? [a, b] : [b, a];
  const reason = `${first.label} is dated ${first.article.published ?? ''}, ${second.label} ${second.article.published ?? ''}`;
  return { weight: order < 0 ? WEIGHT.date : -WEIGHT.date, reason };
}

/** One names the other's outlet in its credits: “This article first appeared in The Halmere Ledger”. */
function credits(a: ArticleReading, b: ArticleReading): Sign {
  const credited = (by: ArticleReading, outlet: string | null) =>
    outlet !== null && by.article.outlet !== outlet && by.article.credits.includes(outlet);
  const forA = credited(b, a.article.outlet);
  const forB = credited(a, b.article.outlet);
  if (forA === forB) return none;
  return toward(forA, WEIGHT.credit, (source, copy) => `${copy} credits ${source}`, a.label, b.label);
}

function repost(a: ArticleReading, b: ArticleReading): Sign {
  const [left, right] = [isRepost(a.article), isRepost(b.article)];
  if (left === right) return none;
  const reason = (_: string, copy: string) => `${copy} carries the mark of a repost`;
  return toward(right, WEIGHT.repost, reason, a.label, b.label);
}

const provenanceOf = ({ article }: ArticleReading): number =>
  Number(article.byline.length > 0) + Number(article.dateline !== null) + Number(article.outlet !== null);

function provenance(a: ArticleReading, b: ArticleReading): Sign {
  const difference = provenanceOf(a) - provenanceOf(b);
  if (difference === 0) return none;
  const reason = (source: string, copy: string) =>
    `${source} says more of its origin (byline, dateline, outlet) than ${copy}`;
  return toward(difference > 0, WEIGHT.provenance, reason, a.label, b.label);
}

function fuller({ alignment, taken }: PairEvidence): Sign {
  const { a, b } = alignment;
  const left = taken.reduce((n, p) => n + wordsOf(a, p.a).length, 0);
  const right = taken.reduce((n, p) => n + wordsOf(b, p.b).length, 0);
  if (Math.max(left, right) < FULLER * Math.min(left, right)) return none;
  const reason = (source: string) => `${source} has the fuller wording of the shared passages`;
  return toward(left > right, WEIGHT.fuller, reason, a.label, b.label);
}

function dated(a: ArticleReading, b: ArticleReading): Sign {
  const [left, right] = [a.article.published !== null, b.article.published !== null];
  if (left === right) return none;
  const reason = (_: string, copy: string) => `${copy} is undated`;
  return toward(left, WEIGHT.dated, reason, a.label, b.label);
}

/** No sign at all: the longer text, then the name, so that the answer is at least always the same. */
const lastResort = (a: ArticleReading, b: ArticleReading): number =>
  a.bodyLength - b.bodyLength || (a.article.file < b.article.file ? 1 : -1);
