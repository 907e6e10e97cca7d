/**
 * A small editor for the analyst's own words: plain text with its own undo (Lexical). Written when the analyst pauses,
 * leaves it or goes elsewhere; each writing is one step of the library's undo. While there is something unwritten,
 * undo belongs to the editor.
 */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  SKIP_DOM_SELECTION_TAG,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import './memo.css';

interface MemoEditorProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly disabled?: boolean;
  /** For the command that goes there: the first one with `data-field="memo"`. */
  readonly field?: string;
  readonly onWrite: (text: string) => void;
}

/** Long enough not to write in the middle of a sentence, short enough that a crash costs little. Milliseconds. */
const pause = 1500;

export function MemoEditor({ id, label, value, placeholder, disabled, field, onWrite }: MemoEditorProps) {
  const [editor] = useState(makeEditor);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [empty, setEmpty] = useState(value === '');
  const latest = useRef({ value, onWrite });
  useEffect(() => {
    latest.current = { value, onWrite };
  });
  useEffect(() => {
    if (!root) return;
    editor.setRootElement(root);
    const ends = [registerPlainText(editor), registerHistory(editor, createEmptyHistoryState(), 300)];
    return () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    };
  }, [editor, root]);
  useEffect(() => editor.setEditable(!disabled), [editor, disabled]);
  useEffect(() => {
    if (textOf(editor) !== value) setText(editor, value);
  }, [editor, value]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = (): void => {
      clearTimeout(timer);
      const text = textOf(editor).trimEnd();
      if (text !== latest.current.value) latest.current.onWrite(text);
    };
    const forget = editor.registerTextContentListener((text) => {
      setEmpty(text === '');
      clearTimeout(timer);
      timer = setTimeout(write, pause);
    });
    root?.addEventListener('blur', write);
    return () => {
      forget();
      root?.removeEventListener('blur', write);
      write();
    };
  }, [editor, root]);
  return (
    <div className="memo" data-disabled={disabled}>
      <div
        ref={setRoot}
        id={id}
        className="memo-text text-field"
        contentEditable={!disabled}
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        aria-placeholder={placeholder}
        aria-readonly={disabled}
        tabIndex={0}
        data-field={field}
        spellCheck={false}
        onKeyDown={leaveByEscape}
      />
      {empty ? (
        <p className="memo-placeholder" aria-hidden="true">
          {placeholder}
        </p>
      ) : null}
    </div>
  );
}

function leaveByEscape(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  event.currentTarget.blur();
}

function makeEditor(): LexicalEditor {
  return createEditor({
    namespace: 'variorum-memo',
    theme: {},
    onError: (error) => {
      throw error;
    },
  });
}

/** Lines of the memo, one a paragraph. */
const textOf = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n'),
  );

function setText(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const paragraph = $createParagraphNode();
      $getRoot().clear().append(paragraph);
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) paragraph.append($createLineBreakNode());
        if (line !== '') paragraph.append($createTextNode(line));
      }
    },
    // The keyboard stays where it is: undoing a memo from elsewhere must not put the caret into it.
    { discrete: true, tag: ['historic', SKIP_DOM_SELECTION_TAG] },
  );
}
