/** The analyst's note on an annotation: written when the field is left, one step for undo. */
import { useEffect, useState } from 'react';

export function NoteField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const [words, setWords] = useState(value);
  useEffect(() => setWords(value), [value]);
  const leave = (): void => {
    if (words !== value) onChange(words);
  };
  return (
    <section className="inspector-section">
      <label className="section-title" htmlFor="memo-field">
        <span className="grow">Memo</span>
        <kbd>M</kbd>
      </label>
      <textarea
        id="memo-field"
        data-field="memo"
        className="text-field"
        rows={3}
        placeholder="Nothing noted."
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </section>
  );
}
