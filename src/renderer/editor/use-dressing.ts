/**
 * Puts marks on the text where the reader stands: at once around what is on screen, before the frame is painted, and on
 * all the rest in short pieces afterwards.
 */
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import type { ReaderArticle } from './article-places';
import type { ArticleView } from './article-view';
import { paragraphsNear } from './on-screen';
import type { ReaderMark } from './reader-mark';

/** Heights of the screen above and below it that are marked before one scrolls there. */
const ahead = 0.5;

export function useDressing(
  view: ArticleView,
  root: HTMLElement | null,
  scroller: RefObject<HTMLElement | null>,
  article: ReaderArticle,
  marks: readonly ReaderMark[],
): void {
  useLayoutEffect(() => {
    const frame = scroller.current;
    if (!root || !frame) return;
    const before = root.childElementCount > 0 ? paragraphsNear(root, frame, ahead) : null;
    view.show(article, marks, before ?? undefined);
  }, [view, root, scroller, article, marks]);
  useEffect(() => {
    return inPieces(scroller.current, (goOn) => view.dressRest(goOn));
  }, [view, scroller, article, marks]);
  useEffect(() => {
    const frame = scroller.current;
    if (!root || !frame) return;
    // Scroll events come right before the frame is painted, so nobody sees the text without its marks.
    const onScroll = (): void => {
      if (!view.isDressed()) dressOnScreen(view, root, frame);
    };
    frame.addEventListener('scroll', onScroll, { passive: true });
    return () => frame.removeEventListener('scroll', onScroll);
  }, [view, root, scroller]);
}

function dressOnScreen(view: ArticleView, root: HTMLElement, frame: HTMLElement): void {
  const near = paragraphsNear(root, frame, ahead);
  if (near) view.dress(near);
}

/** Milliseconds at a time: a key or a frame never waits longer. */
const longest = 5;

/** Milliseconds after the last scrolling: frames that move have no time to give. */
const calm = 120;

/** Runs `work` in short pieces after the painting, until it says it is done. Returns how to stop it. */
function inPieces(scroller: HTMLElement | null, work: (goOn: () => boolean) => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let scrolled = -Infinity;
  const onScroll = (): void => void (scrolled = performance.now());
  const go = (): void => {
    const began = performance.now();
    if (began - scrolled < calm) timer = setTimeout(go, calm);
    else if (!work(() => performance.now() - began < longest)) timer = setTimeout(go);
  };
  // The frame with what one sees comes first.
  const asked = requestAnimationFrame(() => (timer = setTimeout(go)));
  scroller?.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    cancelAnimationFrame(asked);
    clearTimeout(timer);
    scroller?.removeEventListener('scroll', onScroll);
  };
}
