/** Sentences of one speaker that one outlet alone prints, one behind the other, missing from the same others: one row. */
import type { Omission } from '../model/comparison';
import type { Ranked } from './ranked';

/** Signs and spaces between two sentences of one quotation, or its attribution between them: "…,” he said. “…". */
const NEAR = 60;

export function joinNeighbours(entries: readonly Ranked[]): Ranked[] {
  const joined: Ranked[] = [];
  for (const entry of entries) {
    const at = joined.findIndex((before) => isNeighbour(before, entry));
    const before = joined[at];
    if (before === undefined) joined.push(entry);
    else joined[at] = { ...before, omission: together(before.omission, entry.omission) };
  }
  return joined;
}

function isNeighbour(before: Ranked, entry: Ranked): boolean {
  const [x, y] = [before.omission, entry.omission];
  if (
    before.speaker === undefined ||
    before.speaker === null ||
    before.speaker !== entry.speaker ||
    x.absentIn.join() !== y.absentIn.join()
  )
    return false;
  const [last, first] = [x.evidence[x.evidence.length - 1], y.evidence[0]];
  if (last === undefined || first === undefined || y.evidence.length > 1) return false;
  if (x.evidence.some((place) => place.file !== first.file)) return false;
  return first.span[0] >= last.span[1] && first.span[0] - last.span[1] <= NEAR;
}

const together = (x: Omission, y: Omission): Omission => ({
  ...x,
  what: x.what.endsWith('…') ? x.what : `${x.what.replace(/[”"’']$/u, '')} …`,
  evidence: [...x.evidence, ...y.evidence],
});
