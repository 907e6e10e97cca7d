/** Where a code goes when it is moved by a key: up and down among its siblings, below its neighbour, out of its parent. */
import type { Code } from '../../../core/model/codebook';
import type { CodePlace } from '../../storage/commands/move-code';

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Null if there is nowhere to go in that direction. `codes` are those of the code's codebook. */
export function placeFor(codes: readonly Code[], code: Code, direction: Direction): CodePlace | null {
  const siblings = siblingsOf(codes, code.parent);
  const at = siblings.findIndex((one) => one.id === code.id);
  if (direction === 'up') return at > 0 ? between(code, siblings[at - 2], siblings[at - 1]) : null;
  if (direction === 'down') {
    const next = siblings[at + 1];
    return next ? between(code, next, siblings[at + 2]) : null;
  }
  if (direction === 'in') return below(codes, code, siblings[at - 1]);
  return outOf(codes, code);
}

function between(code: Code, before: Code | undefined, after: Code | undefined): CodePlace {
  const { codebook, parent } = code;
  const order =
    before && after ? (before.order + after.order) / 2 : before ? before.order + 1 : (after?.order ?? 1) - 1;
  return { codebook, parent, order };
}

function below(codes: readonly Code[], code: Code, parent: Code | undefined): CodePlace | null {
  if (!parent) return null;
  const last = siblingsOf(codes, parent.id).at(-1);
  return { codebook: code.codebook, parent: parent.id, order: (last?.order ?? 0) + 1 };
}

function outOf(codes: readonly Code[], code: Code): CodePlace | null {
  const parent = codes.find((one) => one.id === code.parent);
  if (!parent) return null;
  const aunts = siblingsOf(codes, parent.parent);
  const next = aunts[aunts.findIndex((one) => one.id === parent.id) + 1];
  return { ...between(code, parent, next), parent: parent.parent };
}

/** In order. */
export const siblingsOf = (codes: readonly Code[], parent: Code['parent']): Code[] =>
  codes.filter((code) => code.parent === parent).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
