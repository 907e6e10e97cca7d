/** The analyst's note on an annotation: written when the field is left, one step for undo. */

export function NoteField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <section className="inspector-section">
      <label className="section-title" htmlFor="memo-field">
        <span className="grow">Memo</span>
        <kbd>M</kbd>
      </label>
      <textarea
        // A note changed elsewhere (undo) makes the field anew.
        key={value}
        id="memo-field"
        data-field="memo"
        className="text-field"
        rows={3}
        placeholder="Nothing noted."
        defaultValue={value}
        onBlur={(event) => {
          if (event.target.value !== value) onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
    </section>
  );
}
