/**
 * From links to clusters of units, strongest link first. Two guards keep different sentences of one speech apart: a
 * cluster holds two units of one article only if they share their wording, and fragments never bridge two clusters.
 */
import { isFragment, type Link } from './link';
import { sharedWeight, sharedWording } from './similarity';
import { speakerRelation } from './speaker-relation';
import type { Unit } from './units';

/** Units of one article in one cluster: the shorter must be found in the longer to this share. */
const REPEATED_SHARE = 0.6;
/** Two clusters of several units merge only if this part of the pairs between them is linked. */
const LINKED_SHARE = 0.3;
/**
 * A weaker link brings one unit into a cluster only if it is linked with most of it: "We were patient for three years"
 * is near "We have waited for three years", the fuller "We have been patient, and our patience ..." is not.
 */
const FIRM = 0.6;
/** Content of four words: shorter pieces ("one chance is enough") are near much. */
const TELLING = 3.5;

export interface Clusters {
  readonly groups: readonly (readonly Unit[])[];
  /** Units that a second cluster's wording contains too: splices. Position of the cluster and the unit. */
  readonly spliced: readonly { readonly cluster: number; readonly unit: Unit }[];
}

class Grouping {
  private readonly groupOf = new Map<number, Unit[]>();

  constructor(units: readonly Unit[]) {
    for (const unit of units) this.groupOf.set(unit.id, [unit]);
  }

  of(unit: Unit): Unit[] {
    return this.groupOf.get(unit.id) ?? [unit];
  }

  merge(a: Unit[], b: Unit[]): void {
    a.push(...b);
    for (const unit of b) this.groupOf.set(unit.id, a);
  }

  all(): Unit[][] {
    return [...new Set(this.groupOf.values())];
  }
}

const repeats = (x: Unit, y: Unit): boolean => sharedWording(x, y).contain >= REPEATED_SHARE;

/** Two clauses of one sentence, parted by their attribution: another outlet may print the sentence whole. */
const areClauses = (x: Unit, y: Unit): boolean =>
  x.run === y.run && ((x.clause && x.place === y.place + 1) || (y.clause && y.place === x.place + 1));

/** May the two stand in one cluster though they are of one article? */
const compatible = (x: Unit, y: Unit): boolean => x.article !== y.article || areClauses(x, y) || repeats(x, y);

function mayMerge(a: readonly Unit[], b: readonly Unit[], via: Link, linked: ReadonlySet<number>): boolean {
  if (!a.every((x) => b.every((y) => compatible(x, y)))) return false;
  if (a.length === 1 || b.length === 1) return via.fragment || via.score >= FIRM || linkedShare(a, b, linked) > 0.5;
  const full = (group: readonly Unit[]) => group.some((u) => !isFragment(u));
  if (via.fragment && full(a) && full(b)) return false;
  return linkedShare(a, b, linked) >= LINKED_SHARE;
}

/** Part of the pairs between two clusters that is linked; short pieces say nothing of what a sentence belongs to. */
function linkedShare(a: readonly Unit[], b: readonly Unit[], linked: ReadonlySet<number>): number {
  let count = 0;
  let pairs = 0;
  for (const x of a)
    for (const y of b) {
      if (Math.min(x.weight, y.weight) < TELLING) continue;
      pairs += 1;
      if (linked.has(keyOf(x, y))) count += 1;
    }
  return pairs === 0 ? 1 : count / pairs;
}

/** Ids stay far below a million: an event has some thousand quoted sentences. */
const keyOf = (x: Unit, y: Unit): number => Math.min(x.id, y.id) * 1e6 + Math.max(x.id, y.id);

export function clusterUnits(units: readonly Unit[], links: readonly Link[]): Clusters {
  const grouping = new Grouping(units);
  const linked = new Set(links.map((l) => keyOf(l.a, l.b)));
  const ordered = [...links.filter((l) => !l.fragment), ...links.filter((l) => l.fragment)];
  for (const one of ordered) {
    const a = grouping.of(one.a);
    const b = grouping.of(one.b);
    if (a !== b && mayMerge(a, b, one, linked)) grouping.merge(a, b);
  }
  const groups = grouping.all();
  const spliced = [...findSpliced(groups, links), ...findJoinedHalves(groups, units)];
  return { groups, spliced };
}

/**
 * A splice holds nearly all of a sentence of another cluster, besides what it shares with its own; nobody splices the
 * words of two people ("We are deeply concerned by this step", say both).
 */
const SPLICED_SHARE = 0.8;

/** What a wording has beyond its own family must weigh this much, and another sentence must hold this share of it. */
const REST_WEIGHT = 2.5;
const REST_SHARE = 0.3;
const REST_FOUND = 0.7;

/** Less is a matter of capitals ("Council" / "council"). */
const LEAST_REST = 0.05;

const restOf = (unit: Unit, mate: Unit): Map<string, number> => {
  const rest = new Map<string, number>();
  for (const [root, weight] of unit.bag) {
    const left = weight - (mate.bag.get(root) ?? 0);
    if (left > LEAST_REST) rest.set(root, left);
  }
  return rest;
};

function restWeight(unit: Unit, mate: Unit): number {
  let sum = 0;
  for (const [root, weight] of unit.bag) {
    const left = weight - (mate.bag.get(root) ?? 0);
    if (left > LEAST_REST) sum += left;
  }
  return sum;
}

/** Splices of two halves: what no sentence of its own family explains stands in another sentence of their article. */
function findJoinedHalves(
  groups: readonly (readonly Unit[])[],
  units: readonly Unit[],
): { cluster: number; unit: Unit }[] {
  const place = new Map<number, number>();
  groups.forEach((group, at) => group.forEach((unit) => place.set(unit.id, at)));
  return groups.flatMap((group) =>
    group.flatMap((unit) => {
      const mates = group.filter((mate) => mate.article !== unit.article && !isFragment(mate));
      if (isFragment(unit) || mates.length === 0) return [];
      const rests = mates.map((mate) => ({ mate, weight: restWeight(unit, mate) }));
      const { mate: nearest, weight } = rests.reduce((x, y) => (y.weight < x.weight ? y : x));
      if (weight < REST_WEIGHT || weight < REST_SHARE * unit.weight) return [];
      const rest = restOf(unit, nearest);
      const sources = units.filter((u) => u.article === nearest.article && !group.includes(u) && u.run !== nearest.run);
      const holding = sources.filter(
        (u) => sharedWeight(rest, u.bag) >= REST_FOUND * weight && speakerRelation(u, unit) !== 'different',
      );
      return holding.map((u) => ({ cluster: place.get(u.id) ?? -1, unit })).filter((s) => s.cluster >= 0);
    }),
  );
}

function findSpliced(groups: readonly (readonly Unit[])[], links: readonly Link[]): Clusters['spliced'] {
  const place = new Map<number, number>();
  groups.forEach((group, at) => group.forEach((unit) => place.set(unit.id, at)));
  const spliced = new Map<string, { cluster: number; unit: Unit }>();
  for (const one of links) {
    const [short, long] = one.a.weight <= one.b.weight ? [one.a, one.b] : [one.b, one.a];
    const cluster = place.get(short.id);
    if (cluster === undefined || cluster === place.get(long.id) || one.fragment) continue;
    if (one.shared.orderedContain < SPLICED_SHARE || long.weight < 1.3 * short.weight) continue;
    if (speakerRelation(short, long) === 'different') continue;
    const own = groups[place.get(long.id) ?? -1] ?? [];
    const alone =
      own.length < 2 || own.some((u) => u.article === short.article && sharedWording(u, short).contain > 0.5);
    if (!alone) spliced.set(`${cluster}:${long.id}`, { cluster, unit: long });
  }
  return [...spliced.values()];
}
