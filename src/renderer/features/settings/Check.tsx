/** A switch with its words and, below, what it means. */
import { useId } from 'react';

interface CheckProps {
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ label, note, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <div className="settings-check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {note ? (
        <p id={`${id}-note`} className="small t3">
          {note}
        </p>
      ) : null}
    </div>
  );
}
