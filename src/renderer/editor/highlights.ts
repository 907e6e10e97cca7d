/**
 * Places shown without touching the text: matches of a search, and the place one has jumped to. Uses the CSS Custom
 * Highlight API (Chromium 105 and later), so nothing is rebuilt.
 */
import { useEffect } from 'react';
import type { Span } from '../../core/model/span';
import { pointOfOffset, rangeOf } from './text-position';

export function useFindHighlight(
  root: HTMLElement | null,
  matches: readonly Span[],
  current: Span | null,
  /** Rebuilt paragraphs have new nodes: ranges are made again when the marks change. */
  marks: unknown,
): void {
  useEffect(() => {
    if (!root) return;
    show('find', root, matches);
    show('find-current', root, current ? [current] : []);
    if (current) bringIntoView(root, current);
    return () => {
      CSS.highlights.delete('find');
      CSS.highlights.delete('find-current');
    };
  }, [root, matches, current, marks]);
}

const flashFor = 1600;

/** Scrolls to the place and lights it for a moment. */
export function useJump(root: HTMLElement | null, jump: { readonly span: Span; readonly token: number } | null): void {
  const token = jump?.token;
  useEffect(() => {
    if (!root || !jump) return;
    bringIntoView(root, jump.span);
    show('jump', root, [jump.span]);
    const timer = setTimeout(() => CSS.highlights.delete('jump'), flashFor);
    return () => clearTimeout(timer);
    // A jump happens once for each token, not when the object is made anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [root, token]);
}

function show(name: string, root: HTMLElement, spans: readonly Span[]): void {
  const ranges = spans.flatMap((span) => rangeOf(root, span) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

export function bringIntoView(root: HTMLElement, span: Span): void {
  const element = pointOfOffset(root, span[0])?.node.parentElement;
  const scroller = root.closest('.reader-scroll');
  if (!element || !scroller) return;
  const box = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  // Only the article scrolls: scrollIntoView would shift clipped panes around it as well.
  if (box.top < frame.top + 24 || box.bottom > frame.bottom - 24)
    scroller.scrollTop += (box.top + box.bottom - frame.top - frame.bottom) / 2;
}
