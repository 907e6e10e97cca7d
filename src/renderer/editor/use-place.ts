/**
 * Where one stopped reading an article: kept while the window is open, so that a tab comes back at the paragraph it was
 * left at. By paragraph, not by pixels: heights change with the window.
 */
import { useEffect, useLayoutEffect } from 'react';
import { paragraphsOnScreen } from './on-screen';

const places = new Map<string, number>();

/** Milliseconds after the last scrolling. */
const settled = 150;

const scrollerOf = (root: HTMLElement | null): HTMLElement | null =>
  root?.closest<HTMLElement>('.reader-scroll') ?? null;

export function usePlace(article: string, root: HTMLElement | null): void {
  useLayoutEffect(() => {
    const frame = scrollerOf(root);
    if (!root || !frame) return;
    const place = places.get(article) ?? 0;
    const paragraph = place > 0 ? root.querySelector(`[data-paragraph="${place}"]`) : null;
    frame.scrollTo({ top: 0 });
    if (paragraph)
      frame.scrollTo({ top: paragraph.getBoundingClientRect().top - frame.getBoundingClientRect().top - 8 });
  }, [article, root]);
  useEffect(() => {
    const frame = scrollerOf(root);
    if (!root || !frame) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = (): void => {
      const seen = paragraphsOnScreen(root, frame);
      if (seen) places.set(article, frame.scrollTop < 40 ? 0 : seen[0]);
    };
    const onScroll = (): void => {
      clearTimeout(timer);
      timer = setTimeout(note, settled);
    };
    frame.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      frame.removeEventListener('scroll', onScroll);
    };
  }, [article, root]);
}
