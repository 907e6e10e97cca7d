/**
 * The ring around the current mark, drawn over its runs as one shape. Measured when the mark or the marks change, and
 * when the text changes its size; it moves with the page, so scrolling costs nothing.
 */
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { ringPath } from './mark-ring';
import type { ReaderMark } from './reader-mark';

/** To be called after what puts the marks on the text. */
export function useMarkRing(
  root: HTMLElement | null,
  current: string | null,
  marks: readonly ReaderMark[],
  folded: boolean,
): ReactNode {
  const [path, setPath] = useState('');
  useLayoutEffect(() => {
    if (!root) return;
    const measure = (): void => setPath(current === null ? '' : pathAround(root, current));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    return () => observer.disconnect();
  }, [root, current, marks, folded]);
  return path === '' ? null : (
    <svg className="mark-ring" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

/** Coordinates of the page, in which the text stands. */
function pathAround(root: HTMLElement, current: string): string {
  const page = (root.parentElement ?? root).getBoundingClientRect();
  const runs = [...root.querySelectorAll<HTMLElement>(`[data-marks~="${CSS.escape(current)}"]`)];
  const boxes = runs.flatMap((run) =>
    [...run.getClientRects()].map((box) => ({
      left: Math.round(box.left - page.left) - 1,
      right: Math.round(box.right - page.left) + 1,
      top: Math.round(box.top - page.top) - 1,
      bottom: Math.round(box.bottom - page.top) + 1,
    })),
  );
  return ringPath(boxes);
}
