/**
 * The figures ledger: one row for each thing that two or more articles count, with a verdict and a reason. Pairs of
 * figures are matched by mutual best evidence, article by article, and rows are the connected groups.
 */
import type { Alignment, FigureRow } from '../model/comparison';
import { figureMentions, type FigureMention, type LedgerArticle } from './figure-mention';
import { labelOf } from './row-label';
import { alignedWith, SAME_THING, sameThing, type AlignedWith } from './same-thing';
import { overlappingDays, sameExtent, verdictOf, type Verdict } from './verdict';

/** Rows in order of weight: conflicts first, what agrees last; then in order of the articles. */
export function figuresLedger(articles: readonly LedgerArticle[], alignments: readonly Alignment[]): FigureRow[] {
  const mentions = articles.map(figureMentions);
  const aligned = alignedWith(alignments);
  const groups = new Groups(mentions.flat());
  for (const [i, left] of mentions.entries())
    for (const right of mentions.slice(i + 1)) for (const [x, y] of mutualBest(left, right, aligned)) groups.join(x, y);
  return groups
    .list()
    .filter((group) => new Set(group.map((m) => m.file)).size > 1)
    .map((group) => ({ group, row: rowOf(group) }))
    .filter(({ group, row }) => !isTrivial(row, group))
    .map(({ row }) => row)
    .sort((x, y) => ORDER.indexOf(x.verdict) - ORDER.indexOf(y.verdict));
}

const ORDER: readonly Verdict[] = ['conflict', 'differs-undated', 'update', 'rounding', 'hedged', 'equal'];

/** Pairs that are each other's strongest match. Further mentions in one article join the row they match best. */
function mutualBest(
  left: readonly FigureMention[],
  right: readonly FigureMention[],
  aligned: AlignedWith,
): [FigureMention, FigureMention][] {
  const scored: { x: FigureMention; y: FigureMention; i: number; j: number; score: number }[] = [];
  for (const [i, x] of left.entries())
    for (let j = 0; j < right.length; j += 1) {
      const y = right[j];
      if (y === undefined || x.dimension !== y.dimension) continue;
      const score = sameThing(x, y, aligned);
      if (score >= SAME_THING) scored.push({ x, y, i, j, score });
    }
  const bestOfRow = new Float64Array(left.length);
  const bestOfColumn = new Float64Array(right.length);
  for (const { i, j, score } of scored) {
    bestOfRow[i] = Math.max(bestOfRow[i] ?? 0, score);
    bestOfColumn[j] = Math.max(bestOfColumn[j] ?? 0, score);
  }
  const best = scored.filter(({ i, j, score }) => score >= (bestOfRow[i] ?? 0) && score >= (bestOfColumn[j] ?? 0));
  return best.map(({ x, y }) => [x, y]);
}

/** Connected groups (union-find), in order of first mention. */
class Groups {
  private readonly parent = new Map<FigureMention, FigureMention>();

  constructor(private readonly all: readonly FigureMention[]) {}

  join(x: FigureMention, y: FigureMention): void {
    const [a, b] = [this.root(x), this.root(y)];
    if (a !== b) this.parent.set(b, a);
  }

  list(): FigureMention[][] {
    const groups = new Map<FigureMention, FigureMention[]>();
    for (const mention of this.all) {
      const root = this.root(mention);
      groups.set(root, [...(groups.get(root) ?? []), mention]);
    }
    return [...groups.values()];
  }

  private root(x: FigureMention): FigureMention {
    let top = x;
    for (let up = this.parent.get(top); up !== undefined; up = this.parent.get(top)) top = up;
    return top;
  }
}

function rowOf(group: readonly FigureMention[]): FigureRow {
  const verdict = verdictOf(group);
  return {
    key: `figure:${group
      .map((m) => `${m.file}@${m.figure.span[0]}`)
      .sort()
      .join('|')}`,
    counted: labelOf(group),
    verdict,
    values: group.map((m) => ({
      file: m.file,
      span: m.figure.span,
      text: m.text,
      value: m.figure.value,
      approximator: m.figure.approximator,
    })),
    why: whyOf(verdict, group),
  };
}

/**
 * What all agree on and nobody would look up: a weekday, "the two leaders", "the first witness"; and weekdays of which one stands in
 * an article without a date: which day it was nobody knows.
 */
function isTrivial({ verdict, values }: FigureRow, group: readonly FigureMention[]): boolean {
  const loose = group.every((m) => /^date:(?:weekday|relative|month)$/.test(m.dimension));
  if (loose && group.some((m) => m.extent === null)) return true;
  if (verdict !== 'equal') return false;
  if (loose) return true;
  const small = (most: number) => values.every((v) => typeof v.value === 'number' && v.value <= most);
  return group[0]?.dimension === 'ordinal' ? small(1) : group[0]?.dimension === 'count' && small(2);
}

const REASONS: Readonly<Record<Verdict, string>> = {
  equal: 'All give the same value.',
  hedged: 'The value is the same, the hedging differs.',
  rounding: 'One value is a rounding of the other.',
  update: 'The later article gives the later value; both are dated.',
  'differs-undated':
    'The values differ; at least one article has no date, so an update cannot be told from a conflict.',
  conflict: 'The values differ and no order of dates explains it.',
};
/** Said instead where one names some of the days that the other names: "Jan. 10" beside "Jan. 9 and 10". */
const PART_OF_THE_DAYS = 'The days differ: one names only some of the days that the other names.';

function whyOf(verdict: Verdict, group: readonly FigureMention[]): string {
  const said = new Map<string, string[]>();
  for (const m of group) {
    const words =
      m.figure.approximator !== null && !m.text.includes(m.figure.approximator)
        ? `${m.figure.approximator} ${m.text}`
        : m.text;
    said.set(words, [...new Set([...(said.get(words) ?? []), m.label])]);
  }
  const list = [...said].map(([words, labels]) => `“${words}” (${labels.join(', ')})`).join('; ');
  const [first, ...rest] = group;
  const parts =
    verdict === 'conflict' &&
    first !== undefined &&
    rest.every((m) => sameExtent(first, m) || overlappingDays(first, m));
  return `${parts ? PART_OF_THE_DAYS : REASONS[verdict]} ${list}.`;
}
