/** Going from mark to mark: annotations in the order of the text, and those that lie over each other. */
import type { ReaderMark } from '../../editor/reader-mark';

/** Owners in reading order: by the first span of the annotation. Figures are passed over, they need no review. */
export function ownersInOrder(marks: readonly ReaderMark[]): string[] {
  const first = new Map<string, number>();
  for (const mark of marks) {
    if (mark.track === 'figure') continue;
    first.set(mark.owner, Math.min(mark.span[0], first.get(mark.owner) ?? Infinity));
  }
  return [...first].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).map(([owner]) => owner);
}

/** The owner after (or before) `current`, or the one next to `offset` when none is current. Stops at the ends. */
export function neighbourOf(
  marks: readonly ReaderMark[],
  current: string | null,
  offset: number,
  forward: boolean,
): string | null {
  const order = ownersInOrder(marks);
  const at = current === null ? -1 : order.indexOf(current);
  if (at >= 0) return order[at + (forward ? 1 : -1)] ?? current;
  const start = (owner: string): number =>
    Math.min(...marks.filter((mark) => mark.owner === owner).map((mark) => mark.span[0]));
  return (
    (forward ? order.find((owner) => start(owner) >= offset) : order.filter((owner) => start(owner) < offset).at(-1)) ??
    order[0] ??
    null
  );
}

/** The next annotation of those that share a place with the current one. */
export function nextOverlap(marks: readonly ReaderMark[], current: string): string {
  const own = marks.filter((mark) => mark.owner === current);
  const overlapping = new Set(
    marks
      .filter((mark) => own.some((one) => one.span[0] < mark.span[1] && mark.span[0] < one.span[1]))
      .map((mark) => mark.owner),
  );
  const order = ownersInOrder(marks.filter((mark) => overlapping.has(mark.owner)));
  return order[(order.indexOf(current) + 1) % order.length] ?? current;
}

/** The next suggestion after `current` in reading order, going round at the end; null when none is left. */
export function nextSuggestion(marks: readonly ReaderMark[], current: string | null): string | null {
  const order = ownersInOrder(marks);
  const waiting = new Set(
    marks.filter((mark) => mark.state === 'suggested' && mark.track !== 'figure').map((mark) => mark.owner),
  );
  const from = current === null ? -1 : order.indexOf(current);
  return [...order.slice(from + 1), ...order.slice(0, Math.max(0, from))].find((owner) => waiting.has(owner)) ?? null;
}
