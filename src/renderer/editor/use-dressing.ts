/**
 * Puts marks on the text where the reader stands: at once around what is on screen, before the frame is painted, and on
 * all the rest while the window rests.
 */
import type { LexicalEditor } from 'lexical';
import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { dressRange, dressRest, showArticle, type ReaderArticle } from './article-content';
import { paragraphsOnScreen } from './on-screen';
import type { ReaderMark } from './reader-mark';

/** Heights of the screen above and below it that are marked before one scrolls there. */
const ahead = 1;

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
    return inRestingTime((goOn) => dressRest(editor, goOn));
  }, [editor, root, article, marks]);
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
  const near = paragraphsOnScreen(root, frame, ahead);
  if (near) dressRange(editor, near);
}

/** Milliseconds at a time: below a frame, whatever the browser grants. */
const longest = 6;

/** Milliseconds after which a busy window gives some time all the same. */
const patience = 50;

/** Runs `work` in pieces while the window has nothing else to do, until it says it is done. Returns how to stop it. */
function inRestingTime(work: (goOn: () => boolean) => boolean): () => void {
  let asked = 0;
  const go = (deadline: IdleDeadline): void => {
    const began = performance.now();
    const goOn = (): boolean =>
      performance.now() - began < longest && (deadline.timeRemaining() > 1 || deadline.didTimeout);
    if (!work(goOn)) asked = requestIdleCallback(go, { timeout: patience });
  };
  asked = requestIdleCallback(go, { timeout: patience });
  return () => cancelIdleCallback(asked);
}
