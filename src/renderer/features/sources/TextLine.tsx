/** A line of text, saved when it is left or Enter is pressed; Escape puts back what was there. */
import { useSession } from '../../session/services';

interface TextLineProps {
  readonly label: string;
  readonly value: string;
  readonly id?: string;
  readonly className?: string;
  readonly placeholder?: string;
  readonly onSave: (value: string) => void;
}

export function TextLine({ label, value, id, className, placeholder, onSave }: TextLineProps) {
  const session = useSession();
  return (
    <input
      // A value changed elsewhere, by undo for instance, makes the field anew.
      key={value}
      id={id}
      className={className ?? 'text-field'}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      placeholder={placeholder}
      defaultValue={value}
      disabled={session.readOnly}
      onBlur={(event) => {
        const text = event.target.value.trim();
        if (text !== value) onSave(text);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = value;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
