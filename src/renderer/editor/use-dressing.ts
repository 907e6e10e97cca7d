/**
 * Puts marks on the text where the reader stands: at once around what is on screen, before the frame is painted, and on
 * all the rest while the window rests.
 */
import type { LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { dressRange, dressRest, isRangeStale, showArticle, type ReaderArticle } from './article-content';
import { paragraphsOnScreen } from './on-screen';
import type { ReaderMark } from './reader-mark';

/**
 * Heights of the screen above and below it that must be marked, and that are marked when they are not: several
 * paragraphs at a time cost hardly more than one.
 */
const needed = 0.4;
const ahead = 2;

export function useDressing(
  editor: LexicalEditor,
  root: HTMLElement | null,
  scroller: RefObject<HTMLElement | null>,
  article: ReaderArticle,
  marks: readonly ReaderMark[],
): void {
  useLayoutEffect(() => {
    if (!root) return;
    const near =
      scroller.current && root.childElementCount > 0 ? paragraphsOnScreen(root, scroller.current, ahead) : null;
    showArticle(editor, article, marks, near ?? undefined);
    if (scroller.current && near === null) dressOnScreen(editor, root, scroller.current);
  }, [editor, root, scroller, article, marks]);
  useEffect(() => {
    if (!root) return;
    return inRestingTime(scroller.current, (goOn) => dressRest(editor, goOn));
  }, [editor, root, scroller, article, marks]);
  useEffect(() => {
    const frame = scroller.current;
    if (!root || !frame) return;
    // Scroll events come right before the frame is painted, so nobody sees the text without its marks.
    const onScroll = (): void => dressOnScreen(editor, root, frame);
    frame.addEventListener('scroll', onScroll, { passive: true });
    return () => frame.removeEventListener('scroll', onScroll);
  }, [editor, root, scroller]);
}

function dressOnScreen(editor: LexicalEditor, root: HTMLElement, frame: HTMLElement): void {
  const near = paragraphsOnScreen(root, frame, needed);
  if (!near || !isRangeStale(editor, near)) return;
  dressRange(editor, paragraphsOnScreen(root, frame, ahead) ?? near);
}

/** Milliseconds at a time: below a frame, whatever the browser grants. */
const longest = 6;

/** Milliseconds after which a busy window gives some time all the same. */
const patience = 50;

/** Milliseconds after the last scrolling: frames that move have no time to give. */
const calm = 120;

/** Runs `work` in pieces while the window has nothing else to do, until it says it is done. Returns how to stop it. */
function inRestingTime(scroller: HTMLElement | null, work: (goOn: () => boolean) => boolean): () => void {
  let asked = 0;
  let scrolled = -Infinity;
  const onScroll = (): void => void (scrolled = performance.now());
  const ask = (): void => void (asked = requestIdleCallback(go, { timeout: patience }));
  const go = (): void => {
    const began = performance.now();
    const goOn = (): boolean => performance.now() - began < longest;
    if (began - scrolled < calm || !work(goOn)) ask();
  };
  scroller?.addEventListener('scroll', onScroll, { passive: true });
  ask();
  return () => {
    cancelIdleCallback(asked);
    scroller?.removeEventListener('scroll', onScroll);
  };
}
