/**
 * Places shown without touching the text: matches of a search, and the place one has jumped to. Uses the CSS Custom
 * Highlight API (Chromium 105 and later), so nothing is rebuilt.
 */
import { useEffect } from 'react';
import type { LexicalEditor } from 'lexical';
import type { Span } from '../../core/model/span';
import { ArticleParagraphNode } from './article-paragraph-node';
import { pointOfOffset, staticRange } from './text-position';

export function useFindHighlight(
  editor: LexicalEditor,
  root: HTMLElement | null,
  matches: readonly Span[],
  current: Span | null,
): void {
  useEffect(() => {
    if (!root || matches.length === 0) return;
    const forget = keepHighlighted(editor, () => {
      show('find', root, matches);
      show('find-current', root, current ? [current] : []);
    });
    if (current) bringIntoView(root, current);
    return () => {
      forget();
      CSS.highlights.delete('find');
      CSS.highlights.delete('find-current');
    };
  }, [editor, root, matches, current]);
}

/** Paragraphs that were renewed have new text nodes, so the ranges are made again before the next frame. */
function keepHighlighted(editor: LexicalEditor, highlight: () => void): () => void {
  let asked = 0;
  highlight();
  const again = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(highlight);
  };
  const forget = editor.registerMutationListener(ArticleParagraphNode, again, { skipInitialization: true });
  return () => {
    forget();
    cancelAnimationFrame(asked);
  };
}

const flashFor = 1600;

/** Scrolls to the place and lights it for a moment. */
export function useJump(
  editor: LexicalEditor,
  root: HTMLElement | null,
  jump: { readonly span: Span; readonly token: number } | null,
): void {
  const token = jump?.token;
  useEffect(() => {
    if (!root || !jump) return;
    bringIntoView(root, jump.span);
    const forget = keepHighlighted(editor, () => show('jump', root, [jump.span]));
    const stop = (): void => {
      forget();
      CSS.highlights.delete('jump');
    };
    const timer = setTimeout(stop, flashFor);
    return () => {
      clearTimeout(timer);
      stop();
    };
    // A jump happens once for each token, not when the object is made anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [editor, root, token]);
}

function show(name: string, root: HTMLElement, spans: readonly Span[]): void {
  const ranges = spans.flatMap((span) => staticRange(root, span) ?? []);
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
