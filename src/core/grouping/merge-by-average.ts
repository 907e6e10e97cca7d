/**
 * Average-link clustering over scored pairs: strongest pair first, two clusters merge if their members are alike on
 * average. Pairs without an edge count as 0, so one article that resembles two happenings cannot weld them together.
 */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Clusters may be a little less alike on average than the pair that joins them: follow-ups resemble the first report only. */
export const AVERAGE_SHARE = 0.88;

interface Cluster {
  readonly members: number[];
  /** Summed scores of the pairs between this cluster and others. */
  readonly links: Map<Cluster, number>;
}

/** Moves the smaller cluster into the larger; the sums of their links add up. */
function merge(x: Cluster, y: Cluster, clusterOf: Cluster[]): void {
  const [into, from] = x.members.length >= y.members.length ? [x, y] : [y, x];
  for (const member of from.members) clusterOf[member] = into;
  into.members.push(...from.members);
  into.links.delete(from);
  for (const [other, sum] of from.links) {
    other.links.delete(from);
    if (other === into) continue;
    into.links.set(other, (into.links.get(other) ?? 0) + sum);
    other.links.set(into, (other.links.get(into) ?? 0) + sum);
  }
}

/** Clusters of the numbers 0 to `count` - 1, members rising, clusters by their first member. */
export function mergeByAverage(count: number, edges: readonly Edge[], threshold: number): number[][] {
  const clusterOf = Array.from({ length: count }, (_, n): Cluster => ({ members: [n], links: new Map() }));
  for (const { a, b, score } of edges) {
    const [x, y] = [clusterOf[a], clusterOf[b]];
    if (x === undefined || y === undefined || x === y) continue;
    x.links.set(y, score);
    y.links.set(x, score);
  }
  const strong = edges.filter((e) => e.score >= threshold).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of strong) {
    const [x, y] = [clusterOf[a], clusterOf[b]];
    if (x === undefined || y === undefined || x === y) continue;
    const average = (x.links.get(y) ?? 0) / (x.members.length * y.members.length);
    if (average >= AVERAGE_SHARE * threshold) merge(x, y, clusterOf);
  }
  const clusters = [...new Set(clusterOf)].map((cluster) => cluster.members.sort((m, n) => m - n));
  return clusters.sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}
