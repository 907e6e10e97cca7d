/**
 * Coding stripes: codes in the margin, a line as long as the coded text with a short label. Labels that would collide
 * move down. Measured from the runs on screen: after each painting, while scrolling, and when the
 * page changes its width.
 */
import { useEffect, useState, type RefObject } from 'react';
import type { ReaderMark } from './reader-mark';

interface Stripe {
  readonly mark: ReaderMark;
  readonly top: number;
  readonly height: number;
  readonly lane: number;
  readonly labelTop: number;
}

interface StripesProps {
  readonly root: HTMLElement | null;
  readonly marks: readonly ReaderMark[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly folded: boolean;
}

export function Stripes({ root, marks, scroller, folded }: StripesProps) {
  const [stripes, setStripes] = useState<readonly Stripe[]>([]);
  useEffect(() => {
    if (!root) return;
    const codes = marks.filter((mark) => mark.track === 'code');
    const measure = (): void => setStripes(codes.length === 0 ? [] : layOut(root, codes));
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    measure();
    // Paragraphs off screen are not laid out (content-visibility), so what scrolls in is measured then.
    const frame = scroller.current;
    let asked = 0;
    const onScroll = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(measure);
    };
    frame?.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(asked);
      frame?.removeEventListener('scroll', onScroll);
    };
  }, [root, marks, scroller, folded]);
  return (
    <div className="stripes" aria-hidden="true">
      {stripes.map(({ mark, top, height, lane, labelTop }) => (
        <div key={mark.id}>
          <span
            className={`stripe ${mark.state}`}
            style={{ top, height, left: 8 + lane * 6, ['--code-colour' as string]: `var(--code-${mark.colour})` }}
          />
          <span className="stripe-label trunc" style={{ top: labelTop }}>
            {mark.label}
          </span>
        </div>
      ))}
    </div>
  );
}

const labelHeight = 16;

function layOut(root: HTMLElement, codes: readonly ReaderMark[]): Stripe[] {
  const origin = (root.parentElement ?? root).getBoundingClientRect().top;
  const placed: Stripe[] = [];
  let labelEnd = 0;
  const byOwner = new Map<string, HTMLElement[]>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-marks]'))
    for (const id of element.dataset.marks?.split(' ') ?? []) byOwner.set(id, [...(byOwner.get(id) ?? []), element]);
  for (const mark of [...codes].sort((a, b) => a.span[0] - b.span[0])) {
    const boxes = (byOwner.get(mark.id) ?? [])
      .map((element) => element.getBoundingClientRect())
      .filter((box) => box.height > 0);
    if (boxes.length === 0) continue;
    const top = Math.min(...boxes.map((box) => box.top)) - origin;
    const bottom = Math.max(...boxes.map((box) => box.bottom)) - origin;
    const lane = freeLane(placed, top);
    const labelTop = Math.max(top, labelEnd);
    labelEnd = labelTop + labelHeight;
    placed.push({ mark, top, height: bottom - top, lane, labelTop });
  }
  return placed;
}

/** The leftmost of four lanes that no stripe above still occupies. */
function freeLane(placed: readonly Stripe[], top: number): number {
  const taken = new Set(placed.filter((stripe) => stripe.top + stripe.height > top).map((stripe) => stripe.lane));
  return [0, 1, 2].find((lane) => !taken.has(lane)) ?? 3;
}
