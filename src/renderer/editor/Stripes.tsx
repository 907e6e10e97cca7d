/**
 * Coding stripes: codes in the margin, a line as long as the coded text with a short label. Labels that would collide
 * move down. Only what is on screen is measured: after each painting, while scrolling, and when the page changes its
 * width. A click selects the code.
 */
import { useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { Paragraph } from '../../core/model/paragraph';
import type { Span } from '../../core/model/span';
import type { ParagraphRange } from './article-places';
import { paragraphsNear, paragraphsOnScreen } from './on-screen';
import type { ReaderMark } from './reader-mark';
import { shortLabel } from './short-label';
import { stripeLanes } from './stripe-lanes';
import { placeStripes, type Stripe } from './place-stripes';

interface StripesProps {
  readonly root: HTMLElement | null;
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly ReaderMark[];
  readonly scroller: RefObject<HTMLElement | null>;
  readonly folded: boolean;
  readonly onPick: (mark: ReaderMark) => void;
}

export function Stripes({ root, paragraphs, marks, scroller, folded, onPick }: StripesProps) {
  const [stripes, setStripes] = useState<readonly Stripe[]>([]);
  const codes = useMemo(() => codesInOrder(marks), [marks]);
  const lanes = useMemo(() => stripeLanes(codes), [codes]);
  useLayoutEffect(() => {
    const frame = scroller.current;
    if (!root || !frame) return;
    let asked = 0;
    let measured: Measured | null = null;
    const measure = (): void => {
      const near = codes.length === 0 ? null : paragraphsNear(root, frame, around);
      const shown = near && extentOf(paragraphs, near);
      measured = near && measuredAt(root, near);
      const next = shown ? placeStripes(root, codes, lanes, shown) : [];
      setStripes((before) => (before.length === 0 && next.length === 0 ? before : next));
    };
    const look = (): void => {
      if (codes.length === 0) return;
      const seen = paragraphsOnScreen(root, frame);
      if (seen && (!measured || !holds(measured, seen, root))) measure();
    };
    const soon = (): void => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    };
    measure();
    const observer = new ResizeObserver(soon);
    observer.observe(root);
    frame.addEventListener('scroll', soon, { passive: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(asked);
      frame.removeEventListener('scroll', soon);
    };
  }, [root, scroller, paragraphs, codes, lanes, folded]);
  return (
    <div className="stripes" aria-hidden="true">
      {stripes.map(({ mark, top, height, lane, labelTop }) => (
        <div key={mark.id}>
          <span
            className={`stripe ${mark.state}`}
            style={{ top, height, left: 8 + lane * 6, ['--code-colour' as string]: `var(--code-${mark.colour})` }}
          />
          {labelTop === null ? null : (
            <span
              className="stripe-label trunc"
              style={{ top: labelTop }}
              title={mark.label}
              onClick={() => onPick(mark)}
            >
              {shortLabel(mark.label)}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** Heights of the screen above and below it where stripes stand already. */
const around = 1;

/** What the stripes on the page were measured from: the sections of a range, and where they began and ended on the page. */
interface Measured {
  readonly range: ParagraphRange;
  readonly first: Element | null;
  readonly last: Element | null;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

function measuredAt(root: HTMLElement, range: ParagraphRange): Measured {
  const first = root.querySelector(`:scope > [data-first="${range[0]}"]`);
  const last = root.querySelector(`:scope > [data-last="${range[1]}"]`);
  return { range, first, last, ...edgesOf(root, first, last), width: root.clientWidth };
}

function edgesOf(root: HTMLElement, first: Element | null, last: Element | null): { top: number; bottom: number } {
  const page = root.getBoundingClientRect().top;
  return {
    top: (first?.getBoundingClientRect().top ?? 0) - page,
    bottom: (last?.getBoundingClientRect().bottom ?? 0) - page,
  };
}

/** Are the stripes still where they belong? Text above or between may have found its true height, or the page another width. */
function holds(measured: Measured, seen: ParagraphRange, root: HTMLElement): boolean {
  const { range, top, bottom, width } = measured;
  if (range[0] > seen[0] || seen[1] > range[1] || width !== root.clientWidth) return false;
  const now = edgesOf(root, measured.first, measured.last);
  return Math.abs(now.top - top) < 1 && Math.abs(now.bottom - bottom) < 1;
}

const codesInOrder = (marks: readonly ReaderMark[]): ReaderMark[] =>
  marks.filter((mark) => mark.track === 'code').sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);

/** From the start of the first paragraph to the end of the last one. */
function extentOf(paragraphs: readonly Paragraph[], [first, last]: ParagraphRange): Span | null {
  const from = paragraphs[first];
  const to = paragraphs[last];
  return from && to ? [from.span[0], to.span[1]] : null;
}
