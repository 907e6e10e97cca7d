/**
 * A text cursor in text that cannot be edited: moves by character, word, line, sentence and paragraph, and makes spans
 * with Shift. The selection is the browser's own, so that a screen reader and copying work; only the caret is drawn here.
 *   arrows: character, line · Ctrl: word, paragraph · Alt+up/down: sentence · Home/End · Shift extends
 *   with a current mark: Shift+arrow grows it by a word on that side, Alt+arrow shrinks it
 */
import {
  $getSelection,
  BLUR_COMMAND,
  COMMAND_PRIORITY_HIGH,
  FOCUS_COMMAND,
  KEY_DOWN_COMMAND,
  mergeRegister,
  SELECTION_CHANGE_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import type { Span } from '../../core/model/span';
import { paragraphsOnScreen } from './on-screen';
import type { ReaderProps } from './Reader';
import { offsetOfPoint, pointOfOffset, measuredRange } from './text-position';
import { TextSpanSelection } from './text-span-selection';
import { stepFrom, wordEdgeFrom, type Step } from './text-steps';

interface Move {
  readonly step: Step | 'line' | 'line-edge' | 'text-edge';
  readonly forward: boolean;
}

export function useTextCursor(
  editor: LexicalEditor,
  root: HTMLElement | null,
  latest: RefObject<ReaderProps>,
): ReactNode {
  const [caret, setCaret] = useState<CaretBox | null>(null);
  useEffect(() => {
    if (!root) return;
    const drawCaret = (): false => {
      setCaret(document.activeElement === root ? caretBox(root) : null);
      return false;
    };
    const $onSelection = (): false => {
      const selection = $getSelection();
      if (selection instanceof TextSpanSelection)
        latest.current.onSelectText(selection.isCollapsed() ? null : selection.span);
      return drawCaret();
    };
    // No key goes on to Lexical's own handling: it would take undo and copying for a text that is edited.
    const onKey = (event: KeyboardEvent): true => {
      if (handleKey(event, root, latest.current)) event.preventDefault();
      return true;
    };
    return mergeRegister(
      editor.registerCommand(SELECTION_CHANGE_COMMAND, $onSelection, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(KEY_DOWN_COMMAND, onKey, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(FOCUS_COMMAND, drawCaret, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(BLUR_COMMAND, drawCaret, COMMAND_PRIORITY_HIGH),
    );
  }, [editor, root, latest]);

  return caret ? <div className="caret" style={caret} aria-hidden="true" /> : null;
}

function handleKey(event: KeyboardEvent, root: HTMLElement, props: ReaderProps): boolean {
  const edge = edgeMove(event, props);
  if (edge) {
    props.onMoveEdge(edge.edge, edge.offset);
    return true;
  }
  const move = moveOf(event);
  if (!move) return false;
  const selection = document.getSelection();
  if (!selection) return false;
  if (!selection.focusNode || !root.contains(selection.focusNode)) place(root, startOffset(root, props), false);
  moveCursor(root, props, move, event.shiftKey);
  return true;
}

function moveOf(event: KeyboardEvent): Move | null {
  const word = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowLeft':
      if (event.altKey) return null;
      return { step: word ? 'word' : 'character', forward: event.key === 'ArrowRight' };
    case 'ArrowDown':
    case 'ArrowUp':
      return { step: event.altKey ? 'sentence' : word ? 'paragraph' : 'line', forward: event.key === 'ArrowDown' };
    case 'Home':
    case 'End':
      return { step: word ? 'text-edge' : 'line-edge', forward: event.key === 'End' };
    default:
      return null;
  }
}

function moveCursor(root: HTMLElement, props: ReaderProps, { step, forward }: Move, extend: boolean): void {
  const selection = document.getSelection();
  if (!selection) return;
  if (step === 'line' || step === 'line-edge') {
    selection.modify(
      extend ? 'extend' : 'move',
      forward ? 'forward' : 'backward',
      step === 'line' ? 'line' : 'lineboundary',
    );
  } else {
    const focus = focusOffset(root) ?? 0;
    const paragraphs = visibleParagraphs(root, props);
    const target =
      step === 'text-edge'
        ? ((forward ? paragraphs.at(-1)?.[1] : paragraphs[0]?.[0]) ?? focus)
        : stepFrom(props.article.text, paragraphs, focus, step, forward);
    place(root, target, extend);
  }
  const node = document.getSelection()?.focusNode;
  const element = node instanceof Element ? node : node?.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}

const visibleParagraphs = (root: HTMLElement, { article, boilerplateShown }: ReaderProps): Span[] =>
  article.paragraphs.flatMap(({ span, kind }) => (kind === 'boilerplate' && !boilerplateShown && root ? [] : [span]));

function focusOffset(root: HTMLElement): number | null {
  const selection = document.getSelection();
  return selection?.focusNode ? offsetOfPoint(root, selection.focusNode, selection.focusOffset) : null;
}

/** The cursor starts at the current mark, or at the first paragraph on screen. */
function startOffset(root: HTMLElement, { article, marks, currentMark }: ReaderProps): number {
  const mark = marks.find(({ id }) => id === currentMark);
  if (mark) return mark.span[0];
  const scroller = root.closest('.reader-scroll');
  const seen = scroller && paragraphsOnScreen(root, scroller);
  return seen ? (article.paragraphs[seen[0]]?.span[0] ?? 0) : 0;
}

function place(root: HTMLElement, offset: number, extend: boolean): void {
  const point = pointOfOffset(root, offset);
  const selection = document.getSelection();
  if (!point || !selection) return;
  if (extend) selection.extend(point.node, point.offset);
  else selection.collapse(point.node, point.offset);
}

/** Shift+arrow and Alt+arrow on the current mark, while no text is selected. */
function edgeMove(event: KeyboardEvent, props: ReaderProps): { edge: 'start' | 'end'; offset: number } | null {
  const mark = props.marks.find(({ id }) => id === props.currentMark);
  const horizontal = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
  if (!mark || !horizontal || event.ctrlKey || event.metaKey || event.shiftKey === event.altKey) return null;
  if (document.getSelection()?.isCollapsed === false) return null;
  const forward = event.key === 'ArrowRight';
  const edge = event.shiftKey === forward ? 'end' : 'start';
  const from = edge === 'end' ? mark.span[1] : mark.span[0];
  const all: Span[] = props.article.paragraphs.map(({ span }) => span);
  return { edge, offset: wordEdgeFrom(props.article.text, all, from, edge, forward) };
}

interface CaretBox {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

function caretBox(root: HTMLElement): CaretBox | null {
  const selection = document.getSelection();
  const page = root.parentElement;
  const offset = focusOffset(root);
  if (!selection?.isCollapsed || !page || offset === null) return null;
  const range = measuredRange(root, [offset, offset]);
  const box = range?.getClientRects()[0] ?? range?.startContainer.parentElement?.getBoundingClientRect();
  if (!box) return null;
  const frame = page.getBoundingClientRect();
  return { left: box.left - frame.left, top: box.top - frame.top, height: Math.min(box.height, 32) };
}
