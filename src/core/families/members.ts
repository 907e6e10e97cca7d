/**
 * From clusters of sentences back to what stands in print: sentences of one quoted part that travel together in every
 * article are one member; a sentence that only one article has joins its neighbour (the others trimmed or elided it).
 * Where a third article quotes only one of them, they stay apart: different sentences are different families.
 */
import type { FamilyMember } from '../model/comparison';
import type { Span } from '../model/span';
import type { AnalysedArticle } from '../model/analysis';
import { hull, slice } from '../text/span';
import { plainText } from './wording';
import type { Clusters } from './cluster-units';
import type { Unit } from './units';

/** One member before it is written down: neighbouring units of one run. */
export interface Draft {
  readonly units: readonly Unit[];
  readonly spans: readonly Span[];
}

/** In a run of at most so many sentences an unmatched one at the edge counts as trimmed by the others; a long speech
 * is quoted sentence by sentence, and what nobody else quotes stays by itself. */
const SHORT_RUN = 3;

class Labels {
  private readonly parent: number[] = [];

  constructor(count: number) {
    for (let n = 0; n < count; n += 1) this.parent.push(n);
  }

  find(n: number): number {
    const up = this.parent[n] ?? n;
    return up === n ? n : (this.parent[n] = this.find(up));
  }

  join(a: number, b: number): void {
    this.parent[this.find(a)] = this.find(b);
  }
}

const byRun = (units: readonly Unit[]): Map<number, Unit[]> => {
  const runs = new Map<number, Unit[]>();
  for (const unit of units) runs.set(unit.run, [...(runs.get(unit.run) ?? []), unit]);
  for (const run of runs.values()) run.sort((x, y) => x.place - y.place);
  return runs;
};

type RunsOfCluster = readonly ReadonlySet<number>[];

/** Sentences travel together if two articles have both side by side. */
const TOGETHER = 2;

/**
 * May the clusters of two labels be one family? They must stand side by side in two runs at least, and any two runs
 * of the family must share a sentence: otherwise the family would join different sentences of one speech.
 */
function mayJoin(a: readonly number[], b: readonly number[], runsOf: RunsOfCluster): boolean {
  const all = [...a, ...b];
  const runs = (clusters: readonly number[]) => new Set(clusters.flatMap((c) => [...(runsOf[c] ?? [])]));
  const together = [...runs(a)].filter((run) => runs(b).has(run)).length;
  if (together < TOGETHER) return false;
  const every = [...runs(all)];
  return every.every((x, n) =>
    every.slice(n + 1).every((y) => all.some((c) => runsOf[c]?.has(x) && runsOf[c]?.has(y))),
  );
}

/** Spans of units in order; what follows directly in the text is one span, over a new paragraph another begins. */
function joinSpans(units: readonly Unit[], text: string): Span[] {
  const joined: Span[] = [];
  units.forEach((unit, n) => {
    unit.spans.forEach((span, k) => {
      const last = joined[joined.length - 1];
      const near = n > 0 && k === 0 && last !== undefined && /^[^\S\n]*$/u.test(text.slice(last[1], span[0]));
      if (near) joined[joined.length - 1] = [last[0], span[1]];
      else joined.push(span);
    });
  });
  return joined;
}

/** Families as drafts: for every family its members, and which are splices. */
export function draftMembers(
  units: readonly Unit[],
  clusters: Clusters,
  textOf: (unit: Unit) => string,
): readonly (readonly Draft[])[] {
  const cluster = new Map<number, number>();
  clusters.groups.forEach((group, at) => group.forEach((unit) => cluster.set(unit.id, at)));
  const labels = new Labels(clusters.groups.length);
  const groupOf = (unit: Unit) => clusters.groups[cluster.get(unit.id) ?? -1] ?? [];
  const label = (unit: Unit) => labels.find(cluster.get(unit.id) ?? -1);
  const shared = (unit: Unit) => groupOf(unit).length > 1;
  const runs = byRun(units);
  const runsOf = clusters.groups.map((group) => new Set(group.map((u) => u.run)));
  for (const run of runs.values()) {
    const known = run.filter(shared);
    known.forEach((unit, n) => {
      const next = known[n + 1];
      if (next === undefined || label(unit) === label(next)) return;
      const labelled = (of: Unit) => clusters.groups.flatMap((_, c) => (labels.find(c) === label(of) ? [c] : []));
      if (mayJoin(labelled(unit), labelled(next), runsOf)) labels.join(label(unit), label(next));
    });
  }
  const families = new Map<number, Draft[]>();
  for (const run of runs.values()) {
    for (const stretch of stretches(run, label, shared, textOf)) {
      const first = stretch.units.find(shared) ?? stretch.units[0];
      if (first === undefined) continue;
      families.set(label(first), [...(families.get(label(first)) ?? []), stretch]);
    }
  }
  addSplices(families, clusters, labels);
  return [...families.values()];
}

/** Cuts a run where the family changes; unshared sentences go with their neighbours as the header says. */
function stretches(
  run: readonly Unit[],
  label: (u: Unit) => number,
  shared: (u: Unit) => boolean,
  textOf: (u: Unit) => string,
): Draft[] {
  const cuts: Unit[][] = [];
  let pending: Unit[] = [];
  let current: Unit[] | null = null;
  const short = run.length <= SHORT_RUN;
  const alone = (units: readonly Unit[]) =>
    units.forEach((unit, n) => {
      const before = n > 0 && unit.clause ? cuts[cuts.length - 1] : undefined;
      if (before === undefined) cuts.push([unit]);
      else before.push(unit);
    });
  for (const unit of run) {
    if (!shared(unit)) {
      pending.push(unit);
      continue;
    }
    const previous: Unit | undefined = current?.find(shared);
    if (current !== null && previous !== undefined && label(previous) === label(unit)) current.push(...pending, unit);
    else {
      if (current !== null && short) current.push(...pending);
      else if (!short) alone(pending);
      const opening: Unit[] = current === null && short ? [...pending, unit] : [unit];
      cuts.push((current = opening));
    }
    pending = [];
  }
  if (current !== null && short) current.push(...pending);
  else if (pending.length > 0) alone(pending);
  const text = run[0] === undefined ? '' : textOf(run[0]);
  return cuts.map((units) => ({ units, spans: joinSpans(units, text) })).sort((x, y) => placeOf(x) - placeOf(y));
}

const placeOf = (draft: Draft): number => draft.units[0]?.place ?? 0;

function addSplices(families: Map<number, Draft[]>, clusters: Clusters, labels: Labels): void {
  for (const { cluster, unit } of clusters.spliced) {
    const family = families.get(labels.find(cluster));
    const known = family?.some((draft) => draft.units.some((u) => u.id === unit.id)) ?? true;
    if (!known) family?.push({ units: [unit], spans: unit.spans });
  }
}

/** The member as the comparison shows it. */
export function writeMember(draft: Draft, article: AnalysedArticle): FamilyMember | null {
  const unit = draft.units[0];
  const span = hull(draft.spans);
  if (unit === undefined || span === null) return null;
  const { quotation } = unit;
  const speaker = unit.speakers[0] ?? null;
  return {
    file: unit.file,
    span,
    text: draft.spans.length === 1 ? slice(article.text, span) : plainText({ text: article.text, spans: draft.spans }),
    quotation: quotation.id,
    speaker: speaker?.name ?? null,
    naming: speaker?.naming ?? null,
    cue: quotation.cue === null ? null : slice(article.text, quotation.cue),
    directness: quotation.directness,
    spans: draft.spans,
  };
}
