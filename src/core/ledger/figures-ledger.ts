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
    .map(rowOf)
    .filter((row) => !isTrivial(row))
    .sort((x, y) => ORDER.indexOf(x.verdict) - ORDER.indexOf(y.verdict));
}

const ORDER: readonly Verdict[] = ['conflict', 'differs-undated', 'update', 'rounding', 'hedged', 'equal'];

/** Pairs that are each other's strongest match. Further mentions in one article join the row they match best. */
function mutualBest(
  left: readonly FigureMention[],
  right: readonly FigureMention[],
  aligned: AlignedWith,
): [FigureMention, FigureMention][] {
  const scores = left.map((x) => right.map((y) => sameThing(x, y, aligned)));
  const bestOfRow = scores.map((row) => Math.max(0, ...row));
  const bestOfColumn = right.map((_, j) => Math.max(0, ...scores.map((row) => row[j] ?? 0)));
  return left.flatMap((x, i) =>
    right.flatMap((y, j): [FigureMention, FigureMention][] => {
      const score = scores[i]?.[j] ?? 0;
      return score >= SAME_THING && score >= (bestOfRow[i] ?? 0) && score >= (bestOfColumn[j] ?? 0) ? [[x, y]] : [];
    }),
  );
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

/** What the outlets name most often; the fuller name where they tie. */
function labelOf(group: readonly FigureMention[]): string {
  const counts = new Map<string, number>();
  for (const { figure } of group) {
    if (figure.counted !== null) counts.set(figure.counted, (counts.get(figure.counted) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
  return best?.[0] ?? group[0]?.figure.unit ?? group[0]?.figure.kind ?? '';
}

/** A bare weekday or "last month" that all agree on tells the reader nothing. */
const isTrivial = (row: FigureRow): boolean =>
  row.verdict === 'equal' && row.values.every((v) => /^[^\d]*day$|^(?:today|yesterday|tomorrow|now)$/i.test(v.text));

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
