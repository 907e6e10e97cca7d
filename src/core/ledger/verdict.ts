/**
 * What the values of one row say to each other. The gentlest reading that holds is given: the same value, the same value
 * hedged differently, a rounding, a later update, and only then a difference or a conflict.
 */
import type { FigureRow } from '../model/comparison';
import type { Extent, FigureMention } from './figure-mention';

export type Verdict = FigureRow['verdict'];

type Hedge = 'exact' | 'over' | 'under' | 'about' | 'at-most';

/** Approximators of one kind say the same: "more than" and "over"; "some" and "an estimated". */
const HEDGES: readonly (readonly [RegExp, Hedge])[] = [
  [
    /\b(?:more than|over|above|at least|upwards of|exceed\w*|north of|no (?:fewer|less) than|just over|greater than)\b/i,
    'over',
  ],
  [/\b(?:nearly|almost|close to|just under|approaching|not quite)\b/i, 'under'],
  [/\b(?:up to|at most|no more than|fewer than|less than|under|below|as many as|as much as)\b/i, 'at-most'],
  [/./, 'about'],
];

export function hedgeOf(approximator: string | null): Hedge {
  if (approximator === null) return 'exact';
  return HEDGES.find(([pattern]) => pattern.test(approximator))?.[1] ?? 'about';
}

export function verdictOf(mentions: readonly FigureMention[]): Verdict {
  const groups = sameValueGroups(mentions);
  if (groups.length <= 1) return sameHedge(mentions) ? 'equal' : 'hedged';
  const apart = clusters(groups);
  if (apart.length <= 1) return 'rounding';
  return difference(apart);
}

const sameHedge = (mentions: readonly FigureMention[]): boolean =>
  new Set(mentions.map((m) => hedgeOf(m.figure.approximator))).size <= 1;

function sameValueGroups(mentions: readonly FigureMention[]): FigureMention[][] {
  const groups: FigureMention[][] = [];
  for (const mention of mentions) {
    const group = groups.find((g) => g[0] && sameExtent(g[0], mention));
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** Values that round to one another belong together, whichever is met first. */
function clusters(groups: readonly (readonly FigureMention[])[]): FigureMention[][] {
  const merged: FigureMention[][] = [];
  for (const group of groups) {
    const kin = merged.filter((m) => m.some((x) => group.some((y) => isRounding(x, y))));
    const whole = [...kin.flat(), ...group];
    for (const part of kin) merged.splice(merged.indexOf(part), 1);
    merged.push(whole);
  }
  return merged;
}

function difference(apart: readonly (readonly FigureMention[])[]): Verdict {
  const dated = apart
    .map((group) => group.flatMap((m) => (m.published === null ? [] : [m.published.slice(0, 10)])).sort())
    .filter((days) => days.length > 0)
    .sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
  if (!dated.every((days, i) => comesAfter(days, dated[i - 1]))) return 'conflict';
  return dated.length < apart.length ? 'differs-undated' : 'update';
}

/** Was every article with one value out before any with the next? Days are sorted. */
const comesAfter = (days: readonly string[], before: readonly string[] | undefined): boolean =>
  before === undefined || (before[before.length - 1] ?? '') < (days[0] ?? '');

export function sameExtent(x: FigureMention, y: FigureMention): boolean {
  const [a, b] = [x.extent, y.extent];
  if (a === null || b === null) return x.text.toLowerCase() === y.text.toLowerCase();
  if ('low' in a && 'low' in b) return close(a.low, b.low) && close(a.high, b.high);
  if (x.dimension === 'time' && y.dimension === 'time' && 'first' in a && 'first' in b)
    return sameTime(a.first, b.first, saysHalf(x) && saysHalf(y));
  if ('first' in a && 'first' in b) return sameDay(a.first, b.first) && sameDay(a.last, b.last);
  return false;
}

/** Does the text say which half of the day is meant: "3:40 p.m.", "15:40", "noon"? "Twenty to four" does not. */
const saysHalf = ({ text, extent }: FigureMention): boolean =>
  /\b[ap]\.?m\b|morning|afternoon|evening|night|noon/iu.test(text) ||
  (extent !== null && 'first' in extent && (extent.first >= '13' || extent.first.startsWith('00')));

/** "15:40" and "twenty to four" agree where one leaves open which half of the day it means. */
function sameTime(x: string, y: string, sure: boolean): boolean {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const apart = Math.abs(minutes(x) - minutes(y));
  return apart === 0 || (!sure && apart === 12 * 60);
}

const close = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));

/** A date without a year ("--01-09") or with less precision ("1974", "2021-12") agrees with every date it covers. */
function sameDay(x: string, y: string): boolean {
  const [left, right] = comparableDays(x, y);
  return left.startsWith(right) || right.startsWith(left);
}

const YEAR = /^(?:-|\d{4})-(?=\d\d-)/;
/** Without their years where one has none. */
const comparableDays = (x: string, y: string): readonly [string, string] =>
  x.startsWith('--') || y.startsWith('--') ? [x.replace(YEAR, ''), y.replace(YEAR, '')] : [x, y];

/** Jan. 10 lies in "Jan. 9 and 10": they are likely days of one happening, though they differ. */
export function overlappingDays(x: FigureMention, y: FigureMention): boolean {
  const [a, b] = [x.extent, y.extent];
  if (a === null || b === null || !('first' in a) || !('first' in b)) return false;
  const before = (p: string, q: string) => {
    const [left, right] = comparableDays(p, q);
    return left <= right;
  };
  return before(a.first, b.last) && before(b.first, a.last);
}

/** Part by which a rounded number without an approximator may be off: 96 for 100, not 15 for 20. */
const BARE = 0.05;
/** "nearly an hour" for 50 minutes, "about 40" for 37; more is another number. */
const HEDGED = 0.2;

/** Can one be a rounding of the other? Either side may be the rounded one. */
export function isRounding(x: FigureMention, y: FigureMention): boolean {
  return roundsTo(x, y) || roundsTo(y, x);
}

function roundsTo(exact: FigureMention, rounded: FigureMention): boolean {
  const [e, r] = [exact.extent, rounded.extent];
  if (e === null || r === null || !amounts(e) || !amounts(r)) return false;
  const off = Math.abs(e.low - r.low) / Math.max(Math.abs(r.low), 1e-12);
  const hedge = hedgeOf(rounded.figure.approximator);
  if (hedge === 'over') return e.low >= r.low && off <= HEDGED;
  if (hedge === 'under' || hedge === 'at-most') return e.high <= r.high && off <= HEDGED;
  if (hedge === 'about') return off <= HEDGED / 2 || within(e, r);
  return (
    within(e, r) ||
    (off <= BARE && close(roundTo(e.low, digitsOf(rounded)), r.low) && digitsOf(rounded) < digitsOf(exact))
  );
}

const amounts = (e: Extent): e is { readonly low: number; readonly high: number } => 'low' in e;

/** 12 lies in "10 to 15". */
const within = (e: { low: number; high: number }, r: { low: number; high: number }) =>
  r.low < r.high && r.low <= e.low && e.high <= r.high;

/** Significant digits as written: 1.9 -> 2, 1,920 -> 3, 14,000 -> 2. */
function digitsOf({ figure }: FigureMention): number {
  const value = Array.isArray(figure.value) ? figure.value[0] : figure.value;
  if (typeof value !== 'number' || value === 0) return 1;
  return (
    Math.abs(value).toPrecision(12).replace('.', '').replace(/e.*$/, '').replace(/^0+/, '').replace(/0+$/, '').length ||
    1
  );
}

const roundTo = (value: number, digits: number): number => (value === 0 ? 0 : Number(value.toPrecision(digits)));
