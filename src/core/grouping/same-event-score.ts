/**
 * How likely do two articles tell one happening? Evidence is weighed by a logistic model whose weights were fitted on
 * invented events (near twins, and a newsroom's briefs, tickers, follow-ups and comments), on the sample library, on
 * Wikinews texts of a saga and on a news agency's days of 1987 labelled by reading, then rounded.
 * Dates tell similar happenings apart, but nearly equal texts are one event whatever the dates say.
 */
import type { Profile } from './article-profile';
import type { Vocabulary } from './vocabulary';

export interface Evidence {
  /** Cosine of weighted terms, and of the names among them, 0 to 1. */
  readonly terms: number;
  readonly names: number;
  /** Shared weight as a part of the side that has less: a brief lies in a long report. */
  readonly cover: number;
  /** Shared rare terms, damped. */
  readonly rare: number;
  /** Part of the head of each that the other article has anywhere, averaged: all terms, and names alone; 0 to 1. */
  readonly heads: number;
  readonly actors: number;
  /** Common share of quoted four-word runs, of the side that has fewer. */
  readonly quotes: number;
  /** Common share of telling numbers less what chance would bring; 0 where one side has none. */
  readonly numbers: number;
  /** Publication: +1 the same or next day, falling to -1 for weeks apart; 0 unknown. */
  readonly published: number;
  /** Calendar days named in the texts: +1 for common ones, -1 where both name some and share none. */
  readonly days: number;
}

/** Number of common values of two rising lists. */
function common(a: Int32Array, b: Int32Array): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}

const part = (shared: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, shared / whole));
const cosine = (dot: number, a: number, b: number): number => part(dot, Math.sqrt(a * b));

/** Terms rarer than this (log of articles over articles with it) belong to few happenings; shared ones tie two articles. */
const RARE = 3;

/** What two lists of terms share, in one pass over both, which rise. The hot loop: plain variables only. */
function sharedTerms(a: Profile, b: Profile, vocabulary: Vocabulary) {
  let [dot, sumA, sumB, nameDot, nameA, nameB, rare] = [0, 0, 0, 0, 0, 0, 0];
  let i = 0;
  let j = 0;
  while (i < a.terms.length || j < b.terms.length) {
    const x = i < a.terms.length ? (a.terms[i] ?? 0) : Infinity;
    const y = j < b.terms.length ? (b.terms[j] ?? 0) : Infinity;
    const rarity = vocabulary.rarity(x < y ? x : y);
    const left = x <= y ? (a.weights[i] ?? 0) * rarity : 0;
    const right = y <= x ? (b.weights[j] ?? 0) * rarity : 0;
    dot += left * right;
    sumA += left * left;
    sumB += right * right;
    if ((x <= y && a.names[i] === 1) || (y <= x && b.names[j] === 1)) {
      nameDot += left * right;
      nameA += left * left;
      nameB += right * right;
    }
    if (x === y && rarity > RARE) rare += rarity - RARE;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return {
    terms: cosine(dot, sumA, sumB),
    names: cosine(nameDot, nameA, nameB),
    cover: part(dot, Math.min(sumA, sumB)),
    rare: Math.log1p(rare),
  };
}

/** What of the head of `a` stands anywhere in `b`: rarity of all its terms, and of the names among them, 0 to 1 each. */
function headIn(a: Profile, b: Profile, vocabulary: Vocabulary) {
  let [all, found, names, namesFound] = [0, 0, 0, 0];
  let j = 0;
  for (let i = 0; i < a.terms.length; i += 1) {
    if (a.leads[i] !== 1) continue;
    const term = a.terms[i] ?? 0;
    while (j < b.terms.length && (b.terms[j] ?? 0) < term) j += 1;
    const rarity = vocabulary.rarity(term);
    const shared = b.terms[j] === term ? rarity : 0;
    all += rarity;
    found += shared;
    if (a.names[i] !== 1) continue;
    names += rarity;
    namesFound += shared;
  }
  return { all: part(found, all), names: part(namesFound, names) };
}

function sharedHeads(a: Profile, b: Profile, vocabulary: Vocabulary): Pick<Evidence, 'heads' | 'actors'> {
  const [left, right] = [headIn(a, b, vocabulary), headIn(b, a, vocabulary)];
  return { heads: (left.all + right.all) / 2, actors: (left.names + right.names) / 2 };
}

function numberShare(a: Profile, b: Profile): number {
  const least = Math.min(a.numbers.length, b.numbers.length);
  return least === 0 ? 0 : (common(a.numbers, b.numbers) - 0.25 * least) / (least + 1);
}

/** News of one happening appears within days of each other; follow-ups fade out over two weeks. */
function publishedScore(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0;
  const gap = Math.abs(a - b);
  if (gap <= 1) return 1;
  return Math.max(-1, 1 - (gap - 1) / 5);
}

function dayScore(a: Profile, b: Profile): number {
  if (a.days.length === 0 || b.days.length === 0) return 0;
  return common(a.days, b.days) > 0 ? 1 : -1;
}

export function evidenceFor(a: Profile, b: Profile, vocabulary: Vocabulary): Evidence {
  const least = Math.min(a.quotes.length, b.quotes.length);
  return {
    ...sharedTerms(a, b, vocabulary),
    ...sharedHeads(a, b, vocabulary),
    quotes: least === 0 ? 0 : Math.min(1, common(a.quotes, b.quotes) / Math.min(least, 12)),
    numbers: numberShare(a, b),
    published: publishedScore(a.published, b.published),
    days: dayScore(a, b),
  };
}

/** Names and what a brief shares with a long report count more than the whole wording: reports of one kind share much of that. */
const WEIGHTS: Readonly<Record<Exclude<keyof Evidence, 'published' | 'days'>, number>> = {
  terms: 2,
  names: 3.8,
  cover: 2.6,
  rare: 1.1,
  heads: 1.5,
  actors: 2,
  quotes: 4,
  numbers: 4.5,
};
/** News of one day is much alike without being of one happening: a common day is worth less than a common name. */
const DATES = { published: 2, days: 1.8 } as const;
const BIAS = -7.5;

/** Above this cosine the texts are copies of each other: dates do not part them. */
const COPY = 0.8;

/** Score 0 to 1; 0.5 is the threshold for one event. */
export function scoreOf(evidence: Evidence): number {
  const copied = evidence.terms > COPY;
  const dates = copied ? 0 : DATES.published * evidence.published + DATES.days * evidence.days;
  const text = TEXT_EVIDENCE.reduce((sum, name) => sum + WEIGHTS[name] * evidence[name], 0);
  return 1 / (1 + Math.exp(-(BIAS + text + dates)));
}

const TEXT_EVIDENCE = ['terms', 'names', 'cover', 'rare', 'heads', 'actors', 'quotes', 'numbers'] as const;
