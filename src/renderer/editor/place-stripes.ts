/** Where the stripes of the codes on screen stand, in pixels from the top of the page. */
import type { Span } from '../../core/model/span';
import type { ReaderMark } from './reader-mark';
import { measuredRange } from './text-position';

export interface Stripe {
  readonly mark: ReaderMark;
  readonly top: number;
  readonly height: number;
  readonly lane: number;
  /** Null: the code begins above what is measured, its label stands there. */
  readonly labelTop: number | null;
}

const labelHeight = 16;

/** `codes` in order of their start; a code that reaches beyond the text `shown` is drawn as far as its edge. */
export function placeStripes(
  root: HTMLElement,
  codes: readonly ReaderMark[],
  lanes: ReadonlyMap<string, number>,
  shown: Span,
): Stripe[] {
  const origin = (root.parentElement ?? root).getBoundingClientRect().top;
  const placed: Stripe[] = [];
  let labelEnd = 0;
  for (const mark of codes) {
    const [start, end] = mark.span;
    if (end <= shown[0] || start >= shown[1]) continue;
    const box = measuredRange(root, [Math.max(start, shown[0]), Math.min(end, shown[1])])?.getBoundingClientRect();
    if (!box || box.height === 0) continue;
    const top = box.top - origin;
    const labelTop = start < shown[0] ? null : Math.max(top, labelEnd);
    if (labelTop !== null) labelEnd = labelTop + labelHeight;
    placed.push({ mark, top, height: box.height, lane: lanes.get(mark.id) ?? 0, labelTop });
  }
  return placed;
}
