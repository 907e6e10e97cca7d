/**
 * What happens to the reader's element, told as Lexical's own commands. Lexical's listeners are switched off for it
 * (`disableEvents`): they serve text that is edited, and would take the browser's selection for one of text nodes.
 */
import {
  $getSelection,
  $setSelection,
  BLUR_COMMAND,
  CLICK_COMMAND,
  FOCUS_COMMAND,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { selectedEnds } from './text-position';
import { TextSpanSelection } from './text-span-selection';

/** Returns how to stop it. A change of the selection comes as `SELECTION_CHANGE_COMMAND`, from Lexical itself. */
export function registerReaderEvents(editor: LexicalEditor): () => void {
  return editor.registerRootListener((root) => {
    if (!root) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    root.addEventListener('keydown', (event) => void editor.dispatchCommand(KEY_DOWN_COMMAND, event), { signal });
    root.addEventListener('click', (event) => void editor.dispatchCommand(CLICK_COMMAND, event), { signal });
    root.addEventListener('focus', (event) => void editor.dispatchCommand(FOCUS_COMMAND, event), { signal });
    root.addEventListener('blur', (event) => void editor.dispatchCommand(BLUR_COMMAND, event), { signal });
    document.addEventListener('selectionchange', () => takeSelection(editor, root), { signal });
    return () => stop.abort();
  });
}

/** Brings the browser's selection into the state, if it lies in the text; a selection elsewhere leaves the last one. */
function takeSelection(editor: LexicalEditor, root: HTMLElement): void {
  const ends = selectedEnds(root);
  if (!ends) return;
  editor.update(
    () => {
      const selection = new TextSpanSelection(ends.anchor, ends.focus);
      if (!selection.is($getSelection())) $setSelection(selection);
    },
    { discrete: true },
  );
}
