/**
 * A text that is saved when the analyst leaves it, pauses, or goes elsewhere: each pause is one step of undo. While
 * there is something unsaved the field's own undo works; after that, the library's.
 */
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

interface DraftFieldProps {
  readonly id: string;
  readonly value: string;
  readonly onSave: (value: string) => void;
  readonly rows?: number;
  readonly className?: string;
  /** An empty text is put back to what it was: names. */
  readonly needed?: boolean;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

/** Long enough not to save in the middle of a sentence, short enough that a crash costs little. Milliseconds. */
const pause = 1500;

export function DraftField(props: DraftFieldProps) {
  const { id, value, rows, className, label, placeholder, disabled } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, props });
  useEffect(() => {
    latest.current = { draft, props };
  });
  useEffect(() => {
    if (draft === null || draft === value) return;
    const timer = setTimeout(() => save(latest.current.draft, latest.current.props), pause);
    return () => clearTimeout(timer);
  }, [draft, value]);
  // Leaving the page of this text saves it too.
  useEffect(() => () => save(latest.current.draft, latest.current.props), []);
  const common = {
    id,
    className: className ?? 'text-field',
    value: draft ?? value,
    placeholder,
    disabled,
    'aria-label': label,
    spellCheck: false,
    onChange: (event: { readonly target: { readonly value: string } }) => setDraft(event.target.value),
    onBlur: () => {
      save(draft, props);
      setDraft(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (isUndo(event) && draft !== null && draft !== value) event.stopPropagation();
      if (event.key === 'Enter' && rows === undefined && event.currentTarget instanceof HTMLElement)
        event.currentTarget.blur();
    },
  };
  return rows === undefined ? (
    <input type="text" autoComplete="off" {...common} />
  ) : (
    <textarea rows={rows} {...common} />
  );
}

const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.altKey;

function save(draft: string | null, { value, needed, onSave }: DraftFieldProps): void {
  if (draft === null || draft === value) return;
  if (needed && draft.trim() === '') return;
  onSave(needed ? draft.trim() : draft);
}
