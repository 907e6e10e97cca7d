/** One of a few: a radio group drawn as one bar; arrow keys choose. */
import { useRef, type KeyboardEvent } from 'react';

interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly disabled?: boolean;
  readonly onChange: (value: T) => void;
}

export function SegmentedControl<T extends string>({
  label,
  value,
  options,
  disabled,
  onChange,
}: SegmentedControlProps<T>) {
  const group = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const by =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const at = (options.findIndex(([one]) => one === value) + by + options.length) % options.length;
    const next = options[at];
    if (next) onChange(next[0]);
    group.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div ref={group} className="segmented" role="radiogroup" aria-label={label} onKeyDown={onKey}>
      {options.map(([one, words]) => (
        <button
          key={one}
          type="button"
          role="radio"
          aria-checked={one === value}
          tabIndex={one === value ? 0 : -1}
          disabled={disabled}
          onClick={() => onChange(one)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
