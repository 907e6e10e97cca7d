/**
 * The figures ledger: one row for each thing that two or more articles count, with a verdict and a reason. Pairs of
 * figures are matched by mutual best evidence, article by article, and rows are the connected groups.
 */
import type { Alignment, FigureRow } from '../model/comparison';
import { figureMentions, type FigureMention, type LedgerArticle } from './figure-mention';
import { alignedWith, SAME_THING, sameThing, type AlignedWith } from './same-thing';
import { verdictOf, type Verdict } from './verdict';

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
  const scored = left.flatMap((x, i) =>
    right.flatMap((y, j) => {
      const score = x.dimension === y.dimension ? sameThing(x, y, aligned) : 0;
      return score >= SAME_THING ? [{ x, y, i, j, score }] : [];
    }),
  );
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

/** What the outlets name most often, the first where they tie; else the word that stands near in most of them. */
function labelOf(group: readonly FigureMention[]): string {
  const named = mostFrequent(group.flatMap(({ figure }) => (figure.counted === null ? [] : [figure.counted])));
  return named ?? nearWord(group) ?? group[0]?.figure.unit ?? group[0]?.figure.kind ?? '';
}

function mostFrequent(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].sort(([, m], [, n]) => n - m);
  return best?.[0] ?? null;
}

/** Words that stand near a figure without telling what it is one of; '' are names and numbers. */
const VAGUE = new Set(['', ...'last next first set time stayed put about day days said new large'.split(' ')]);

function nearWord(group: readonly FigureMention[]): string | null {
  const keys = group.flatMap((m) => [...m.near].filter(([, word]) => !VAGUE.has(word)).map(([key]) => key));
  const count = (key: number) => group.filter((m) => m.near.has(key)).length;
  const best = keys.reduce<number | null>((x, y) => (x === null || count(y) > count(x) ? y : x), null);
  if (best === null || count(best) < 2) return null;
  return mostFrequent(group.flatMap((m) => m.near.get(best) ?? []));
}

/** What all agree on and nobody would look up: a weekday, "the two leaders", "the first witness". */
function isTrivial({ verdict, values }: FigureRow, group: readonly FigureMention[]): boolean {
  if (verdict !== 'equal') return false;
  if (group.every((m) => /^date:(?:weekday|relative|month)$/.test(m.dimension))) return true;
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
  return `${REASONS[verdict]} ${list}.`;
}
