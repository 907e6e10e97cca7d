/** The analyst's memo on an annotation, kept in the annotation itself. */
import { MemoEditor } from '../../editor/MemoEditor';
import { useSession } from '../../session/services';

export function NoteField({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { readOnly } = useSession();
  return (
    <section className="inspector-section">
      <h3 className="section-title">
        <span className="grow">Memo</span>
        <kbd>M</kbd>
      </h3>
      <MemoEditor
        id="memo-field"
        label="Memo"
        field="memo"
        value={value}
        placeholder="Nothing noted."
        disabled={readOnly}
        onWrite={onChange}
      />
    </section>
  );
}
